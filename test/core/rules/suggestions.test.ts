import {
  applyEdits,
  parseAddress,
  recalculate,
  valueAt,
  type CellValue,
} from "../../../src/core/sheet";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";

/** The workbook after the first suggestion of a rule, and what the rule finds in it then. */
function follow(ruleId: string, workbook: ReturnType<typeof filledWorkbook>) {
  const [finding] = findingsOf(ruleId, workbook);
  if (finding?.fix?.kind !== "suggestion") throw new Error(`${ruleId} suggests nothing`);
  const { edits } = finding.fix;
  const after = applyEdits(applyEdits(workbook, edits), recalculate(workbook, edits));
  const [sheet] = after.sheets;
  if (!sheet) throw new Error("no sheet");
  const at = (address: string): CellValue => {
    const cell = parseAddress(address);
    return cell && valueAt(sheet, cell.row, cell.column);
  };
  return { at, left: brief(findingsOf(ruleId, after)) };
}

/** Rules whose suggestion, once taken, leaves nothing to say; the cells it wrote. */
const CASES: readonly (readonly [string, Record<string, CellValue>, Record<string, CellValue>])[] =
  [
    ["source-compound", { K17: "NS tỉnh: 300; NS huyện" }, {}],
    ["source-compound", { K17: "NS tỉnh 80%; NS huyện" }, {}],
    [
      "source-split-mismatch",
      { K17: "NS tỉnh: 300; NS huyện: 100" },
      { J17: 400.5, K17: "Ngân sách cấp tỉnh: 300; Ngân sách cấp huyện: 100,5" },
    ],
    ["source-split-mismatch", { K18: "NS tỉnh 80%; NS huyện 10%" }, {}],
    ["not-a-source", { K17: "Thuê dịch vụ công nghệ thông tin" }, { K17: null }],
    ["formula-overwritten", { H17: 500.5 }, { H17: 500.5 }],
    ["unit-missing", { A8: "Đơn vị tính:" }, { A8: "Đơn vị tính: triệu đồng" }],
    ["unit-missing", { A8: null }, { A8: "Đơn vị tính: triệu đồng" }],
    ["column-missing", { D9: null, D10: null }, { D9: "Thời gian thực hiện" }],
    ["column-missing", { D9: "Mốc", D10: null }, { D9: "Thời gian thực hiện" }],
  ];

test.each(CASES)("%s %j: the suggestion mends it", (ruleId, typed, written) => {
  const { at, left } = follow(ruleId, filledWorkbook(typed));
  expect(left).toEqual([]);
  for (const [address, value] of Object.entries(written)) expect(at(address)).toBe(value);
});

test("what is moved to the remarks stands behind them", () => {
  const text = "Thuê dịch vụ công nghệ thông tin";
  const { at } = follow("not-a-source", filledWorkbook({ K17: text }));
  expect(at("M17")).toBe(`Quyết định số 2458/QĐ-UBND ngày 18/12/2017; ${text}`);
});

test.each([
  [[500_000_000, 1_200_000_000], "Đơn vị tính: đồng"],
  [[0.5, 1.25], "Đơn vị tính: tỷ đồng"],
  [[500, 1250], "Đơn vị tính: triệu đồng"],
])("a unit line is proposed by the figures %j", (figures, line) => {
  const tasks = figures.map((needed) => ({
    group: "noi-bo",
    cells: { task: `Mua máy chủ ${String(needed)}`, needed },
  }));
  const { at } = follow("unit-missing", filledWorkbook({ A8: "Đơn vị tính:" }, { tasks }));
  expect(at("A8")).toBe(line);
});
