import { defineForm, type FixedRow } from "../definitions";

const GENERAL = "chung";
const CONTENT = "noi-dung";

const row = (group: string, item: string): FixedRow => ({ group, cells: { item } });

/** Letter 790/STTTT of 16/7/2018, annex IV: what to say of each investment project. */
export const qnB3 = defineForm({
  id: "QN-B3",
  version: "1.0.0",
  sheetName: "QN-B3",
  annex: "Phụ lục III",
  title: "Thông tin dự án đầu tư phát triển CNTT năm {n}",
  summary: "Mỗi dự án đầu tư một phiếu, xếp theo thứ tự ưu tiên.",
  reference: "Phụ lục, mục IV",
  remarks: [
    "(Sắp xếp theo thứ tự ưu tiên về sự cấp thiết, hiệu quả kinh tế, hiệu quả xã hội của dự án)",
  ],
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
    row(GENERAL, "Sự cần thiết phải đầu tư"),
    row(GENERAL, "Mục tiêu đầu tư"),
    row(GENERAL, "Tên gọi dự án"),
    row(GENERAL, "Chủ đầu tư"),
    row(GENERAL, "Quyết định phê duyệt (nếu có)"),
    row(CONTENT, "Quy mô đầu tư"),
    row(CONTENT, "Tiêu chuẩn kỹ thuật, công nghệ áp dụng"),
    row(CONTENT, "Tổng mức đầu tư"),
    row(CONTENT, "Nguồn vốn đầu tư"),
    row(CONTENT, "Địa điểm xây dựng"),
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
