import { defineGuide } from "./definitions";

export const lookAlikeLetters = defineGuide({
  id: "look-alike-letters",
  vi: {
    what: "Có chữ cái của bảng chữ khác trông giống chữ Việt: Р, С, Т (Nga), Ð (Băng Đảo).",
    why: "Số, ký hiệu văn bản và tên đơn vị có chữ giả không tra cứu, không so khớp được.",
    document:
      "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư, Phụ lục I: chữ Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001.",
    mend: ["Bấm “Sửa” để thay bằng chữ Việt."],
    bad: "Chữ “Ð” đầu tên ở B18 là chữ Băng Đảo (U+00D0).",
    good: "Chữ “Đ” của tiếng Việt (U+0110).",
  },
  en: {
    what: "Letters of another alphabet that look Vietnamese: Cyrillic Р, С, Т, Icelandic Ð.",
    why: "Document numbers and names with such letters are found by no search and match nothing.",
    document:
      "Decree 30/2020/NĐ-CP of 5 March 2020 on records, annex I: Unicode letters by standard TCVN 6909:2001.",
    mend: ["Press “Fix” to put Vietnamese letters in their place."],
    bad: "The “Ð” at the head of B18 is Icelandic (U+00D0).",
    good: "The Vietnamese “Đ” (U+0110).",
  },
  example: {
    kind: "form",
    good: { cells: { B18: "Đầu tư máy chủ" } },
    bad: { cells: { B18: "Ðầu tư máy chủ" } },
    at: "B18",
    show: { columns: "A B J", rows: "10 16-18" },
  },
});
