import fc from "fast-check";
import {
  applyEdits,
  evaluate,
  recalculate,
  snapshotOf,
  cellKey,
  valueAt,
  type CellValue,
  type CellEdit,
} from "../../../src/core/sheet";

const CELLS: Readonly<Record<string, CellValue>> = {
  A1: 1,
  A2: 2.5,
  A3: "chữ",
  A4: null,
  B1: { error: "#REF!" },
};
const valueOf = (row: number, column: number): CellValue =>
  CELLS["AB".charAt(column) + String(row + 1)] ?? null;

test.each([
  ["SUM(A1:A4)", 3.5],
  ["SUM(A1,A2)", 3.5],
  ["A1+A2-1", 2.5],
  ["-(A1)+SUM($A$1:$A$2)", 2.5],
  ["0.1+0.2", 0.3],
  ["SUM(A1:A2)+A4", 3.5],
  ["A1*2", 2],
  ["+A2-A1*2/4", 2],
  ["4*100+(1+2)*3", 409],
  ["0.1*3", 0.3],
])("%s gives %d", (formula, result) => {
  expect(evaluate(formula, valueOf)).toBe(result);
});

test.each([
  "A3+1",
  "SUM(B1)",
  "SUMIFS(A1:A4,A1:A4,1)",
  "A1/A4",
  "A1*",
  "A1*A3",
  "A1^2",
  "SUM(A1",
  "Sheet2!A1+1",
  "IF(A1,1,2)",
  "",
])("%s is left to the host", (formula) => {
  expect(evaluate(formula, valueOf)).toBeNull();
});

test("totals of totals follow an edit, and only they", () => {
  const numbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(numbers, fc.nat(3), fc.integer({ min: -1e6, max: 1e6 }), (column, row, value) => {
      const [a = 0, b = 0, c = 0, d = 0] = column;
      const formulas = new Map([
        [cellKey(4, 0), "SUM(A1:A2)"],
        [cellKey(5, 0), "SUM(A3:A4)"],
        [cellKey(6, 0), "A5+A6"],
      ]);
      const rows = [...column, a + b, c + d, a + b + c + d].map((one) => [one]);
      const workbook = {
        sheets: [snapshotOf("S", rows, { formulas })],
        properties: {},
        traits: { macros: false, externalLinks: false },
      };
      const edit: CellEdit = {
        sheet: "S",
        row,
        column: 0,
        before: { value: column[row] ?? null, formula: null },
        after: { value, formula: null },
      };
      const after = applyEdits(applyEdits(workbook, [edit]), recalculate(workbook, [edit]));
      const [sheet] = after.sheets;
      if (!sheet) throw new Error("no sheet");
      const now = column.map((one, at) => (at === row ? value : one));
      expect(valueAt(sheet, 6, 0)).toBe(now.reduce((sum, one) => sum + one, 0));
    })
  );
});
