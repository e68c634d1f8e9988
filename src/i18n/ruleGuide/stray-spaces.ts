import { defineGuide } from "./definitions";

export const straySpaces = defineGuide({
  id: "stray-spaces",
  vi: {
    what: "Thừa dấu cách hoặc có dấu xuống dòng cứng trong ô chữ.",
    why: "“Sở Y tế ” và “Sở Y tế” thành hai đơn vị khi lọc và tổng hợp.",
    document: null,
    mend: ["Bấm “Sửa” để bỏ dấu cách thừa và dấu xuống dòng."],
    bad: "B17 thừa một dấu cách.",
    good: "B17 đã bỏ dấu cách thừa.",
  },
  en: {
    what: "Extra spaces or hard line breaks in a text cell.",
    why: "“Sở Y tế ” and “Sở Y tế” become two agencies in filters and sums.",
    document: null,
    mend: ["Press “Fix” to take out extra spaces and line breaks."],
    bad: "B17 has a space too many.",
    good: "The extra space is gone.",
  },
  example: {
    kind: "form",
    bad: { cells: { B17: "Nâng cấp  phần mềm quản lý văn bản" } },
    at: "B17",
    show: { columns: "A B J", rows: "10 16-18" },
  },
});
