import { defineGuide } from "./definitions";

export const leadUnknown = defineGuide({
  id: "lead-unknown",
  vi: {
    what: "Tên cơ quan không có trong danh mục sở, bộ; hoặc là tên cũ trước khi sắp xếp bộ máy năm 2025.",
    why: "Số liệu tổng hợp theo đơn vị: sai tên là lạc sang đơn vị khác, hoặc không thuộc đơn vị nào.",
    document:
      "Nghị quyết 202/2025/QH15 ngày 12/6/2025 (sắp xếp đơn vị hành chính cấp tỉnh); Nghị định 45/2025/NĐ-CP ngày 28/02/2025 (cơ quan chuyên môn cấp tỉnh)",
    mend: [
      "Xem đề xuất: tên gần đúng nhất, hoặc tên mới sau sắp xếp.",
      "Cơ quan có thật mà danh mục chưa có thì giải trình một câu.",
    ],
    bad: "“Sở Khoa học và Công nghê” thiếu dấu.",
    good: "Ghi đúng tên sở.",
  },
  en: {
    what: "The name of an agency is not in the directory of departments and ministries, or is an old name from before the mergers of 2025.",
    why: "Figures are added up by agency: under a wrong name they go astray.",
    document:
      "Resolution 202/2025/QH15 of 12 June 2025 (mergers of provinces); Decree 45/2025/NĐ-CP of 28 February 2025 (provincial departments)",
    mend: [
      "Look at the suggestion: the nearest name, or the new one after the mergers.",
      "When the agency exists and the directory lacks it, explain so in a sentence.",
    ],
    bad: "“Sở Khoa học và Công nghê” is misspelt.",
    good: "The name is right.",
  },
  example: {
    kind: "form",
    both: { E17: "Sở Khoa học và Công nghệ" },
    bad: { cells: { E17: "Sở Khoa học và Công nghê" } },
    at: "E17",
    show: { columns: "B E", rows: "9 16-18" },
  },
});
