import { defineGuide } from "./definitions";

export const brokenLetters = defineGuide({
  id: "broken-letters",
  vi: {
    what: "Chữ bị hỏng khi chuyển phông, chuyển mã hoặc chép từ PDF.",
    why: "Chữ hỏng không tự khôi phục chắc chắn được; để nguyên thì tên nhiệm vụ vào biểu tổng hợp cũng hỏng.",
    document:
      "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư, Phụ lục I: chữ Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001.",
    mend: [
      "Nếu có đề xuất, so với bản gốc rồi bấm “Đề xuất”.",
      "Nếu không, gõ lại theo văn bản gốc.",
    ],
    bad: "“kǶ” ở B18 là chữ “kỳ” bị hỏng.",
    good: "B18 đã gõ lại.",
  },
  en: {
    what: "Letters damaged by converting fonts or codes, or by copying from PDF.",
    why: "Damage cannot be undone for certain; left as it is, the name goes damaged into the consolidation.",
    document:
      "Decree 30/2020/NĐ-CP of 5 March 2020 on records, annex I: Unicode letters by standard TCVN 6909:2001.",
    mend: [
      "Where there is a suggestion, compare with the original and press it.",
      "Else type the words again.",
    ],
    bad: "“kǶ” in B18 is a damaged “kỳ”.",
    good: "B18 was typed again.",
  },
  example: {
    kind: "form",
    good: { cells: { B18: "Bảo trì máy chủ định kỳ" } },
    bad: { cells: { B18: "Bảo trì máy chủ định kǶ" } },
    at: "B18",
    show: { columns: "A B J", rows: "10 16-18" },
  },
});
