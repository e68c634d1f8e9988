import { defineGuide } from "./definitions";

export const dataOutsideTable = defineGuide({
  id: "data-outside-table",
  vi: {
    what: "Có số liệu nằm dưới dòng Tổng cộng hoặc bên phải bảng.",
    why: "Số nằm ngoài bảng không được tính vào tổng nào; thường là nhiệm vụ bổ sung gõ nhầm chỗ hoặc phép tính nháp.",
    document: null,
    mend: [
      "Nếu là nhiệm vụ, chèn dòng vào đúng nhóm, trên dòng Tổng cộng, rồi chuyển số liệu vào.",
      "Nếu là số nháp, xóa đi.",
    ],
    bad: "Nhiệm vụ bổ sung gõ ở dòng 35, dưới dòng Tổng cộng.",
    good: "Dưới bảng không còn số liệu.",
  },
  en: {
    what: "There are figures below the grand total or right of the table.",
    why: "Figures outside the table count in no total; mostly a task added at the wrong place or a calculation on the side.",
    document: null,
    mend: [
      "When it is a task, insert a row in its group above the grand total and move the figures there.",
      "When it is scratch work, delete it.",
    ],
    bad: "An added task was typed in row 35, below the grand total.",
    good: "No figures below the table.",
  },
  example: {
    kind: "form",
    bad: { cells: { B35: "Thuê đường truyền số liệu", J35: 250 } },
    at: "J35",
    show: { columns: "B J", rows: "10 28 31 35" },
  },
});
