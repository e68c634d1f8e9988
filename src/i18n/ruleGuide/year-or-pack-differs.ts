import { defineGuide } from "./definitions";

export const yearOrPackDiffers = defineGuide({
  id: "year-or-pack-differs",
  vi: {
    what: "Tệp lập cho năm kế hoạch khác hoặc theo bộ biểu mẫu khác.",
    why: "Kinh phí của năm khác không được cộng vào dự toán năm này, nên cả tệp bị để ra ngoài.",
    document: null,
    mend: [
      "Nếu đơn vị gửi nhầm tệp năm trước, đề nghị gửi lại.",
      "Nếu đúng năm nhưng ghi sai năm ở mục Biểu mẫu, sửa năm rồi niêm phong lại.",
    ],
    bad: "Tệp của Sở Nội vụ là kế hoạch năm 2018.",
    good: "Các tệp cùng năm kế hoạch 2019.",
  },
  en: {
    what: "The file was made for another plan year or with another pack.",
    why: "Money of another year is not added to this one, so the whole file is left out.",
    document: null,
    mend: [
      "When last year's file was sent by mistake, ask for the right one.",
      "When only the year was set wrongly, correct it and seal again.",
    ],
    bad: "The file of Sở Nội vụ is a plan for 2018.",
    good: "All files are for 2019.",
  },
  example: {
    kind: "files",
    good: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
      { name: "so-noi-vu.xlsx", agency: { code: "SNV", name: "Sở Nội vụ" } },
    ],
    bad: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
      { name: "so-noi-vu.xlsx", agency: { code: "SNV", name: "Sở Nội vụ" }, year: 2018 },
    ],
    at: "so-noi-vu.xlsx",
    says: {
      messageId: "message",
      data: { found: "2018, quang-ngai-2019", expected: "2019, quang-ngai-2019" },
    },
  },
});
