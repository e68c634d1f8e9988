import { defineGuide } from "./definitions";

export const doneOverTotal = defineGuide({
  id: "done-over-total",
  vi: {
    what: "Số bộ phận lớn hơn tổng: đã thực hiện, lũy kế đã bố trí hoặc kinh phí năm kế hoạch vượt tổng kinh phí của nhiệm vụ; cột “Trong đó” vượt cột tổng; số trong kỳ lớn hơn lũy kế.",
    why: "Phần không thể lớn hơn toàn bộ: hoặc sai số, hoặc tổng mức đã điều chỉnh mà chưa ghi.",
    document: null,
    mend: [
      "So với quyết định phê duyệt và số liệu quyết toán.",
      "Tổng mức đã điều chỉnh thì ghi tổng mới và dẫn quyết định điều chỉnh.",
    ],
    bad: "Lũy kế đã bố trí 9.500 lớn hơn tổng kinh phí 9.000.",
    good: "Lũy kế đã bố trí là 2.000.",
  },
  en: {
    what: "A part is more than its whole: what was done, given so far or is asked for is more than the task costs; an “of which” column is more than its total; a period has more than the year so far.",
    why: "A part cannot be more than the whole: a figure is wrong, or an adjusted total was not written down.",
    document: null,
    mend: [
      "Compare with the decision and the accounts.",
      "When the total was adjusted, write the new one and quote the decision.",
    ],
    bad: "9,500 were given, the total is 9,000.",
    good: "2,000 were given.",
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
            task: "Xây dựng trung tâm dữ liệu tỉnh",
            agencies: "Sở Khoa học và Công nghệ",
            period: "2026-2028",
            total: 9000,
            allocated: 2000,
            "tinh-dt": 3000,
            basis: "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
          },
        },
      ],
    },
    bad: { cells: { H17: 9500 } },
    at: "H17",
    show: { columns: "B G H", rows: "9 16-17" },
  },
});
