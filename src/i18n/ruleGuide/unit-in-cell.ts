import { defineGuide } from "./definitions";

export const unitInCell = defineGuide({
  id: "unit-in-cell",
  vi: {
    what: "Ô số tiền ghi cả đơn vị tính, ví dụ “2,05 tỷ”.",
    why: "Đơn vị đã ghi một lần trên bảng. Ghi trong ô thì ô thành chữ, không cộng được, và dễ sai 1.000 lần khi đơn vị khác nhau.",
    document: null,
    mend: [
      "Bấm “Đề xuất” để đổi ra đơn vị của bảng.",
      "Chỉ nhập số; phần diễn giải chuyển sang Ghi chú.",
    ],
    bad: "Bảng tính bằng triệu đồng mà D17 ghi “0,15 tỷ” (thành chữ nên tổng cũng thiếu).",
    good: "D17 là 150 (triệu đồng).",
  },
  en: {
    what: "An amount cell also states a unit, such as “2,05 tỷ”.",
    why: "The unit stands once above the table. Inside a cell it makes the amount a text that is not added, and 1,000 times wrong where units differ.",
    document: null,
    mend: [
      "Press “Suggestion” to convert it into the unit of the table.",
      "Type only the number; words go to the notes.",
    ],
    bad: "The table is in triệu đồng and D17 says “0,15 tỷ” (a text, so the totals lack it).",
    good: "D17 is 150 (triệu đồng).",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    bad: { cells: { D17: "0,15 tỷ" } },
    at: "D17",
    show: { columns: "B C D", rows: "8 10 16-18 27" },
    also: ["group-sum", "grand-total", "words-mismatch"],
  },
});
