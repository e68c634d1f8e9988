import { defineGuide } from "./definitions";

export const notSealed = defineGuide({
  id: "not-sealed",
  vi: {
    what: "Tệp chưa niêm phong.",
    why: "Tệp vẫn được cộng, nhưng không biết đơn vị đã kiểm tra xong chưa và số liệu có bị sửa trên đường gửi không.",
    document: null,
    mend: [
      "Đề nghị đơn vị mở mục Nộp, bấm “Kiểm tra và niêm phong”, lưu và gửi lại.",
      "Nếu nhận qua kênh tin cậy thì có thể dùng, ghi rõ khi báo cáo.",
    ],
    bad: "Tệp của Sở Tài chính chưa niêm phong.",
    good: "Cả hai tệp đã niêm phong.",
  },
  en: {
    what: "The file is not sealed.",
    why: "It counts, but nobody knows whether the agency has finished checking and whether figures changed on the way.",
    document: null,
    mend: [
      "Have the agency open “Submit”, press “Check and seal”, save and send again.",
      "When it came by a road you trust you may use it; say so in the report.",
    ],
    bad: "The file of Sở Tài chính is not sealed.",
    good: "Both files are sealed.",
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
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" }, sealedAt: null },
    ],
    at: "so-tai-chinh.xlsx",
    says: { messageId: "message", data: {} },
  },
});
