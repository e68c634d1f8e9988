import { defineGuide } from "./definitions";

export const wordsMismatch = defineGuide({
  id: "words-mismatch",
  vi: {
    what: "Dòng “Bằng chữ” khác với số ở dòng Tổng cộng.",
    why: "Số bằng chữ là số có giá trị khi hai bên lệch nhau; ký rồi thì phải làm lại văn bản.",
    document: null,
    mend: [
      "Xem lại số trước: có khi chữ đúng mà một ô gõ sai. Ô nào gõ đảo chữ số, thừa hoặc thiếu số 0 mà đúng bằng chỗ lệch thì báo ngay tại ô đó.",
      "Số đã đúng thì ghi lại bằng chữ như đã báo. Nút “Sửa” chỉ có khi dòng bằng chữ còn trống, không đọc được, hoặc biểu khác cũng cộng ra đúng tổng này.",
    ],
    bad: "Bằng chữ là hai tỷ một trăm triệu đồng, thiếu năm trăm nghìn.",
    good: "Bằng chữ khớp với 2.100,5 triệu đồng.",
  },
  en: {
    what: "The amount in words differs from the grand total.",
    why: "When the two differ the words count, and a signed paper has to be made again.",
    document: null,
    mend: [
      "Look at the figures first: the words may be right and one cell wrong. A cell whose swapped digits or lost nought explain the gap is told where it stands.",
      "Once the figure is right, write the words as told. “Fix” is there only where the line is blank, cannot be read, or another form comes to the same total.",
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
