import { defineGuide } from "./definitions";

export const formulaOverwritten = defineGuide({
  id: "formula-overwritten",
  vi: {
    what: "Số gõ tay đè lên công thức có sẵn của biểu ở ô tổng của dòng hoặc ô tỷ lệ.",
    why: "Hôm nay số còn đúng, sửa một phần là tổng sai mà không ai biết.",
    document: null,
    mend: [
      "Bấm “Đề xuất” để khôi phục công thức.",
      "Sau này chỉ nhập các phần, không nhập ô tổng.",
    ],
    bad: "Tổng của dòng 17 gõ tay 500,5.",
    good: "Tổng là công thức cộng hai phần.",
  },
  en: {
    what: "A figure was typed over a formula of the form: the total of a row, or a share.",
    why: "It is right today; once a part changes the total is wrong and nobody sees it.",
    document: null,
    mend: [
      "Press “Suggest” to restore the formula.",
      "Enter the parts only and leave the total alone.",
    ],
    bad: "The total of row 17 was typed as 500.5.",
    good: "It is the formula over the two parts.",
  },
  example: {
    kind: "form",
    bad: { cells: { H17: 500.5 } },
    at: "H17",
    show: { columns: "B H I J", rows: "10 16-18", formulas: true },
  },
});
