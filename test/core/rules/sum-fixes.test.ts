import { applyEdits, cellKey, type CellValue } from "../../../src/core/sheet";
import { filledWorkbook, findingsOf } from "../../support/filled";

/** The workbook with a formula put into a cell of the first sheet, its result as given. */
function withFormula(address: { row: number; column: number }, formula: string, value: CellValue) {
  const workbook = filledWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const edit = {
    ...address,
    sheet: sheet.name,
    before: { value: null, formula: null },
    after: { value, formula },
  };
  return applyEdits(workbook, [edit]);
}

const NEEDED = 9;
const kindOf = (workbook: ReturnType<typeof filledWorkbook>, rule = "group-sum") =>
  findingsOf(rule, workbook)[0]?.fix?.kind ?? null;

test("a SUM that misses rows is mended safely", () => {
  const workbook = withFormula({ row: 15, column: NEEDED }, "SUM(J17:J17)", 400.5);
  expect(kindOf(workbook, "formula-range-short")).toBe("fix");
});

test("a formula that adds a typed figure which is no task is only proposed", () => {
  const workbook = withFormula({ row: 15, column: NEEDED }, "SUM(J17:J20)", 1500);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const values = sheet.values.map((row) => [...row]);
  const extra = values[19];
  if (!extra) throw new Error("no row");
  extra[0] = "ghi";
  extra[NEEDED] = 99.5;
  const formulas = new Map(sheet.formulas);
  formulas.delete(cellKey(19, NEEDED));
  const typed = { ...workbook, sheets: [{ ...sheet, values, formulas }] };
  expect(kindOf(typed)).not.toBe("fix");
});

test("a typed sum over tasks without any amount is not taken away", () => {
  const workbook = filledWorkbook({ J28: null, J29: null, J30: null, H28: null, J27: 700 });
  const offered = findingsOf("group-sum", workbook).map((finding) => finding.fix?.kind ?? null);
  expect(offered).not.toContain("fix");
});

test("a missing 1 tỷ is never rounding", () => {
  const workbook = filledWorkbook({ J17: 2000, J18: 3000, J28: 4000, J31: 10000, I17: null });
  expect(findingsOf("grand-total", workbook).map(({ at }) => at.cell)).toContain("J31");
});
