import { defineGuide } from "./definitions";

export const grandTotal = defineGuide({
  id: "grand-total",
  vi: {
    what: "Dòng Tổng cộng ghi số khác với tổng các nhiệm vụ trong biểu.",
    why: "Số ở dòng Tổng cộng là số đưa vào tờ trình và biểu tổng hợp. Lệch một dòng là lệch cả dự toán của đơn vị.",
    document: null,
    mend: [
      "So số chênh lệch với từng nhiệm vụ: thường là một dòng mới thêm chưa nằm trong công thức, hoặc tổng gõ tay chưa sửa theo.",
      "Nếu các nhiệm vụ đã đúng, bấm “Sửa” để đặt lại công thức cộng các nhóm.",
      "Nếu dòng Tổng cộng đúng, sửa nhiệm vụ bị nhập sai hoặc còn thiếu.",
    ],
    bad: "Tổng cộng gõ tay 2.200,5 trong khi hai nhóm cộng lại là 2.100,5 (chỉ hiện các nhóm có số liệu).",
    good: "Đặt lại công thức cộng các nhóm.",
  },
  en: {
    what: "The grand total differs from the sum of the tasks in the form.",
    why: "The grand total is the figure that goes into the proposal and the consolidated table. One row off makes the whole estimate of the agency wrong.",
    document: null,
    mend: [
      "Compare the difference with each task: most often a new row is not in the formula, or a typed total was not updated.",
      "When the tasks are right, press “Fix” to restore the formula over the groups.",
      "When the grand total is right, correct the task that was mistyped or left out.",
    ],
    bad: "The grand total was typed as 2,200.5 while the two groups add up to 2,100.5 (only groups with money are shown).",
    good: "The formula over the groups is restored.",
  },
  example: {
    kind: "form",
    // The officer wrote the words of the same wrong figure.
    bad: { cells: { J31: 2200.5, A32: "Bằng chữ: Hai tỷ hai trăm triệu năm trăm nghìn đồng" } },
    at: "J31",
    show: { columns: "B J", rows: "10 16-18 27-28 31" },
  },
});
