import type { FormDefinition } from "../../src/core/packs";
import type { CellValue, SheetPlan } from "../../src/core/sheet";
import { recalculatePlan } from "./recalculate";

/** A cell that an officer typed over: found by the text that begins its row. */
interface Fault {
  readonly form: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/** What is wrong in which agency's workbook, by agency code. Tests know these by heart. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  MĐ: [
    // Amounts as text.
    { form: "QN-B2", row: "Một cửa điện tử liên thông cấp xã", column: "needed", value: "1.200,0" },
    { form: "QN-B2", row: "Số hóa hồ sơ hộ tịch", column: "needed", value: " 675,0" },
    // A total typed over its formula, and wrong.
    { form: "QN-B2", row: "Tổng cộng", column: "total", value: 3393.5 },
    // Money without a source.
    { form: "QN-B2", row: "Đào tạo cán bộ một cửa", column: "level", value: null },
    { form: "QN-B2", row: "Đào tạo cán bộ một cửa", column: "type", value: null },
    // A blank inside a document number.
    {
      form: "QN-B1",
      row: "Máy tính cho bộ phận một cửa cấp xã",
      column: "note",
      value: "QĐ số 3307/QĐ- UBND ngày 19/12/2017",
    },
  ],
  SLĐTBXH: [
    // 310 + 420 = 730.
    { form: "QN-B2", row: "Cơ sở dữ liệu hộ nghèo, hộ cận nghèo", column: "total", value: 830 },
    // 345 + 175 = 520.
    {
      form: "QN-B2",
      row: "Ứng dụng CNTT phục vụ người dân và doanh nghiệp",
      column: "needed",
      value: 500,
    },
    {
      form: "QN-B2",
      row: "Chi trả trợ cấp qua tài khoản",
      column: "level",
      value: "Kinh phí của Bộ chủ quản",
    },
  ],
};

function typeOver(plan: SheetPlan, form: FormDefinition, fault: Fault): SheetPlan {
  const rows = plan.cells.filter((cell) => cell.value === fault.row).map((cell) => cell.row);
  const column = form.columns.findIndex(({ id }) => id === fault.column);
  const at = plan.cells.findIndex((cell) => cell.row === rows[0] && cell.column === column);
  const old = plan.cells[at];
  if (rows.length !== 1 || !old) throw new Error(`no cell ${fault.row} / ${fault.column}`);
  const { formula: _typedOver, ...kept } = old;
  const typed = { ...kept, value: fault.value };
  return { ...plan, cells: plan.cells.map((cell, index) => (index === at ? typed : cell)) };
}

/** The sheet with an agency's faults typed in, formulas computed again. */
export function spoil(plan: SheetPlan, form: FormDefinition, agency: string): SheetPlan {
  const own = faults[agency]?.filter((fault) => fault.form === form.id) ?? [];
  return recalculatePlan(own.reduce((sheet, fault) => typeOver(sheet, form, fault), plan));
}
