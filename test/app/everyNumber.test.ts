import { planConsolidated } from "../../src/app/consolidate";
import { factsOfConsolidated } from "../../src/app/comparedSides";
import { verifyConsolidated } from "../../src/app/verify";
import { consolidate, type Submission } from "../../src/core/consolidation";
import { compareSides } from "../../src/core/difference";
import { formatAddress, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/sheet";
import { workbookOfPlan } from "../support/consolidations";
import { PACK, rejectedFile, submissionOf } from "../support/submissions";

const SHARED = "Xây dựng cơ sở dữ liệu dùng chung của tỉnh";

/** Two agencies with money of two years, a task of both, and a file that cannot be read. */
function filesOf(needed: number): readonly Submission[] {
  const first = submissionOf("STTTT", {
    "QN-B1": [{ task: "Bảo trì", group: "noi-bo", amounts: { estimate: 45_000_000 } }],
    "QN-B2": [
      { task: SHARED, amounts: { needed } },
      { task: "Wifi", level: "KHAC", type: "XHH", state: false, amounts: { needed: 12 } },
      { task: "Năm sau", amounts: { needed: 0 } },
    ],
  });
  const facts = first.facts.map((fact) => (fact.amount === 0 ? { ...fact, year: 2020 } : fact));
  return [
    { ...first, facts },
    submissionOf("SYT", {
      "QN-B2": [{ task: SHARED, group: null, level: "TW", type: "DTPT", amounts: { needed: 3 } }],
    }),
    rejectedFile("hong.xlsx", { kind: "damaged", reason: "cut-off", part: "" }),
  ];
}

const OPTIONS = { year: 2019, pack: PACK, toolVersion: "0.1.0" };
const [before, now] = [90_000_000, 100_000_000].map((needed) =>
  consolidate(filesOf(needed), OPTIONS)
);
const changes = compareSides(factsOfConsolidated(before!), factsOfConsolidated(now!));
const workbook = workbookOfPlan(planConsolidated(now!, "vi", changes));

/** The workbook with another number in one cell; a formula in it stays. */
function withNumber(sheet: SheetSnapshot, row: number, column: number, value: number) {
  const values = sheet.values.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells
  );
  const sheets = workbook.sheets.map((one) => (one === sheet ? { ...one, values } : one));
  return { ...workbook, sheets } satisfies WorkbookSnapshot;
}

const numbers = workbook.sheets.flatMap((sheet) =>
  sheet.values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === "number" ? [{ sheet, row, column, value }] : []
    )
  )
);

test("all sheets but that of the proof have numbers", () => {
  const without = new Set(workbook.sheets.map(({ name }) => name));
  for (const { sheet } of numbers) without.delete(sheet.name);
  expect([...without]).toEqual(["_sdt_cn"]);
  expect(numbers.length).toBeGreaterThan(200);
  expect(verifyConsolidated(workbook).findings).toEqual([]);
});

test.each(workbook.sheets.map(({ name }) => name))(
  "one đồng more in any number of %s is found, with its cell",
  (name) => {
    const missed = numbers.flatMap(({ sheet, row, column, value }) => {
      if (sheet.name !== name) return [];
      const cell = `${name}!${formatAddress({ row, column })}`;
      const { findings } = verifyConsolidated(withNumber(sheet, row, column, value + 1));
      return findings.some((one) => one.cell === cell) ? [] : [cell];
    });
    expect(missed).toEqual([]);
  }
);
