import { defineGuide } from "./definitions";

export const agencyUnknown = defineGuide({
  id: "agency-unknown",
  vi: {
    what: "Tệp ghi mã đơn vị không có trong danh mục, hoặc không ghi đơn vị.",
    why: "Số liệu vẫn được cộng nhưng đứng riêng, còn đơn vị thật bị báo là chưa nộp.",
    document: null,
    mend: [
      "So mã với danh mục đơn vị: thường là gõ sai mã hoặc dùng mã cũ trước sáp nhập.",
      "Đề nghị đơn vị sửa mã ở mục Biểu mẫu rồi niêm phong lại, hoặc thêm đơn vị vào danh mục.",
    ],
    bad: "Tệp của Sở Nội vụ ghi mã SNV, không có trong danh mục.",
    good: "Các mã đều có trong danh mục.",
  },
  en: {
    what: "A file names an agency that is not in the directory, or none.",
    why: "Its figures count, but apart, and the real agency is told to be missing.",
    document: null,
    mend: [
      "Compare the code with the directory: mostly mistyped, or a code from before a merger.",
      "Have the agency correct its code and seal again, or add it to the directory.",
    ],
    bad: "The file of Sở Nội vụ says SNV, which the directory does not have.",
    good: "All codes are in the directory.",
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
      { name: "so-noi-vu.xlsx", agency: { code: "SNV", name: "Sở Nội vụ" } },
    ],
    at: "so-noi-vu.xlsx",
    says: { messageId: "message", data: { agency: "Sở Nội vụ", code: "SNV" } },
  },
});
