import { defineGuide } from "./definitions";

export const errorValue = defineGuide({
  id: "error-value",
  vi: {
    what: "Ô báo lỗi của Excel: #REF!, #VALUE!, #N/A, #DIV/0!…",
    why: "Một ô lỗi làm mọi ô cộng có nó thành lỗi; khi tổng hợp ô này không có số để tính.",
    document: null,
    mend: [
      "Chọn ô, xem công thức: #REF! thường do xóa dòng hoặc cột mà công thức dùng.",
      "Sửa công thức, hoặc nhập lại số liệu.",
    ],
    bad: "H31 báo #REF!.",
    good: "H31 cộng được.",
  },
  en: {
    what: "A cell shows an Excel error: #REF!, #VALUE!, #N/A, #DIV/0! …",
    why: "One such cell spoils every sum over it, and the consolidation has no figure for it.",
    document: null,
    mend: [
      "Look at the formula: #REF! mostly means that a row or column it used was deleted.",
      "Correct the formula or type the figure again.",
    ],
    bad: "H31 shows #REF!.",
    good: "H31 adds up.",
  },
  example: {
    kind: "form",
    bad: { cells: { H31: { error: "#REF!" } } },
    at: "H31",
    show: { columns: "B H I J", rows: "10 16 27 31" },
  },
});
