import { defineGuide } from "./definitions";

export const restUnplanned = defineGuide({
  id: "rest-unplanned",
  vi: {
    what: "Nhiệm vụ kết thúc trong năm kế hoạch mà lũy kế đã bố trí cộng nhu cầu năm nay nhỏ hơn tổng kinh phí.",
    why: "Hết năm là hết nhiệm vụ, phần còn lại không có năm nào chi: tổng kinh phí thừa một chữ số, thiếu lũy kế, hoặc thời gian ghi thiếu năm. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "So tổng kinh phí với quyết định phê duyệt, lũy kế với các năm trước.",
      "Nếu còn chi ở năm sau, ghi lại thời gian thực hiện; nếu tiết kiệm được, ghi tổng đã điều chỉnh hoặc giải trình.",
    ],
    bad: "Tổng 1.200, chưa bố trí, năm 2027 cần 120, mà chỉ làm trong năm 2027.",
    good: "Tổng kinh phí đúng bằng nhu cầu năm 2027.",
  },
  en: {
    what: "A task ends in the plan year, and what was given and is asked for is less than its total.",
    why: "After its last year no year pays the rest: the total has a digit too many, earlier money is missing, or the time is too short. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Compare the total with the decision, and what was given with earlier years.",
      "When more is paid later, write the time anew; when money was saved, write the adjusted total or explain.",
    ],
    bad: "1,200 in total, nothing given, 120 asked for in 2027, the only year.",
    good: "The total is what 2027 needs.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: [
        {
          group: "ha-tang",
          cells: {
            task: "Duy trì đường truyền số liệu chuyên dùng",
            agencies: "Sở Khoa học và Công nghệ",
            period: "2027",
            total: 120,
            allocated: 0,
            "tinh-tx": 120,
            basis: "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
          },
        },
      ],
    },
    bad: { cells: { G17: 1200 } },
    at: "G17",
    show: { columns: "B F G H I", rows: "9 16-17" },
  },
});
