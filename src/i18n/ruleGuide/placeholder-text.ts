import { defineGuide } from "./definitions";

export const placeholderText = defineGuide({
  id: "placeholder-text",
  vi: {
    what: "Ô số tiền ghi chữ tạm: “chưa có”, “theo dự toán”, “…”, “?”.",
    why: "Chữ tạm tính là không có tiền. Nhiệm vụ vẫn nằm trong danh mục mà kinh phí bằng không.",
    document: null,
    mend: [
      "Nhập số dự kiến, ghi rõ ở Ghi chú là số khái toán.",
      "Nếu năm nay không có kinh phí, để trống.",
    ],
    bad: "I18 ghi “chưa có”.",
    good: "I18 để trống.",
  },
  en: {
    what: "An amount cell holds words instead of money: “chưa có”, “theo dự toán”, “…”, “?”.",
    why: "Such words count as no money: the task is listed with nothing.",
    document: null,
    mend: [
      "Type the expected amount and say in the notes that it is an estimate.",
      "Leave the cell blank when there is no money this year.",
    ],
    bad: "I18 says “chưa có”.",
    good: "I18 is blank.",
  },
  example: {
    kind: "form",
    bad: { cells: { I18: "chưa có" } },
    at: "I18",
    show: { columns: "B H I J", rows: "10 16-18" },
  },
});
