import { defineGuide } from "./definitions";

export const columnRenamed = defineGuide({
  id: "column-renamed",
  vi: {
    what: "Tiêu đề cột khác chữ với biểu mẫu nhưng vẫn nhận ra được.",
    why: "Số liệu vẫn được đọc đúng cột. Đặt lại tiêu đề để người đọc và đơn vị tổng hợp thấy đúng biểu đã ban hành.",
    document:
      "Văn bản ban hành biểu mẫu của từng bộ, ví dụ Công văn 790/STTTT ngày 16/7/2018 của Sở Thông tin và Truyền thông tỉnh Quảng Ngãi.",
    mend: ["Bấm “Sửa” để đặt lại tiêu đề theo biểu mẫu."],
    bad: "Tiêu đề cột H được thêm chữ “thực hiện”.",
    good: "Tiêu đề cột H như biểu mẫu.",
  },
  en: {
    what: "A header differs from the form but is still recognised.",
    why: "The figures are read from the right column. Restoring the header shows everyone the form as it was issued.",
    document:
      "The document that orders the forms of each pack, for example letter 790/STTTT of 16 July 2018 of the Department of Information and Communications of Quảng Ngãi.",
    mend: ["Press “Fix” to restore the header of the form."],
    bad: "The header of column H has words added.",
    good: "Column H has the header of the form.",
  },
  example: {
    kind: "form",
    bad: { cells: { H10: "Tổng kinh phí thực hiện" } },
    at: "H10",
    show: { columns: "B H", rows: "10 17-18" },
  },
});
