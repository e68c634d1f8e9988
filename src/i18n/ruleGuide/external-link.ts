import { defineGuide } from "./definitions";

export const externalLink = defineGuide({
  id: "external-link",
  vi: {
    what: "Công thức lấy số từ một tệp Excel khác.",
    why: "Tệp kia không gửi kèm: mở ở máy khác thì số mất, cũ hoặc thành #REF!.",
    document: null,
    mend: [
      "Bấm “Đề xuất” để giữ lại giá trị thay cho công thức.",
      "Hoặc chuyển bảng nguồn vào cùng tệp rồi trỏ công thức sang đó.",
    ],
    bad: "Ô G17 lấy nội dung từ tệp khác.",
    good: "Không còn công thức trỏ ra ngoài.",
  },
  en: {
    what: "A formula takes its figure from another Excel file.",
    why: "That file is not sent: elsewhere the figure is lost, old or #REF!.",
    document: null,
    mend: [
      "Press “Suggest” to keep the value in place of the formula.",
      "Or move the source table into the same file and point the formula there.",
    ],
    bad: "G17 takes its content from another file.",
    good: "No formula points outside.",
  },
  example: {
    kind: "form",
    bad: { cells: { G17: { formula: "[2]Sheet1!B4" } } },
    at: "G17",
    show: { columns: "B G", rows: "10 16-18", formulas: true },
  },
});
