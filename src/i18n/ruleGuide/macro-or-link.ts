import { defineGuide } from "./definitions";

export const macroOrLink = defineGuide({
  id: "macro-or-link",
  vi: {
    what: "Tệp có macro, hoặc có công thức lấy số từ tệp khác hay chương trình khác (DDE).",
    why: "Macro có thể chứa mã độc; số lấy từ tệp khác không kiểm tra được ở nơi nhận. Sổ dự toán không bao giờ chạy macro và không mở liên kết, chỉ đọc số đã lưu.",
    document: null,
    mend: [
      "Đề nghị đơn vị lưu lại thành .xlsx (không macro), dán giá trị thay cho công thức lấy từ tệp khác.",
      "Không mở tệp có macro bằng Excel trên máy làm việc khi chưa rõ nguồn gốc.",
    ],
    bad: "Tệp của Sở Tài chính có macro.",
    good: "Sở Tài chính gửi lại tệp không có macro.",
  },
  en: {
    what: "The file has macros, or formulas that take figures from another file or program (DDE).",
    why: "Macros may do harm, and figures from another file cannot be checked where they arrive. Macros are never run and links never followed; only stored figures are read.",
    document: null,
    mend: [
      "Ask the agency to save it as .xlsx (no macros) with values instead of formulas to other files.",
      "Do not open a file with macros in Excel before you know where it comes from.",
    ],
    bad: "The file of Sở Tài chính has macros.",
    good: "Sở Tài chính has sent a file without macros.",
  },
  example: {
    kind: "files",
    good: [
      { name: "so-y-te.xlsx" },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    bad: [
      { name: "so-y-te.xlsx" },
      {
        name: "so-tai-chinh.xlsm",
        agency: { code: "STC", name: "Sở Tài chính" },
        brings: "macros",
      },
    ],
    at: "so-tai-chinh.xlsm",
    says: { messageId: "macros", data: {} },
  },
});
