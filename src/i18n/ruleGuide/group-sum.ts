import { defineGuide } from "./definitions";

export const groupSum = defineGuide({
  id: "group-sum",
  vi: {
    what: "Số của dòng nhóm khác với cộng các nhiệm vụ trong nhóm. Dòng “trong đó” và dòng nguồn không phải số hạng.",
    why: "Biểu tổng hợp theo hạng mục lấy số nhóm: sai ở đây là sai cơ cấu chi.",
    document: null,
    mend: [
      "Bấm “Sửa” để đặt lại công thức cộng nhóm.",
      "Số nhóm đúng thì tìm nhiệm vụ thiếu hoặc nhập sai.",
    ],
    bad: "Nhóm ghi 200, các nhiệm vụ trong nhóm đã thực hiện 100.",
    good: "Đặt lại công thức cộng nhóm.",
  },
  en: {
    what: "The figure of a group differs from the sum of its tasks. “Trong đó” lines and source lines are no addends.",
    why: "The table by area takes the group's figure.",
    document: null,
    mend: [
      "Press “Fix” to put the formula back.",
      "When the group is right, look for the task that is missing or mistyped.",
    ],
    bad: "The group states 200, its tasks have done 100.",
    good: "The formula is put back.",
  },
  example: {
    kind: "form",
    bad: { cells: { I16: 200 } },
    at: "I16",
    show: { columns: "B H I", rows: "10 16-18" },
    also: ["grand-total"],
  },
});
