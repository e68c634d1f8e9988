import { defineGuide } from "./definitions";

export const headerRepeated = defineGuide({
  id: "header-repeated",
  vi: {
    what: "Tiêu đề bảng nằm lại giữa các dòng số liệu, thường do chép từ bản in nhiều trang.",
    why: "Dòng tiêu đề lặp bị đọc như một nhiệm vụ ở những phần mềm khác, làm sai số dòng và sai phép cộng.",
    document: null,
    mend: [
      "Bấm “Sửa” để xóa các dòng tiêu đề lặp lại.",
      "Muốn tiêu đề có ở mọi trang in: Page Layout → Print Titles → Rows to repeat at top.",
    ],
    bad: "Tiêu đề lặp lại ở dòng 13.",
    good: "Dòng 13 để trống như biểu mẫu.",
  },
  en: {
    what: "The header of the table stands again among the rows, mostly copied from a print of several pages.",
    why: "Other programs read a repeated header as a task, which spoils counts and sums.",
    document: null,
    mend: [
      "Press “Fix” to clear the repeated header rows.",
      "For a header on every printed page use Page Layout → Print Titles → Rows to repeat at top.",
    ],
    bad: "The header stands again in row 13.",
    good: "Row 13 is blank as in the form.",
  },
  example: {
    kind: "form",
    bad: {
      cells: {
        A13: "TT",
        B13: "Tên dự án, nhiệm vụ",
        D13: "Thời gian thực hiện",
        E13: "Đơn vị chủ trì/ phối hợp",
      },
    },
    at: "A13",
    show: { columns: "A B D", rows: "9 12-14" },
  },
});
