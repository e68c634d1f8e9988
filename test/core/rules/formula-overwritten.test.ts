import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { layOutForm } from "../../../src/core/layout";
import { formById, packById } from "../../../src/core/packs";
import type { CellValue } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook, type } from "../../support/filled";
import { quangNgai } from "../../support/packs";
import { snapshotOfPlan } from "../../support/planSnapshot";

/** Totals of the blank rows, emptied as in a table that was pasted. */
const blankTotals: Readonly<Record<string, CellValue>> = Object.fromEntries(
  [13, 14, 15, 20, 21, 22, 24, 25, 26].map((row) => [`H${String(row)}`, null])
);

describeRule("formula-overwritten", {
  good: {
    "another total is rule T401's": filledWorkbook({ H17: 999 }),
    "typed as a whole": filledWorkbook({ H17: 500.5, H18: 1000, H28: 700, ...blankTotals }),
    "left blank": filledWorkbook({ H17: null }),
    "a sum row is rule T407's": filledWorkbook({ H31: 2200.5 }),
  },
  bad: {
    "a total typed over": {
      workbook: filledWorkbook({ H17: 500.5 }),
      found: ["H17 total"],
      fix: "suggestion",
    },
  },
});

test("where the program drew the form, every typed total was a formula", () => {
  const workbook = filledWorkbook({ H17: 500.5, H18: 1000, H28: 700, ...blankTotals });
  const state = {
    ...{ pack: quangNgai.id, packVersion: "1.0.0", year: 2019, agency: null },
    unit: "trieu-dong",
    ...{ explanations: [], seal: null },
    forms: [{ form: "QN-B2", version: "1.0.0", sheet: "QN-B2" }],
  } as const;
  const { issues } = checkWorkbook(workbook, state, { profile: "draft", asOf: "2018-07-20" });
  const found = issues.filter(({ rule }) => rule === "formula-overwritten");
  expect(brief(found)).toEqual(["H17 total", "H18 total", "H28 total"]);
});

const konTum = packById("kon-tum-2024");
if (!konTum) throw new Error("the built-in pack is gone");

/** KT-TL with figures of the province; E and G are shares. */
function shares(typed: Readonly<Record<string, CellValue>> = {}) {
  const form = konTum && formById(konTum, "KT-TL");
  if (!konTum || !form) throw new Error("no form KT-TL");
  const [budget] = form.fixedRows ?? [];
  const money = { recurrent: 100_000, digital: 1500, security: 200 };
  const plan = layOutForm(form, {
    ...{ pack: konTum, year: 2024, unit: "trieu-dong" },
    agency: { code: "", name: "Sở Tài chính" },
    tasks: [{ group: null, cells: { ...budget?.cells, ...money } }],
  });
  const traits = { macros: false, externalLinks: false };
  return type({ sheets: [snapshotOfPlan(plan)], properties: {}, traits }, typed);
}

describeRule(
  "formula-overwritten",
  {
    good: { "shares by formula": shares() },
    bad: {
      "a share typed over": {
        workbook: shares({ E12: 0.015 }),
        found: ["E12 share"],
        fix: "suggestion",
      },
    },
  },
  konTum
);
