import { INDICATOR, NUMBERING, PARTNERS, UNIT_OF_MEASURE } from "../columns";
import { defineForm, type FixedRow } from "../definitions";

/** An indicator that the plans of 2019 and 2024 both follow up; targets are each agency's own. */
const row = (group: string, indicator: string): FixedRow => ({
  group,
  cells: { indicator, unit: "%" },
});

/** Targets of the plan year and who answers for them: KT-PL1 and KT-PL3 in one. */
export const b05 = defineForm({
  id: "B05",
  version: "1.0.0",
  sheetName: "B05",
  annex: "Phụ lục V",
  title: "Chỉ tiêu chuyển đổi số năm {n} và phân công thực hiện",
  summary: "Kết quả năm trước, mục tiêu năm kế hoạch, ai chủ trì và thời hạn.",
  reference: "Công văn 5511/BKHCN-CĐSQG; Nghị định 224/2026/NĐ-CP, Điều 7",
  remarks: ["(Có thể thêm, bớt chỉ tiêu theo kế hoạch của địa phương)"],
  nameColumn: "indicator",
  groupColumn: "indicator",
  sourcedColumn: null,
  rowsPerGroup: 2,
  groups: [
    { id: "ha-tang", name: "Hạ tầng số", aliases: ["Phát triển hạ tầng số"] },
    { id: "chinh-quyen", name: "Chính quyền số" },
    { id: "xa-hoi", name: "Kinh tế số, xã hội số" },
    { id: "nhan-luc", name: "Nhân lực số" },
    { id: "an-toan", name: "An toàn thông tin, an ninh mạng" },
  ],
  fixedRows: [
    row("chinh-quyen", "Tỷ lệ hồ sơ thủ tục hành chính thực hiện qua mạng"),
    row("chinh-quyen", "Tỷ lệ văn bản trao đổi giữa các cơ quan nhà nước dưới dạng điện tử"),
    row("xa-hoi", "Tỷ lệ dân số trưởng thành có điện thoại thông minh"),
    row("xa-hoi", "Tỷ lệ hộ gia đình có cáp quang băng rộng"),
    row("nhan-luc", "Tỷ lệ công chức, viên chức được bồi dưỡng kỹ năng số"),
    row("an-toan", "Tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn"),
  ],
  equations: [],
  columns: [
    NUMBERING,
    { ...INDICATOR, width: 40 },
    { ...UNIT_OF_MEASURE, width: 9 },
    {
      id: "result",
      header: "Kết quả năm {n-1}",
      kind: "quantity",
      indicates: { what: "result", yearOffset: -1 },
      aliases: ["Kết quả thực hiện năm {n-1}", "Ước thực hiện năm {n-1}"],
      width: 10,
    },
    {
      id: "target",
      header: "Mục tiêu năm {n}",
      kind: "quantity",
      indicates: { what: "target", yearOffset: 0 },
      aliases: ["Mục tiêu", "Chỉ tiêu năm {n}"],
      essential: true,
      required: true,
      width: 10,
    },
    {
      id: "verdict",
      header: "Đánh giá năm {n-1}",
      kind: "choice",
      indicates: { what: "verdict", yearOffset: -1 },
      choices: ["Đạt", "Không đạt"],
      aliases: ["Đánh giá (đạt/không đạt)"],
      width: 10,
    },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Cơ quan chủ trì", "Đơn vị chịu trách nhiệm"],
      essential: true,
      width: 17,
    },
    { ...PARTNERS, width: 17 },
    { id: "deadline", header: "Thời hạn", kind: "period", width: 10 },
    { id: "note", header: "Ghi chú", kind: "note", width: 13 },
  ],
});
