import { defineGuide } from "./definitions";

export const columnAdded = defineGuide({
  id: "column-added",
  vi: {
    what: "Bảng có thêm cột ngoài biểu mẫu. Đây là ghi nhận, không phải lỗi.",
    why: "Nhiều văn bản cho phép thêm cột để ghi chú rõ hơn. Cột thêm được giữ nguyên nhưng số trong đó không cộng vào tổng nào.",
    document:
      "Văn bản ban hành biểu mẫu của từng bộ, ví dụ Công văn 790/STTTT ngày 16/7/2018 của Sở Thông tin và Truyền thông tỉnh Quảng Ngãi.",
    mend: [
      "Không cần làm gì nếu cột chỉ để thuyết minh.",
      "Nếu cột chứa kinh phí, chuyển số vào cột tương ứng của biểu mẫu.",
    ],
    bad: "Có thêm cột N “Mức độ ưu tiên”.",
    good: "Chỉ có các cột của biểu mẫu.",
  },
  en: {
    what: "The table has a column that the form does not have. This is a remark, not a fault.",
    why: "Many documents allow columns for further notes. An added column is kept as it is, and its figures count in no total.",
    document:
      "The document that orders the forms of each pack, for example letter 790/STTTT of 16 July 2018 of the Department of Information and Communications of Quảng Ngãi.",
    mend: [
      "Nothing, when the column only explains.",
      "When it holds money, move the figures into the column of the form that they belong to.",
    ],
    bad: "There is a further column N, “Mức độ ưu tiên”.",
    good: "Only the columns of the form.",
  },
  example: {
    kind: "form",
    bad: { cells: { N9: "Mức độ ưu tiên" } },
    at: "N10",
    show: { columns: "B M N", rows: "9-10 17" },
  },
});
