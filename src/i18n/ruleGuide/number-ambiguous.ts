import { defineGuide } from "./definitions";

export const numberAmbiguous = defineGuide({
  id: "number-ambiguous",
  vi: {
    what: "Số tiền dạng chữ hiểu được hai cách, ví dụ “3.000” là ba nghìn hoặc ba.",
    why: "Máy để ngôn ngữ Việt và máy để ngôn ngữ Anh đọc khác nhau 1.000 lần.",
    document:
      "Luật Kế toán 88/2015/QH13, Điều 11: dấu chấm sau hàng nghìn, hàng triệu, hàng tỷ; dấu phẩy sau hàng đơn vị.",
    mend: [
      "Chọn một trong hai cách đọc ở mục “Đề xuất”.",
      "Nhập số không có dấu chấm hàng nghìn, để Excel tự định dạng.",
    ],
    bad: "I17 ghi chữ “3.000”: ba nghìn triệu hay ba triệu đồng?",
    good: "I17 là số 3.",
  },
  en: {
    what: "An amount as text that can be read in two ways: “3.000” is three thousand or three.",
    why: "A Vietnamese and an English Excel read it 1,000 times apart.",
    document:
      "Law on Accounting 88/2015/QH13, article 11: a dot after thousands, millions and billions, a comma after units.",
    mend: [
      "Choose one of the two readings under “Suggestion”.",
      "Type numbers without dots for thousands and let Excel format them.",
    ],
    bad: "I17 holds the text “3.000”: three thousand million or three million đồng?",
    good: "I17 is the number 3.",
  },
  example: {
    kind: "form",
    good: { cells: { I17: 3 } },
    bad: { cells: { I17: "3.000" } },
    at: "I17",
    show: { columns: "B H I J", rows: "10 16-18" },
  },
});
