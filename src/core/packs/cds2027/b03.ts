import { defineForm } from "../definitions";
import { projectSheet } from "../projectSheet";

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
  ...projectSheet({
    general: [
      ["name", "Tên gọi dự án"],
      ["owner", "Chủ đầu tư"],
      "Sự cần thiết phải đầu tư",
      "Mục tiêu đầu tư",
      ["priority", "Thứ tự ưu tiên"],
      ["decision", "Quyết định phê duyệt (nếu có)"],
    ],
    content: [
      ["scope", "Quy mô đầu tư"],
      "Tiêu chuẩn kỹ thuật, công nghệ áp dụng",
      "Cấp độ an toàn hệ thống thông tin",
      "Kết nối, chia sẻ dữ liệu; không trùng lặp với hệ thống đã có",
      "Hình thức thực hiện (dự án, kế hoạch thuê, mua sắm)",
      ["total", "Tổng mức đầu tư"],
      ["sources", "Nguồn vốn đầu tư (cấp ngân sách, loại vốn)"],
      "Chi phí vận hành hằng năm sau đầu tư",
      ["place", "Địa điểm xây dựng"],
      ["period", "Thời gian thực hiện"],
    ],
  }),
});
