import { strFromU8, unzipSync } from "fflate";
import { nodeDeflater } from "../../../src/adapters/node";
import { createCodec, writeWorkbook } from "../../../src/adapters/xlsx";
import { createStringTable, settleSheet } from "../../../src/adapters/xlsx/rows";
import { createStyleBook } from "../../../src/adapters/xlsx/styleCells";
import { rowsOfColumns, type PlanColumn, type SheetPlan } from "../../../src/core/sheet";
import { sheetPlan, workbookPlan } from "../../support/workbookPlans";

const FRAME = { head: "<sheetViews/>", tail: "<pageMargins/>" };

const settle = (plan: SheetPlan) =>
  settleSheet(plan, FRAME, { styles: createStyleBook(), strings: createStringTable() });

/** Facts of tasks, three each, as the data sheet has them: texts, numbers, blanks, one link formula. */
const taskOf = (index: number): number => Math.floor(index / 3);
const kindOf = (index: number): number => index % 5;
const shared = { inRow: (row: number) => `HYPERLINK(C${String(row + 1)}&"<x>","Mở")` };

const COLUMNS: readonly PlanColumn[] = [
  { column: 0, kindOf: taskOf, valueOf: (index) => `Nhiệm vụ ${String(taskOf(index))} & "nữa"` },
  { column: 1, kindOf: taskOf, style: { border: "all" }, valueOf: (index) => taskOf(index) * 1e9 },
  { column: 2, kindOf, valueOf: (index) => (kindOf(index) === 2 ? null : "nguồn") },
  {
    column: 3,
    kindOf,
    style: { border: "all" },
    valueOf: (index) => [1, null, 22, 1, 0.5][kindOf(index)] ?? null,
  },
  { column: 4, valueOf: (index) => (index % 7 === 0 ? -index / 3 : index) },
  { column: 5, valueOf: () => "Mở", formulaOf: () => shared },
  { column: 7, valueOf: (index) => (index % 4 === 0 ? `dòng ${String(index)}` : null) },
];

const planOf = (count: number, columns = COLUMNS, first = 2): SheetPlan =>
  sheetPlan({
    name: "Dữ liệu",
    cells: [{ row: 0, column: 0, value: 'Nhiệm vụ 1 & "nữa"' }],
    bulk: rowsOfColumns(first, count, columns),
  });

/** The rows of a sheet with the texts of their cells in the place of their numbers. */
function rowsWithTexts(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array());
  const texts = [...part("sharedStrings").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text);
  const sheet = part("worksheets/sheet1");
  return sheet.replace(
    /t="s"([^>]*)><v>(\d+)/g,
    (_all, look: string, number: string) => `${look}>${texts[Number(number)] ?? "?"}`
  );
}

/** The plan with the same rows, but written cell by cell. */
function cellByCell({ bulk, ...plan }: SheetPlan): SheetPlan {
  if (!bulk) throw new Error("no bulk");
  const { first, count, cellsOf } = bulk;
  return { ...plan, bulk: { first, count, cellsOf } };
}

/** Formulas that cells share are spelt in each cell where cells are written one by one. */
const withoutFormulas = (xml: string): string => xml.replace(/<f[ >].*?<\/f>|<f [^>]*\/>/g, "");

const countOf = (bytes: Uint8Array): string =>
  /count="\d+" uniqueCount="\d+"/.exec(
    strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array())
  )?.[0] ?? "";

describe("settled rows", () => {
  test.each([1, 2, 9, 1_200])("%i of them are the cells of the plan", async (count) => {
    const plan = planOf(count);
    expect(settle(plan)).not.toBeNull();
    const [bytes, others] = await Promise.all(
      [plan, cellByCell(plan)].map((one) => writeWorkbook(workbookPlan(one), nodeDeflater))
    );
    if (!bytes || !others) throw new Error("nothing written");
    expect(withoutFormulas(rowsWithTexts(bytes))).toBe(withoutFormulas(rowsWithTexts(others)));
    expect(countOf(bytes)).toBe(countOf(others));
  });

  test("say a shared formula once", async () => {
    const xml = rowsWithTexts(await writeWorkbook(workbookPlan(planOf(12)), nodeDeflater));
    expect(xml.match(/<f [^>]*>HYPERLINK/g)).toEqual([
      '<f t="shared" ref="F3:F14" si="0">HYPERLINK',
    ]);
    expect(xml.match(/<f t="shared" si="0"\/>/g)).toHaveLength(11);
  });

  test("more kinds than blocks are kept for", async () => {
    const columns = COLUMNS.map((one) => ({
      ...one,
      ...(one.kindOf === taskOf ? { kindOf: (index: number) => index } : {}),
    }));
    const [few, many] = await Promise.all(
      [planOf(5_000), planOf(5_000, columns)].map((one) =>
        writeWorkbook(workbookPlan(one), nodeDeflater)
      )
    );
    expect(rowsWithTexts(many ?? new Uint8Array())).toBe(rowsWithTexts(few ?? new Uint8Array()));
  });
});

