import { defineGuide } from "./definitions";

export const agencyMissing = defineGuide({
  id: "agency-missing",
  vi: {
    what: "Đơn vị có trong danh sách phải nộp nhưng chưa có tệp nào đọc được.",
    why: "Thiếu một đơn vị thì tổng toàn tỉnh thiếu kinh phí của đơn vị đó mà bảng vẫn cộng khớp.",
    document:
      "Văn bản giao lập kế hoạch nêu đơn vị phải gửi và hạn gửi, ví dụ Công văn 790/STTTT ngày 16/7/2018: trước ngày 31/7/2018.",
    mend: [
      "Xem tệp của đơn vị có nằm trong danh sách không đọc được không.",
      "Đôn đốc đơn vị gửi; khi có tệp thì tổng hợp lại.",
      "Nếu đơn vị không có nhiệm vụ, ghi nhận bằng văn bản và bỏ khỏi danh sách phải nộp.",
    ],
    bad: "Chưa có tệp của Sở Tài chính.",
    good: "Đủ tệp của hai đơn vị.",
  },
  en: {
    what: "An agency of the list has no file that could be read.",
    why: "One missing agency makes the total of the province too small, and still everything adds up.",
    document:
      "The letter that asks for the plan names who sends and by when, for example letter 790/STTTT of 16 July 2018: before 31 July 2018.",
    mend: [
      "See whether its file is among those that could not be read.",
      "Remind the agency; consolidate again when the file is there.",
      "When it has no tasks, keep its letter and take it off the list.",
    ],
    bad: "There is no file of Sở Tài chính.",
    good: "Both agencies have sent.",
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
    bad: [{ name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } }],
    at: null,
    says: { messageId: "message", data: { agency: "Sở Tài chính", code: "STC" } },
  },
});
