import { defineGuide } from "./definitions";

export const nothingToRead = defineGuide({
  id: "nothing-to-read",
  vi: {
    what: "Tệp mở được nhưng không có trang nào là biểu mẫu có số liệu.",
    why: "Đơn vị đã gửi nhưng không có gì để cộng; thường gửi nhầm công văn hoặc bảng tự lập.",
    document: null,
    mend: [
      "Nếu là bảng tự lập, dùng lệnh import hoặc “Ghép cột” để đưa vào biểu.",
      "Nếu gửi nhầm, đề nghị gửi lại đúng tệp.",
    ],
    bad: "Tệp của Sở Nội vụ chỉ có công văn.",
    good: "Mọi tệp đều có biểu.",
  },
  en: {
    what: "The file can be opened but holds no form with figures.",
    why: "The agency has sent, yet there is nothing to count; mostly a letter, or a table of its own.",
    document: null,
    mend: [
      "For a table of its own use the command import or “Match columns”.",
      "For a wrong file ask for the right one.",
    ],
    bad: "The file of Sở Nội vụ only holds a letter.",
    good: "Every file has a form.",
  },
  example: {
    kind: "files",
    expected: [
      { code: "SYT", name: "Sở Y tế" },
      { code: "STC", name: "Sở Tài chính" },
    ],
    good: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    bad: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
      { name: "so-noi-vu.xlsx", content: "no-form" },
    ],
    at: "so-noi-vu.xlsx",
    says: { problem: { kind: "nothing-to-read" } },
  },
});
