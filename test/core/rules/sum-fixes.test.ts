import { applyEdits, cellKey, type CellValue } from "../../../src/core/sheet";
import { filledWorkbook, findingsOf } from "../../support/filled";

/** The workbook with a formula put into a cell of the first sheet, its result as given. */
function withFormula(
  address: { row: number; column: number },
  formula: string,
  value: CellValue,
  workbook = filledWorkbook()
) {
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

/** Row 28 has its money in two lines below it: 500 and 200. */
const ONE_LINE = { J30: null, K30: null, L30: null };
const OWN_SOURCE = { K28: "NS huyện", L28: "Vốn đầu tư" };

test.each<[string, Parameters<typeof filledWorkbook>[0]]>([
  ["a task that is the first of its sources", { ...OWN_SOURCE, ...ONE_LINE, J27: 700 }],
  ["a sum that has a task's lines once more", { J27: 1400 }],
  ["a row that names a source of its own", { K16: "Ngân sách tỉnh", L16: "Vốn đầu tư", J16: 300 }],
])("the sum of a group is only proposed: %s", (_case, cells) => {
  expect(kindOf(filledWorkbook(cells))).toBe("suggestion");
});

test("the grand total is only proposed where a group adds other money by its formula", () => {
  const [group, total] = [26, 30].map((row) => ({ row, column: NEEDED }));
  if (!group || !total) throw new Error("no rows");
  const withGroup = withFormula(group, "SUM(J28,J40)", 799, filledWorkbook({ J40: 99 }));
  const sum = "SUM(J12,J16,J19,J23,J27)";
  expect(kindOf(withFormula(total, sum, 2199.5, withGroup), "grand-total")).toBe("suggestion");
  const without = withFormula(total, sum, 2199.5);
  expect(kindOf(without, "grand-total")).toBe("fix");
});
