import { defineGuide } from "./definitions";

export const budgetCodeInvalid = defineGuide({
  id: "budget-code-invalid",
  vi: {
    what: "Mã mục lục ngân sách sai số chữ số, ngoài dải mã của cấp, hoặc tiểu mục không thuộc mục.",
    why: "Mã sai thì kho bạc không nhập được; sau sắp xếp bộ máy, mã chương cấp huyện không còn dùng.",
    document:
      "Thông tư 324/2016/TT-BTC ngày 21/12/2016 (đến hết năm 2025); Thông tư 130/2025/TT-BTC ngày 24/12/2025 (từ năm ngân sách 2026)",
    mend: [
      "Ghi chương, loại–khoản 3 chữ số; mục, tiểu mục 4 chữ số.",
      "Tra lại với kế toán đơn vị; tên mã do đơn vị tổng hợp công bố.",
    ],
    bad: "“695612” có sáu chữ số.",
    good: "Ghi tiểu mục 6956.",
  },
  en: {
    what: "A code of the budget's classification has the wrong number of digits, lies outside its level's range, or a sub-item belongs to another item.",
    why: "The treasury cannot enter a wrong code; chapters of districts are gone since the mergers.",
    document:
      "Circular 324/2016/TT-BTC of 21 December 2016 (to the end of 2025); Circular 130/2025/TT-BTC of 24 December 2025 (from budget year 2026)",
    mend: [
      "Chapter, category and section have 3 digits; item and sub-item have 4.",
      "Check with the accountant; names of codes are published by the department.",
    ],
    bad: "“695612” has six digits.",
    good: "Sub-item 6956 is written.",
  },
  example: {
    kind: "form",
    forms: ["QN-B5"],
    tasks: {
      "QN-B5": [
        {
          group: "noi-bo",
          cells: {
            task: "Mua sắm máy chủ",
            period: "2019",
            needed: 100,
            code: "6956",
            level: "Ngân sách tỉnh",
            type: "Vốn sự nghiệp",
          },
        },
      ],
    },
    bad: { cells: { E16: "695612" } },
    at: "E16",
    show: { columns: "B D E", rows: "9 15-16" },
  },
});
