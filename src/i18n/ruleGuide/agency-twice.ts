import { defineGuide } from "./definitions";

export const agencyTwice = defineGuide({
  id: "agency-twice",
  vi: {
    what: "Một đơn vị có nhiều tệp cho cùng một biểu mà không rõ tệp nào mới hơn.",
    why: "Cộng cả hai là tính trùng kinh phí; chọn nhầm là dùng số liệu cũ.",
    document: null,
    mend: [
      "Hỏi đơn vị bản nào là bản chính thức và bỏ tệp kia ra khỏi thư mục.",
      "Đề nghị đơn vị niêm phong bản cuối: khi có niêm phong, bản niêm phong sau được tính.",
    ],
    bad: "Sở Y tế gửi hai tệp khác nhau, niêm phong cùng lúc.",
    good: "Chỉ còn một tệp của Sở Y tế.",
  },
  en: {
    what: "An agency has several files for one form and nothing tells which is newer.",
    why: "Counting both doubles the money; taking the wrong one uses old figures.",
    document: null,
    mend: [
      "Ask the agency which file holds and take the other out of the folder.",
      "Have the last version sealed: of sealed files the later seal counts.",
    ],
    bad: "Sở Y tế has sent two different files, sealed at the same time.",
    good: "One file of Sở Y tế is left.",
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
      {
        name: "so-y-te-sua.xlsx",
        agency: { code: "SYT", name: "Sở Y tế" },
        cells: { C17: "Bổ sung phân hệ ký số" },
      },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    at: "so-y-te.xlsx",
    says: {
      messageId: "same-agency",
      data: { agency: "Sở Y tế", instead: "so-y-te-sua.xlsx", forms: "QN-B2" },
    },
  },
});
