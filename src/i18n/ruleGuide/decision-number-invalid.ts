import { defineGuide } from "./definitions";

export const decisionNumberInvalid = defineGuide({
  id: "decision-number-invalid",
  vi: {
    what: "Số, ký hiệu văn bản được dẫn không đúng dạng: thừa dấu cách, thiếu gạch nối, gõ nhầm chữ viết tắt (“UBDN”, “QD-UBND”), lẫn chữ cái của bảng chữ khác (chữ Р của tiếng Nga trong “NĐ-CР”); hoặc ngày của văn bản không có thật (“35/3”, “31/02/2026”).",
    why: "Số văn bản sai thì không tra được căn cứ, và máy không nhận ra hai nhiệm vụ cùng một quyết định.",
    document: "Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I (số và ký hiệu của văn bản)",
    mend: [
      "Thừa dấu cách thì bấm “Sửa”.",
      "Sai chữ cái thì xem đề xuất, so với văn bản gốc rồi nhận.",
      "Số hoặc ngày không nhận ra được thì chép lại từ văn bản, ví dụ 2458/QĐ-UBND ngày 18/12/2025.",
    ],
    bad: "“2458/QĐ- UBND” thừa dấu cách sau gạch nối.",
    good: "Viết liền: 2458/QĐ-UBND.",
  },
  en: {
    what: "A quoted document number is not written as one: blanks inside, a hyphen missing, mistyped letters (“UBDN”, “QD-UBND”), or letters of another alphabet (the Russian Р in “NĐ-CР”); or the document's date is in no calendar (“35/3”, “31/02/2026”).",
    why: "A wrong number leads to no document, and two tasks under one decision are not seen as such.",
    document: "Decree 30/2020/NĐ-CP of 5 March 2020, annex I (number and sign of a document)",
    mend: [
      "Blanks are taken out by “Fix”.",
      "For letters, compare the suggestion with the document and take it.",
      "Copy a number or date that is not understood from the document, for example 2458/QĐ-UBND of 18/12/2025.",
    ],
    bad: "“2458/QĐ- UBND” has a blank after the hyphen.",
    good: "Written in one: 2458/QĐ-UBND.",
  },
  example: {
    kind: "form",
    bad: { cells: { M17: "Quyết định số 2458/QĐ- UBND ngày 18/12/2017" } },
    at: "M17",
    show: { columns: "B I M", rows: "9-10 16-18" },
  },
});
