import { defineGuide } from "./definitions";

export const totalTyped = defineGuide({
  id: "total-typed",
  vi: {
    what: "Số cộng đang đúng nhưng gõ tay thay cho công thức của biểu.",
    why: "Sửa một nhiệm vụ là số cộng sai mà không ai thấy.",
    document: null,
    mend: ["Bấm “Sửa” để đặt công thức; kết quả không đổi."],
    bad: "Số cộng của nhóm gõ tay.",
    good: "Số cộng của nhóm là công thức.",
  },
  en: {
    what: "A sum is right but typed, where the form has a formula.",
    why: "Change one task and the sum is wrong unseen.",
    document: null,
    mend: ["Press “Fix” to put the formula; the result stays."],
    bad: "The group's sum is typed.",
    good: "The group's sum is a formula.",
  },
  example: {
    kind: "form",
    bad: { cells: { J16: 1400.5 } },
    at: "J16",
    show: { columns: "B J", rows: "10 16-18", formulas: true },
  },
});
