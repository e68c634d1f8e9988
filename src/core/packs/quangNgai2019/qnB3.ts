import { defineForm } from "../definitions";
import { projectSheet } from "../projectSheet";

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
  ...projectSheet({
    general: [
      "Sự cần thiết phải đầu tư",
      "Mục tiêu đầu tư",
      ["name", "Tên gọi dự án"],
      ["owner", "Chủ đầu tư"],
      ["decision", "Quyết định phê duyệt (nếu có)"],
    ],
    content: [
      ["scope", "Quy mô đầu tư"],
      "Tiêu chuẩn kỹ thuật, công nghệ áp dụng",
      ["total", "Tổng mức đầu tư"],
      ["sources", "Nguồn vốn đầu tư"],
      ["place", "Địa điểm xây dựng"],
    ],
  }),
});
