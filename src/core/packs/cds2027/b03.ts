import { defineForm, type FixedRow } from "../definitions";

const GENERAL = "chung";
const CONTENT = "noi-dung";

const row = (group: string, item: string): FixedRow => ({ group, cells: { item } });

/** One investment project: QN-B3 with what decree 224/2026/NĐ-CP asks besides. */
export const b03 = defineForm({
  id: "B03",
  version: "1.0.0",
  sheetName: "B03",
  annex: "Phụ lục III",
  title: "Phiếu thông tin dự án chuyển đổi số",
  summary: "Mỗi dự án đầu tư một phiếu, xếp theo thứ tự ưu tiên.",
  reference: "Công văn 790/STTTT mục IV (nội dung phiếu); Nghị định 224/2026/NĐ-CP",
  remarks: [],
  nameColumn: "item",
  groupColumn: "item",
  sourcedColumn: null,
  perProject: true,
  rowsPerGroup: 0,
  groups: [
    { id: GENERAL, name: "Thông tin chung" },
    { id: CONTENT, name: "Nội dung dự án" },
  ],
  fixedRows: [
    row(GENERAL, "Tên gọi dự án"),
    row(GENERAL, "Chủ đầu tư"),
    row(GENERAL, "Sự cần thiết phải đầu tư"),
    row(GENERAL, "Mục tiêu đầu tư"),
    row(GENERAL, "Thứ tự ưu tiên"),
    row(GENERAL, "Quyết định phê duyệt (nếu có)"),
    row(CONTENT, "Quy mô đầu tư"),
    row(CONTENT, "Tiêu chuẩn kỹ thuật, công nghệ áp dụng"),
    row(CONTENT, "Cấp độ an toàn hệ thống thông tin"),
    row(CONTENT, "Kết nối, chia sẻ dữ liệu; không trùng lặp với hệ thống đã có"),
    row(CONTENT, "Hình thức thực hiện (dự án, kế hoạch thuê, mua sắm)"),
    row(CONTENT, "Tổng mức đầu tư"),
    row(CONTENT, "Nguồn vốn đầu tư (cấp ngân sách, loại vốn)"),
    row(CONTENT, "Chi phí vận hành hằng năm sau đầu tư"),
    row(CONTENT, "Địa điểm xây dựng"),
    row(CONTENT, "Thời gian thực hiện"),
  ],
  equations: [],
  columns: [
    { id: "tt", header: "TT", kind: "numbering", aliases: ["STT", "Số TT"], width: 6 },
    {
      id: "item",
      header: "Thông tin",
      kind: "name",
      essential: true,
      required: true,
      width: 42,
    },
    {
      id: "content",
      header: "Nội dung",
      kind: "text",
      aliases: ["Nội dung thông tin"],
      width: 68,
    },
  ],
});
