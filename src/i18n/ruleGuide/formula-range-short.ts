import { defineGuide } from "./definitions";

export const formulaRangeShort = defineGuide({
  id: "formula-range-short",
  vi: {
    what: "Công thức cộng của nhóm hoặc Tổng cộng bỏ sót dòng có số tiền, thường là dòng chèn thêm ở cuối nhóm.",
    why: "Nhiệm vụ có trong biểu nhưng không có trong tổng: dự toán thiếu đúng số tiền đó.",
    document: null,
    mend: [
      "Bấm “Sửa” để đặt lại công thức cộng đủ các dòng.",
      "Khi thêm nhiệm vụ, chèn dòng vào giữa nhóm để công thức tự mở rộng.",
    ],
    bad: "Công thức của nhóm chỉ cộng dòng 17, sót dòng 18.",
    good: "Công thức cộng cả hai dòng.",
  },
  en: {
    what: "The SUM of a group or of the grand total leaves out rows with money, mostly rows inserted at its end.",
    why: "The task stands in the form and not in the total: the estimate lacks exactly this amount.",
    document: null,
    mend: [
      "Press “Fix” to restore the formula over all rows.",
      "Insert new tasks in the middle of a group, so that the formula grows with it.",
    ],
    bad: "The group's formula adds row 17 only and misses row 18.",
    good: "It adds both rows.",
  },
  example: {
    kind: "form",
    both: { J31: { formula: "J17+J18+J28" } },
    bad: { cells: { J16: { formula: "SUM(J17:J17)" } } },
    at: "J16",
    show: { columns: "B J", rows: "10 16-18 31", formulas: true },
  },
});
