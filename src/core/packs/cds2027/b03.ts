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
      "Tên gọi dự án",
      "Chủ đầu tư",
      "Sự cần thiết phải đầu tư",
      "Mục tiêu đầu tư",
      "Thứ tự ưu tiên",
      "Quyết định phê duyệt (nếu có)",
    ],
    content: [
      "Quy mô đầu tư",
      "Tiêu chuẩn kỹ thuật, công nghệ áp dụng",
      "Cấp độ an toàn hệ thống thông tin",
      "Kết nối, chia sẻ dữ liệu; không trùng lặp với hệ thống đã có",
      "Hình thức thực hiện (dự án, kế hoạch thuê, mua sắm)",
      "Tổng mức đầu tư",
      "Nguồn vốn đầu tư (cấp ngân sách, loại vốn)",
      "Chi phí vận hành hằng năm sau đầu tư",
      "Địa điểm xây dựng",
      "Thời gian thực hiện",
    ],
  }),
});
