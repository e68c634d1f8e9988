import { defineGuide } from "./definitions";

export const hiddenMoney = defineGuide({
  id: "hidden-money",
  vi: {
    what: "Có số liệu trong dòng, cột hoặc trang tính đang ẩn.",
    why: "Người duyệt không thấy nhưng số vẫn cộng vào tổng (dòng, cột ẩn) hoặc không được tính (trang ẩn), nên bản in và tổng không khớp nhau.",
    document: null,
    mend: [
      "Chọn các dòng, cột hai bên, bấm chuột phải → Unhide (Hiện).",
      "Nếu nhiệm vụ không còn đề nghị, xóa hẳn dòng thay vì ẩn.",
    ],
    bad: "Dòng 17 đang ẩn mà vẫn có kinh phí.",
    good: "Dòng 17 đã hiện lại.",
  },
  en: {
    what: "There is money in hidden rows, columns or sheets.",
    why: "Who approves does not see it, yet it counts in the total (rows, columns) or is left out (sheets), so print and total disagree.",
    document: null,
    mend: [
      "Select the rows or columns around it, right click → Unhide.",
      "When the task is no longer asked for, delete the row instead of hiding it.",
    ],
    bad: "Row 17 is hidden and has money.",
    good: "Row 17 is shown again.",
  },
  example: {
    kind: "form",
    bad: { hiddenRows: [17] },
    at: "H17",
    show: { columns: "B H J", rows: "10 16-18" },
  },
});
