import { defineGuide } from "./definitions";

export const wordsMismatch = defineGuide({
  id: "words-mismatch",
  vi: {
    what: "Dòng “Bằng chữ” khác với số ở dòng Tổng cộng.",
    why: "Số bằng chữ là số có giá trị khi hai bên lệch nhau; ký rồi thì phải làm lại văn bản.",
    document: null,
    mend: [
      "Xem lại số ở Tổng cộng trước: có khi chữ đúng mà số sai.",
      "Số đã đúng thì bấm “Sửa” để viết lại bằng chữ theo tổng cộng. Sửa hàng loạt chỉ điền dòng bằng chữ còn trống.",
    ],
    bad: "Bằng chữ là hai tỷ một trăm triệu đồng, thiếu năm trăm nghìn.",
    good: "Bằng chữ khớp với 2.100,5 triệu đồng.",
  },
  en: {
    what: "The amount in words differs from the grand total.",
    why: "When the two differ the words count, and a signed paper has to be made again.",
    document: null,
    mend: [
      "Look at the grand total first: the words may be right and the figure wrong.",
      "Once the figure is right, press “Fix” to write the words from it. Mending in bulk only fills a line left blank.",
    ],
    bad: "The words lack five hundred thousand đồng.",
    good: "The words are those of 2,100.5 million đồng.",
  },
  example: {
    kind: "form",
    bad: { cells: { A32: "Bằng chữ: Hai tỷ, một trăm triệu đồng" } },
    at: "A32",
    show: { columns: "A B J", rows: "10 16-18 31-32" },
  },
});
