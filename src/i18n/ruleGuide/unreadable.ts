import { defineGuide } from "./definitions";

export const unreadable = defineGuide({
  id: "unreadable",
  vi: {
    what: "Không mở được tệp: hỏng, đặt mật khẩu hoặc không phải bảng tính.",
    why: "Tệp không đọc được thì không có số liệu nào để cộng. Các tệp khác vẫn được tổng hợp.",
    document: null,
    mend: [
      "Đề nghị đơn vị mở tệp bằng Excel, lưu lại dạng .xlsx, bỏ mật khẩu rồi gửi lại.",
      "Nếu tải từ thư điện tử hoặc trục liên thông, tải lại vì có thể tải chưa hết.",
    ],
    bad: "Tệp của Sở Nội vụ là PDF đổi đuôi.",
    good: "Mọi tệp đều đọc được.",
  },
  en: {
    what: "The file cannot be opened: damaged, locked by a password, or no workbook.",
    why: "Nothing of it can be counted. All other files are consolidated.",
    document: null,
    mend: [
      "Have the agency open it in Excel, save it as .xlsx without a password and send again.",
      "When it was downloaded, download it again: it may be cut short.",
    ],
    bad: "The file of Sở Nội vụ is a renamed PDF.",
    good: "Every file can be read.",
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
      { name: "so-noi-vu.xlsx", content: "pdf-text" },
    ],
    at: "so-noi-vu.xlsx",
    says: { problem: { kind: "not-a-workbook", looksLike: "pdf" } },
  },
});
