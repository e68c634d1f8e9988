import { defineGuide } from "./definitions";

export const taskAddsOthers = defineGuide({
  id: "task-adds-others",
  vi: {
    what: "Ô tiền của một nhiệm vụ là công thức cộng số của nhiệm vụ khác, của nhóm hay dòng cộng; hoặc lấy nhầm dòng của nhiệm vụ khác ở biểu khác.",
    why: "Số của các dòng đó đã vào tổng một lần, cộng thêm ở đây là tính hai lần mà mọi tổng vẫn khớp. Thường do kéo công thức cộng của nhóm xuống quá một dòng. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Ghi số của riêng nhiệm vụ (xem quyết định, dự toán hoặc bản trước).",
      "Nếu dòng này vốn là dòng cộng, hãy đưa về dòng nhóm; nếu lấy từ biểu khác, trỏ công thức về dòng của chính nhiệm vụ.",
    ],
    bad: "Ô M18 của nhiệm vụ thứ hai là công thức cộng hai nhiệm vụ dưới nó.",
    good: "Ô M18 ghi số của riêng nhiệm vụ.",
  },
  en: {
    what: "A task's amount is a formula that adds other tasks, a group or a sum; or it fetches another task's row from another form.",
    why: "The money of those rows is in the total once; adding it here counts it twice while every total agrees. Mostly a group's formula was filled one row too far. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Write the task's own figure (from the decision, the estimate or an earlier copy).",
      "If the row is a sum, make it a group; if the figure comes from another form, point the formula at the task's own row.",
    ],
    bad: "M18 of the second task adds up the two tasks below it.",
    good: "M18 holds the task's own figure.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: ["Thuê đường truyền", "Duy trì trang thông tin", "Đào tạo cán bộ", "Mua máy trạm"].map(
        (task, at) => ({
          group: "ha-tang",
          cells: {
            task,
            agencies: "Sở Khoa học và Công nghệ",
            period: "2027",
            total: 100 + at * 20,
            allocated: 0,
            "tinh-tx": 100 + at * 20,
            basis: "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
          },
        })
      ),
    },
    bad: { cells: { M18: { formula: "SUM(M19:M20)" } } },
    at: "M18",
    also: ["done-over-total"],
    show: { columns: "B G I M", rows: "9 16-20" },
  },
});
