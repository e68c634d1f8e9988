import { defineGuide } from "./definitions";

export const unitSuspicious = defineGuide({
  id: "unit-suspicious",
  vi: {
    what: "Số tiền lớn hoặc nhỏ hơn hẳn các dòng khác khoảng 1.000 lần, hoặc cả biểu lệch so với cùng nhiệm vụ ở biểu khác.",
    why: "Gõ đồng vào bảng triệu đồng là lỗi hay gặp nhất và làm sai cả tổng của tỉnh.",
    document: null,
    mend: [
      "So với quyết định, dự toán gốc để biết số đúng.",
      "Nhập nhầm đơn vị thì bấm “Đề xuất” để đổi theo đơn vị của bảng.",
      "Số đúng thì giữ nguyên và giải trình.",
    ],
    bad: "Nhiệm vụ số 7 ghi 700.000 triệu đồng, các dòng khác vài trăm triệu.",
    good: "Ghi 700 triệu đồng.",
  },
  en: {
    what: "An amount is about 1,000 times larger or smaller than the other rows, or a whole form is so against the same tasks in another form.",
    why: "Đồng typed into a table of million đồng is the commonest slip, and it spoils the total of the whole province.",
    document: null,
    mend: [
      "Compare with the decision or the estimate to know the right figure.",
      "When the unit was wrong, press “Suggest” to convert it to the unit of the table.",
      "When the figure is right, keep it and explain it.",
    ],
    bad: "Task 7 states 700,000 million đồng, the others some hundred.",
    good: "It states 700 million.",
  },
  example: {
    kind: "form",
    tasks: {
      "QN-B2": [300, 450, 800, 1200, 650, 900, 700].map((needed, index) => ({
        group: "noi-bo",
        cells: {
          ...{ task: `Nâng cấp phần mềm số ${String(index + 1)}`, period: "2019", needed },
          ...{ agencies: "Sở Y tế", level: "Ngân sách tỉnh", type: "Vốn sự nghiệp" },
        },
      })),
    },
    // The words below the table are no part of the example.
    both: { A37: null },
    bad: { cells: { J23: 700_000 } },
    at: "J23",
    show: { columns: "B H J", rows: "10 16-23" },
  },
});
