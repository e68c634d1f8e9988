import { defineGuide } from "./definitions";

export const subtotalWrongColumn = defineGuide({
  id: "subtotal-wrong-column",
  vi: {
    what: "Số cộng của một cột nằm lệch sang cột bên cạnh, thường do chép dòng hoặc chèn cột.",
    why: "Cột đúng thì thiếu số, cột sai thì thừa: cả hai tổng đều hỏng.",
    document: null,
    mend: [
      "Bấm “Đề xuất” để chuyển số sang đúng cột.",
      "Xem cả dòng: lệch một cột thường lệch hết.",
    ],
    bad: "Số cộng 1.400,5 của cột Cần thực hiện nằm ở cột Đã thực hiện.",
    good: "Số cộng nằm đúng cột.",
  },
  en: {
    what: "The sum of one column stands in the next, as copied rows and inserted columns leave it.",
    why: "The right column lacks it, the wrong one has too much.",
    document: null,
    mend: [
      "Take the suggestion to move it.",
      "Look at the whole row: mostly all of it is one column off.",
    ],
    bad: "The sum of the needed column, 1,400.5, stands in the done column.",
    good: "The sums stand in their columns.",
  },
  example: {
    kind: "form",
    bad: { cells: { I16: 1400.5, J16: null } },
    // The column that lost its sum is wrong too, and so are the totals that add it up.
    also: ["group-sum", "grand-total", "words-mismatch"],
    at: "I16",
    show: { columns: "B I J", rows: "10 16-18" },
  },
});