const NUMBERS: PlanColumn = { column: 9, valueOf: (index) => index };

const withColumn = (column: PlanColumn): SheetPlan => planOf(9, [...COLUMNS, column]);

describe("rows are not settled", () => {
  test.each<readonly [string, SheetPlan]>([
    [
      "whose columns mix texts and numbers",
      withColumn({ ...NUMBERS, valueOf: (index) => (index > 7 ? "x" : 1) }),
    ],
    ["with truths", withColumn({ ...NUMBERS, valueOf: () => true })],
    ["with errors", withColumn({ ...NUMBERS, valueOf: () => ({ error: "#REF!" }) })],
    ["with looks of their own", withColumn({ ...NUMBERS, styleOf: () => ({ border: "all" }) })],
    ["with links inside the workbook", withColumn({ ...NUMBERS, linkOf: () => "A1" })],
    ["that may grow", withColumn({ ...NUMBERS, style: { wrap: true } })],
    [
      "with formulas of their own",
      withColumn({ ...NUMBERS, formulaOf: (index) => `A${String(index)}` }),
    ],
    [
      "whose last formula is another",
      withColumn({
        ...NUMBERS,
        valueOf: () => 1,
        formulaOf: (index) => (index === 8 ? null : shared),
      }),
    ],
    [
      "whose last cell alone has a formula",
      withColumn({
        ...NUMBERS,
        valueOf: () => 1,
        formulaOf: (index) => (index === 8 ? shared : null),
      }),
    ],
    ["whose formula comes to other values", withColumn({ ...NUMBERS, formulaOf: () => shared })],
    ["with a plain cell below", { ...planOf(9), cells: [{ row: 11, column: 0, value: 1 }] }],
    ["with a height", { ...planOf(9), rowHeights: new Map([[10, 30]]) }],
    ["that are hidden", { ...planOf(9), hiddenRows: new Set([3]) }],
    ["in an outline", { ...planOf(9), outline: new Map([[3, 1]]) }],
    ["below the last row of a sheet", planOf(2, COLUMNS, 1_048_575)],
    ["of which there are none", planOf(0)],
  ])("%s", (_what, plan) => {
    expect(settle(plan)).toBeNull();
  });

  test("but a height above them is no hindrance", () => {
    expect(settle({ ...planOf(9), rowHeights: new Map([[1, 30]]) })).not.toBeNull();
    expect(
      settle(withColumn({ ...NUMBERS, valueOf: (index) => (index === 3 ? NaN : 1) }))
    ).not.toBeNull();
  });
});

describe("another thread", () => {
  const asked: string[] = [];
  const codec = createCodec(undefined, nodeDeflater);
  const elsewhere = (part: unknown, given: readonly ArrayBuffer[]) => {
    asked.push((part as { readonly name: string }).name);
    return codec.writePart(structuredClone(part, { transfer: [...given] }));
  };
  const small = { ...planOf(100), name: "nhỏ" };
  const plan = workbookPlan(small, planOf(10_000), { ...planOf(10_001), name: "khác" });

  test("writes the large ones, one after the other, and the bytes are the same", async () => {
    const bytes = Buffer.concat(await codec.writePieces(plan, elsewhere));
    expect(asked).toEqual(["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]);
    expect(Buffer.compare(bytes, await codec.write(plan))).toBe(0);
  });

  test("that fails is told", async () => {
    const fails = () => Promise.reject(new Error("thread gone"));
    await expect(codec.writePieces(plan, fails)).rejects.toThrow("thread gone");
  });
});
