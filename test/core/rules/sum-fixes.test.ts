import { applyEdits, cellKey, recalculate, type CellValue } from "../../../src/core/sheet";
import { filledWorkbook, findingsOf } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const quangNgai = packNamed("quang-ngai-2019");
const ALL_ROWS = "SUM(D13:D15,D17:D19,D21:D23,D25:D27)";

type Typed = Readonly<Record<string, CellValue>>;

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

test("a total whose formula is right is told of its wrong part, and offered no other formula", () => {
  const [group, total] = [26, 30].map((row) => ({ row, column: NEEDED }));
  if (!group || !total) throw new Error("no rows");
  const withGroup = withFormula(group, "SUM(J28,J40)", 799, filledWorkbook({ J40: 99 }));
  const sum = "SUM(J12,J16,J19,J23,J27)";
  const [told] = findingsOf("grand-total", withFormula(total, sum, 2199.5, withGroup));
  expect(told).toMatchObject({ messageId: "over-part", data: { cells: "J27" } });
  expect(told?.fix).toBeUndefined();
  const without = withFormula(total, sum, 2199.5);
  expect(kindOf(without, "grand-total")).toBe("fix");
});

/** QN-B1 has one column of money, so that no other sum of the row shows how the form adds. */
test.each<[string, Typed, string]>([
  ["a group, with its blank rows", { D12: 50 }, "SUM(D13:D15)"],
  ["the total, by its groups", { D28: 50 }, "SUM(D12,D16,D20,D24)"],
  ["the total, by rows where a group is typed too", { D12: 100, D28: 50 }, ALL_ROWS],
])("a typed sum is mended in the form's own manner: %s", (_case, typed, expected) => {
  const blank = formWorkbook(quangNgai, { form: "QN-B1" });
  const task = { C13: "Nâng cấp mạng nội bộ", D13: 100, E13: "NS tỉnh", F13: "Sự nghiệp" };
  const edits = Object.entries({ ...task, ...typed }).map(([cell, value]) => ({
    ...{ sheet: "QN-B1", row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 },
    ...{ before: { value: null, formula: null }, after: { value, formula: null } },
  }));
  const workbook = applyEdits(applyEdits(blank, edits), recalculate(blank, edits));
  const options = { pack: quangNgai, asOf: "2018-07-20" } as const;
  const found = ["group-sum", "grand-total"].flatMap((rule) => findingsOn(rule, workbook, options));
  const formulas = found.flatMap(({ fix }) => fix?.edits.map(({ after }) => after.formula) ?? []);
  expect(formulas).toEqual([expected]);
});
