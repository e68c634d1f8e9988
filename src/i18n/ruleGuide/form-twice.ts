import { defineGuide } from "./definitions";

export const formTwice = defineGuide({
  id: "form-twice",
  vi: {
    what: "Trong tệp có hai trang của cùng một biểu mẫu.",
    why: "Chỉ một trang được tính. Để cả hai thì không ai chắc trang nào là bản đúng.",
    document: null,
    mend: [
      "Gộp số liệu vào một trang.",
      "Xóa trang thừa, hoặc chuyển sang tệp khác nếu muốn giữ làm nháp.",
    ],
    bad: "Trang “QN-B2 (2)” là bản chép của trang QN-B2.",
    good: "Đã xóa trang chép, chỉ còn một trang QN-B2.",
  },
  en: {
    what: "The workbook has two sheets of one form.",
    why: "Only one of them counts, and with both nobody knows which is right.",
    document: null,
    mend: [
      "Bring the figures together on one sheet.",
      "Delete the other, or move it to another file when it is kept as a draft.",
    ],
    bad: "The sheet “QN-B2 (2)” is a copy of QN-B2.",
    good: "The copy was deleted; one sheet QN-B2 is left.",
  },
  example: {
    kind: "form",
    bad: { extraSheet: { form: "QN-B2" } },
    at: "+!A9",
    show: { columns: "A B J", rows: "9 16-18", form: "+" },
  },
});
