import { defineGuide } from "./definitions";

export const negativeAmount = defineGuide({
  id: "negative-amount",
  vi: {
    what: "Số tiền âm ở cột không ghi điều chỉnh tăng, giảm.",
    why: "Dự toán không có số âm: thường là gõ nhầm dấu, hoặc số điều chỉnh ghi lẫn vào cột kinh phí.",
    document: null,
    mend: [
      "Sửa dấu nếu gõ nhầm.",
      "Số điều chỉnh giảm thì ghi số sau điều chỉnh, lý do ghi ở Ghi chú.",
    ],
    bad: "Đã thực hiện ghi -100.",
    good: "Đã thực hiện ghi 100.",
  },
  en: {
    what: "An amount is below zero in a column that holds no adjustments.",
    why: "An estimate has no negative money: a sign was mistyped, or an adjustment stands among the amounts.",
    document: null,
    mend: [
      "Mend the sign.",
      "For a reduction write the amount after it, and the reason in the remarks.",
    ],
    bad: "-100 was done.",
    good: "100 was done.",
  },
  example: {
    kind: "form",
    bad: { cells: { I17: -100 } },
    at: "I17",
    show: { columns: "B H I J", rows: "10 16-18" },
  },
});
