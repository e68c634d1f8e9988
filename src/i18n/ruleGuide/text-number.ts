import { defineGuide } from "./definitions";

export const textNumber = defineGuide({
  id: "text-number",
  vi: {
    what: "Số tiền được lưu dạng chữ, hoặc ô số tiền chứa chữ không phải số, kể cả chữ O, l, I gõ nhầm cho số 0, 1 (“98O”).",
    why: "Excel không cộng số lưu dạng chữ: tổng thiếu đúng số tiền đó mà nhìn bằng mắt không thấy.",
    document:
      "Luật Kế toán 88/2015/QH13, Điều 11: dấu chấm sau hàng nghìn, hàng triệu, hàng tỷ; dấu phẩy sau hàng đơn vị.",
    mend: [
      "Bấm “Sửa” khi số chỉ có một cách đọc.",
      "Nếu là khoảng (“1-1,5”), ngoại tệ hoặc lời ghi, nhập một số tiền đồng và chuyển phần chữ sang Ghi chú.",
    ],
    bad: "D17 là chữ “150,5”, nên nhóm và tổng cộng thiếu 150,5 (cũng báo lỗi cộng).",
    good: "D17 là số.",
  },
  en: {
    what: "An amount is stored as text, or words stand in an amount cell, also the letters O, l, I typed for 0 and 1 (“98O”).",
    why: "Excel does not add text: the total lacks that amount and nobody sees it.",
    document:
      "Law on Accounting 88/2015/QH13, article 11: a dot after thousands, millions and billions, a comma after units.",
    mend: [
      "Press “Fix” when the text can be read in one way only.",
      "For a range (“1-1,5”), foreign money or words, type one amount in đồng and move the words to the notes.",
    ],
    bad: "D17 is the text “150,5”, so group and grand total lack it (and are reported too).",
    good: "D17 is a number.",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    both: { D17: 150.5, A28: "Bằng chữ: Bốn trăm năm mươi triệu năm trăm nghìn đồng" },
    good: {},
    bad: { cells: { D17: "150,5" } },
    at: "D17",
    show: { columns: "B C D", rows: "10 16-18 27" },
    also: ["group-sum", "grand-total", "words-mismatch"],
  },
});
