import { defineGuide } from "./definitions";

export const rowSplit = defineGuide({
  id: "row-split",
  vi: {
    what: "Một nhiệm vụ bị cắt thành hai dòng: dòng dưới chỉ có phần chữ còn lại, không có số thứ tự và số tiền.",
    why: "Tên hoặc đơn vị bị cắt đôi thì không so khớp được với các biểu khác và năm khác.",
    document: null,
    mend: [
      "Bấm “Đề xuất” để nối phần chữ vào dòng trên.",
      "Xóa dòng thừa; dùng Wrap Text để chữ dài tự xuống dòng trong ô.",
    ],
    bad: "Dòng 18 là phần tiếp tên của nhiệm vụ ở dòng 17.",
    good: "Tên nhiệm vụ ghi trọn trong một ô.",
  },
  en: {
    what: "A task is cut into two rows: the lower one has the rest of the words and neither number nor money.",
    why: "A name cut in two cannot be matched with other forms and other years.",
    document: null,
    mend: [
      "Press “Suggestion” to join the words to the row above.",
      "Delete the spare row; Wrap Text breaks long words inside a cell.",
    ],
    bad: "Row 18 carries on the name of the task in row 17.",
    good: "The name stands in one cell.",
  },
  example: {
    kind: "form",
    both: {
      A18: null,
      D18: null,
      E18: null,
      H18: null,
      J18: null,
      K18: null,
      L18: null,
      B18: null,
      A32: "Bằng chữ: Một tỷ một trăm triệu năm trăm nghìn đồng",
    },
    good: { cells: { B17: "Nâng cấp phần mềm quản lý văn bản và điều hành của Sở" } },
    bad: { cells: { B18: "và điều hành của Sở" } },
    at: "B18",
    show: { columns: "A B J", rows: "10 16-18" },
  },
});
