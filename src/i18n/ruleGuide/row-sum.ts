import { defineGuide } from "./definitions";

export const rowSum = defineGuide({
  id: "row-sum",
  vi: {
    what: "Trên một dòng, tổng kinh phí khác với đã thực hiện cộng cần thực hiện (hoặc cộng các năm).",
    why: "Không biết số nào đúng thì không biết xin bao nhiêu.",
    document: null,
    mend: [
      "Xem số nào bị nhập sai: tổng, phần đã làm hay phần còn lại.",
      "Để trống công thức cũ thì bấm “Đề xuất” đặt lại công thức.",
    ],
    bad: "Tổng gõ tay 600 trong khi 100 + 400,5 = 500,5.",
    good: "Tổng là công thức, bằng 500,5.",
  },
  en: {
    what: "On one row the total differs from done plus needed (or from the sum of the years).",
    why: "Unless one knows which figure is right, one does not know what is asked for.",
    document: null,
    mend: [
      "See which figure was mistyped: the total, what was done, or what is left.",
      "Take the suggestion to put the formula back.",
    ],
    bad: "The total was typed as 600 while 100 + 400.5 = 500.5.",
    good: "The total is a formula: 500.5.",
  },
  example: {
    kind: "form",
    bad: { cells: { H17: 600 } },
    at: "H17",
    show: { columns: "B H I J", rows: "10 16-18" },
  },
});
