import { defineGuide } from "./definitions";

export const levelSumDiffers = defineGuide({
  id: "level-sum-differs",
  vi: {
    what: "Số chi của một cấp ngân sách ở biểu tỷ lệ trái với tổng nguồn của cấp đó trong danh mục nhiệm vụ cùng năm: ít hơn, lệch 1.000 lần, đứng ở dòng của cấp khác, hoặc là tổng của mọi cấp.",
    why: "Biểu tỷ lệ gồm cả các nhiệm vụ trong danh mục. Ít hơn danh mục là một trong hai biểu chưa cập nhật; tỷ lệ tính ra cũng sai theo. Nhiều hơn thì có thể đúng (còn đơn vị khác), nên chỉ báo khi số khác của biểu khớp đúng danh mục. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "So số ở ô được chỉ với tổng các cột nguồn của cấp đó trong danh mục.",
      "Sửa biểu chưa cập nhật; lệch 1.000 lần thì xem lại đơn vị tính; nhầm dòng thì chuyển các số về dòng đúng cấp.",
    ],
    bad: "Danh mục lấy 400 từ ngân sách tỉnh, biểu tỷ lệ chỉ ghi 150.",
    good: "Biểu tỷ lệ ghi 400.",
  },
  en: {
    what: "What a budget level spends in the form of shares contradicts what the list of tasks takes from that level in the same year: it is less, 1,000 times apart, stands in another level's row, or is the money of all levels.",
    why: "The form of shares holds the listed tasks. With less than those one of the two was not brought up to date, and its shares are wrong as well. More may be right (other agencies), so that it is told only where another figure of the form is just that of the list. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Compare the cell named with the source columns of that level in the list.",
      "Mend the form that was not brought up to date; if 1,000 times apart, check the unit; if in a wrong row, move the figures to their level.",
    ],
    bad: "The list takes 400 from the province, the form of shares states 150.",
    good: "The form of shares states 400.",
  },
  example: {
    kind: "form",
    pack: "kon-tum-2024",
    forms: ["KT-TL", "KT-PL5"],
    asOf: "2024-02-01",
    tasks: {
      "KT-PL5": [
        {
          group: "du-lieu",
          cells: {
            ...{ task: "Xây dựng kho dữ liệu", lead: "Sở Y tế", period: "2024", total: 400 },
            ...{ "tinh-tx": 400, basis: "Quyết định số 2458/QĐ-UBND ngày 18/12/2023" },
          },
        },
      ],
    },
    both: { C11: 12000, D11: 400, F11: 50 },
    bad: { cells: { D11: 150 } },
    at: "D11",
    show: { columns: "B C D E", rows: "9 11" },
  },
});
