import { defineGuide } from "./definitions";

export const yearDiffers = defineGuide({
  id: "year-differs",
  vi: {
    what: "Năm ghi trong tiêu đề cột khác năm kế hoạch của tệp, hoặc một năm trong tên biểu (cả ở “2027-2029”) khác năm của các cột.",
    why: "Số tiền được gắn với năm ghi ở tiêu đề. Sai năm là kinh phí vào nhầm năm ngân sách.",
    document: null,
    mend: [
      "Sửa năm ở tiêu đề nếu gõ nhầm.",
      "Nếu chép lại biểu của năm trước, chèn biểu của đúng năm kế hoạch rồi chuyển số liệu sang.",
    ],
    bad: "Tiêu đề cột J ghi nhầm năm 2091.",
    good: "Tiêu đề cột J ghi năm 2019.",
  },
  en: {
    what: "The year in a header is not the plan year of the workbook, or a year of the title (also of “2027-2029”) is another than the columns have.",
    why: "Money belongs to the year in its header. A wrong year puts it into another budget year.",
    document: null,
    mend: [
      "Correct the year when it was mistyped.",
      "When last year's form was copied, insert the form of the plan year and move the figures.",
    ],
    bad: "The header of column J says 2091.",
    good: "The header of column J says 2019.",
  },
  example: {
    kind: "form",
    bad: { cells: { J10: "Cần thực hiện trong năm 2091" } },
    at: "J10",
    show: { columns: "B J", rows: "10 16-18" },
  },
});
