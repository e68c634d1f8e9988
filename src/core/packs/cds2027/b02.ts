import { defineForm } from "../definitions";
import { AREAS, ENTERPRISES } from "./areas";
import { SOURCE_IDS } from "./columns";
import { B02_COLUMNS } from "./b02Columns";

/** Tasks and estimates of the plan year: QN-B2 and KT-PL5 with one column a source. */
export const b02 = defineForm({
  id: "B02",
  version: "1.0.0",
  sheetName: "B02",
  annex: "Phụ lục II",
  title: "Danh mục nhiệm vụ, dự án và dự toán kinh phí chuyển đổi số năm {n}",
  summary: "Nhiệm vụ, dự án của năm kế hoạch và nhu cầu kinh phí theo từng nguồn.",
  reference: "Thông báo 624/TB-VPCP, mục 6.b; Nghị định 224/2026/NĐ-CP, Điều 7, 33, 34",
  remarks: ["(Có thể thêm cột để ghi chú rõ hơn; vốn doanh nghiệp, xã hội hóa ghi riêng)"],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "needed",
  rowsPerGroup: 2,
  groups: [...AREAS, ENTERPRISES],
  equations: [{ total: "needed", addends: SOURCE_IDS, kind: "sources" }],
  columns: B02_COLUMNS,
});
