import { checkWorkbook, packFor } from "../../src/app/checkWorkbook";
import { layOutForm } from "../../src/core/layout";
import { defaultPack, packs } from "../../src/core/packs";
import { snapshotOf, type WorkbookSnapshot } from "../../src/core/sheet";
import { snapshotOfPlan } from "../support/planSnapshot";

const traits = { macros: false, externalLinks: false };

function blankForms(packId: string): WorkbookSnapshot {
  const pack = packs.find(({ id }) => id === packId);
  if (!pack) throw new Error(packId);
  const sheets = pack.forms.map((form, at) => ({
    ...snapshotOfPlan(
      layOutForm(form, {
        pack,
        year: pack.planYear,
        unit: "trieu-dong",
        agency: { code: "H48.01", name: "Sở Y tế" },
        tasks: [],
      })
    ),
    // Without the names that the add-in gives: people copy forms into files of their own.
    name: `Sheet${String(at + 1)}`,
  }));
  return { sheets, properties: {}, traits };
}

test.each(packs.map(({ id }) => id))("forms of %s are checked with their pack", (id) => {
  expect(packFor(null, undefined, blankForms(id)).id).toBe(id);
});

test("a workbook without any form is checked with the default", () => {
  const sheet = snapshotOf("Sheet1", [["Ghi chú"]]);
  expect(packFor(null, undefined, { sheets: [sheet], properties: {}, traits })).toBe(defaultPack);
});

test("the pack asked for wins over the one that fits", () => {
  const [first, second] = packs;
  if (!first || !second) throw new Error("packs");
  const options = { pack: first, profile: "draft", asOf: "2026-07-20" } as const;
  expect(checkWorkbook(blankForms(second.id), null, options).pack).toBe(first);
});
