import { defineGuide } from "./definitions";

export const tooLarge = defineGuide({
  id: "too-large",
  vi: {
    what: "Tệp vượt giới hạn an toàn: quá nặng, nén quá chặt hoặc quá nhiều thành phần.",
    why: "Tệp như vậy có thể làm treo máy khi mở, dù vô tình (định dạng kéo đến dòng cuối) hay cố ý.",
    document: null,
    mend: [
      "Mở tệp, xóa các dòng và cột trống đã định dạng, xóa ảnh và trang không cần.",
      "Chép riêng các biểu sang tệp mới rồi gửi lại.",
    ],
    bad: "Tệp của Sở Nội vụ có hơn 10.000 thành phần bên trong.",
    good: "Mọi tệp trong giới hạn.",
  },
  en: {
    what: "The file is past a safety limit: too big, packed too tightly, or with too many parts.",
    why: "Such a file can stall the computer that opens it, by accident (formats down to the last row) or on purpose.",
    document: null,
    mend: [
      "Delete formatted blank rows and columns, pictures and sheets that are not needed.",
      "Copy the forms into a new workbook and send that.",
    ],
    bad: "The file of Sở Nội vụ has more than 10,000 parts inside.",
    good: "All files are within the limits.",
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
      { name: "so-noi-vu.xlsx", content: "too-large" },
    ],
    at: "so-noi-vu.xlsx",
    says: { problem: { kind: "too-large", what: "entries", limit: 10_000, found: 10_001 } },
  },
});
