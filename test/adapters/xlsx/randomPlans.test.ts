import fc from "fast-check";
import { nodeDeflater } from "../../../src/adapters/node";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { cellKey, valueAt, type CellValue, type PlanCell } from "../../../src/core/sheet";
import { packageProblems } from "../../support/packageCheck";
import { sheetPlan, workbookPlan } from "../../support/workbookPlans";
import { readOurs } from "./guarded/sameSnapshot";

/** Letters that files trip over, among any others. Lone surrogates and U+FFFE, U+FFFF are no text. */
const text = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(
        "ệ",
        "<",
        "&",
        "]]>",
        "_x0041_",
        "\r",
        "\n",
        "\t",
        " ",
        "\u0001",
        "=",
        "'",
        '"',
        "😀"
      ),
      minLength: 1,
      maxLength: 12,
    })
  )
  .filter((value) => !/[\ufffe\uffff]|\p{Surrogate}/u.test(value));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((error) => ({ error })),
  fc.constantFrom("#REF!", "#N/A", "#")
);

const cell = fc.record({
  row: fc.integer({ min: 0, max: 40 }),
  column: fc.integer({ min: 0, max: 30 }),
  value,
  formula: fc.option(fc.constantFrom("SUM(A1:B2)", 'IF(A1<>"&",1,2)', "'Tờ ''x'''!A1"), {
    nil: undefined,
  }),
});

const cells = fc.uniqueArray(cell, {
  selector: ({ row, column }) => cellKey(row, column),
  maxLength: 30,
});

/** SheetJS decodes texts that formulas give twice: such ones are written but not read back. */
const isDecodedTwice = (given: CellValue): boolean =>
  typeof given === "string" && /_x[0-9a-f]{4}_|&\w+;|[\u0000-\u001f]/i.test(given);

/** SheetJS makes one line end of the two signs Windows uses. */
const withOneLineEnd = (given: CellValue): CellValue =>
  typeof given === "string" ? given.replaceAll("\r\n", "\n") : given;

test("what is written into cells is read from them", async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (drawn) => {
      const planned: readonly PlanCell[] = drawn.map(({ formula, ...rest }) =>
        formula === undefined || isDecodedTwice(rest.value) ? rest : { ...rest, formula }
      );
      const bytes = await writeWorkbook(workbookPlan(sheetPlan({ name: "Biểu", cells: planned })));
      expect(packageProblems(bytes)).toEqual([]);
      const read = readWorkbook(bytes, "a.xlsx");
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const sheet = read.value.sheets[0];
      if (!sheet) throw new Error("no sheet");
      for (const each of planned) {
        expect(valueAt(sheet, each.row, each.column)).toEqual(withOneLineEnd(each.value));
        expect(sheet.formulas.get(cellKey(each.row, each.column))).toBe(each.formula);
      }
      const filled = sheet.values.flat().filter((found) => found !== null);
      expect(filled).toHaveLength(planned.length);
    }),
    { numRuns: 100 }
  );
}, 60_000);

/** A row of many from which the rest is made while it is written. */
const BULK_FROM = 20;

test("rows made while they are written read as rows in memory do", async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (drawn) => {
      const planned: readonly PlanCell[] = drawn;
      const more = { name: "Biểu", columnWidths: Array.from({ length: 31 }, () => 10) };
      const last = Math.max(BULK_FROM, ...planned.map(({ row }) => row));
      const cellsOf = (index: number) => planned.filter(({ row }) => row === BULK_FROM + index);
      const split = sheetPlan({
        ...more,
        cells: planned.filter(({ row }) => row < BULK_FROM),
        bulk: { first: BULK_FROM, count: last - BULK_FROM + 1, cellsOf },
      });
      const whole = sheetPlan({ ...more, cells: planned });
      const bytes = await writeWorkbook(workbookPlan(split), nodeDeflater);
      const expected = await writeWorkbook(workbookPlan(whole), nodeDeflater);
      expect(readOurs(bytes)).toEqual(readOurs(expected));
    }),
    { numRuns: 30 }
  );
}, 60_000);
