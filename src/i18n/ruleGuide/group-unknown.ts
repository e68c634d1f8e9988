import { defineGuide } from "./definitions";

export const groupUnknown = defineGuide({
  id: "group-unknown",
  vi: {
    what: "Tên nhóm không có trong biểu mẫu.",
    why: "Tổng hợp cộng theo nhóm của biểu mẫu. Kinh phí dưới nhóm lạ không vào nhóm nào, đơn vị tổng hợp phải hỏi lại.",
    document:
      "Văn bản ban hành biểu mẫu của từng bộ, ví dụ Công văn 790/STTTT ngày 16/7/2018 của Sở Thông tin và Truyền thông tỉnh Quảng Ngãi.",
    mend: [
      "Chuyển các nhiệm vụ vào nhóm phù hợp của biểu mẫu.",
      "Nếu chỉ viết khác chữ, sửa tên nhóm như biểu mẫu.",
    ],
    bad: "Nhóm II đổi thành tên tự đặt.",
    good: "Nhóm II như biểu mẫu.",
  },
  en: {
    what: "A group that the form does not have.",
    why: "The consolidation adds up by the groups of the form. Money below an unknown group is in none, and the department has to ask.",
    document:
      "The document that orders the forms of each pack, for example letter 790/STTTT of 16 July 2018 of the Department of Information and Communications of Quảng Ngãi.",
    mend: [
      "Move the tasks into the group of the form where they belong.",
      "When only the wording differs, write the name as in the form.",
    ],
    bad: "Group II was given a name of its own.",
    good: "Group II as in the form.",
  },
  example: {
    kind: "form",
    bad: { cells: { B16: "Hỗ trợ doanh nghiệp vừa và nhỏ" } },
    at: "B16",
    show: { columns: "A B J", rows: "9 12 16-18" },
  },
});
