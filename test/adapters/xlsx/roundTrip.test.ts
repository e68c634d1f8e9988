import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { cellKey, valueAt, type WorkbookSnapshot } from "../../../src/core/sheet";
import { planOfRows, sheetPlan, workbookPlan } from "../../support/workbookPlans";
import { SAMPLE_PLAN } from "./samplePlan";

async function writeAndRead(plan = SAMPLE_PLAN): Promise<WorkbookSnapshot> {
  const read = readWorkbook(await writeWorkbook(plan), "tệp.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe("what is written is read back", () => {
  let book: WorkbookSnapshot;
  beforeAll(async () => {
    book = await writeAndRead();
  });

  test("names and visibility of sheets", () => {
    expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["_sdt_ds", "hidden"],
      ["Biểu 01 d'Or & Co", "visible"],
      ["_sdt", "veryHidden"],
    ]);
  });

  test.each(SAMPLE_PLAN.sheets.map((sheet, index) => [sheet.name, index] as const))(
    "values, formulas and formats of %s",
    (_name, index) => {
      const plan = SAMPLE_PLAN.sheets[index];
      const sheet = book.sheets[index];
      if (!plan || !sheet) throw new Error("no sheet");
      for (const { row, column, value, formula, style } of plan.cells) {
        const key = cellKey(row, column);
        expect([row, column, valueAt(sheet, row, column)]).toEqual([row, column, value]);
        expect(sheet.formulas.get(key)).toBe(formula);
        expect(sheet.numberFormats.get(key)).toBe(style?.numberFormat);
      }
    }
  );

  test("merges, hidden rows and columns", () => {
    const plan = SAMPLE_PLAN.sheets[1];
    expect(book.sheets[1]?.merges).toEqual(plan?.merges);
    expect(book.sheets[1]?.hiddenRows).toEqual(plan?.hiddenRows);
    expect(book.sheets[1]?.hiddenColumns).toEqual(plan?.hiddenColumns);
  });

  test("custom properties keep Vietnamese letters", () => {
    expect(book.properties).toEqual(SAMPLE_PLAN.properties);
  });

  test("no macros and no outside links in our files", () => {
    expect(book.traits).toEqual({ macros: false, externalLinks: false });
  });
});

test("the same plan gives the same bytes", async () => {
  const first = await writeWorkbook(SAMPLE_PLAN);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.compare(first, await writeWorkbook(SAMPLE_PLAN))).toBe(0);
});

test.each([
  ["one under the limit", "ă".repeat(32_766), 32_766],
  ["at the limit", "ă".repeat(32_767), 32_767],
  ["one over the limit", "ă".repeat(32_768), 32_767],
  ["a letter of two units across the limit", `${"a".repeat(32_766)}😀`, 32_766],
])("text %s", async (_name, text, length) => {
  const book = await writeAndRead(planOfRows([[text]]));
  expect(book.sheets[0]?.values[0]?.[0]).toBe(text.slice(0, length));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%p is never written", async (value) => {
  const cells = [
    { row: 0, column: 0, value: "x" },
    { row: 0, column: 1, value },
    { row: 1, column: 1, value, formula: "1/3" },
  ];
  const bytes = await writeWorkbook(workbookPlan(sheetPlan({ name: "a", cells })));
  const read = readWorkbook(bytes, "a.xlsx");
  // The formula goes without a result, and is calculated in reading.
  expect(read.ok && read.value.sheets[0]?.values).toEqual([["x"], [null, 0.333333333333333]]);
});
