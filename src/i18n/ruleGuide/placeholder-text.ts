import { defineGuide } from "./definitions";

export const placeholderText = defineGuide({
  id: "placeholder-text",
  vi: {
    what: "Ô số tiền ghi chữ tạm: “chưa có”, “theo dự toán”, “…”, “?”; hoặc dòng mẫu, dòng ví dụ (“Ví dụ: …”, “mẫu, xóa khi nộp”, “Nhiệm vụ A”, “Sở A”, “abc”) còn để lại mà có số tiền.",
    why: "Chữ tạm tính là không có tiền: nhiệm vụ vẫn nằm trong danh mục mà kinh phí bằng không. Dòng mẫu thì ngược lại: số tiền không có thật được cộng vào tổng.",
    document: null,
    mend: [
      "Nhập số dự kiến, ghi rõ ở Ghi chú là số khái toán.",
      "Nếu năm nay không có kinh phí, để trống.",
      "Dòng mẫu, dòng ví dụ thì xóa cả dòng.",
    ],
    bad: "I18 ghi “chưa có”.",
    good: "I18 để trống.",
  },
  en: {
    what: "An amount cell holds words instead of money: “chưa có”, “theo dự toán”, “…”, “?”; or an example row (“Ví dụ: …”, “mẫu, xóa khi nộp”, “Nhiệm vụ A”, “Sở A”, “abc”) was left standing with money.",
    why: "Such words count as no money: the task is listed with nothing. An example row is the opposite: money that does not exist is in the total.",
    document: null,
    mend: [
      "Type the expected amount and say in the notes that it is an estimate.",
      "Leave the cell blank when there is no money this year.",
      "Delete an example row as a whole.",
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
