import { defineGuide } from "./definitions";

export const disbursedOverPlan = defineGuide({
  id: "disbursed-over-plan",
  vi: {
    what: "Giải ngân của năm (lũy kế hoặc trong kỳ) lớn hơn kế hoạch vốn năm đó của nhiệm vụ.",
    why: "Kho bạc không chi quá số được giao: thường là hai cột đổi chỗ hoặc thừa một chữ số; vốn kéo dài, vốn bổ sung thì phải nói rõ. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "So với quyết định giao vốn và xác nhận của kho bạc; nếu hai số đổi cột thì đổi lại.",
      "Nếu giải ngân gồm vốn năm trước kéo dài hoặc bổ sung trong năm, ghi kế hoạch đã điều chỉnh hoặc giải trình.",
    ],
    bad: "Kế hoạch 385, lũy kế giải ngân 485.",
    good: "Lũy kế giải ngân đúng bằng kế hoạch.",
  },
  en: {
    what: "More was disbursed in a year, since January or in the period, than was planned for the task in that year.",
    why: "The treasury pays no more than was allotted: mostly two columns changed places or a digit is too much; money carried over or added must be told. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Compare with the allotment and the treasury's statement; put figures back that changed columns.",
      "When money of last year was carried over or more was allotted, write the adjusted plan or explain.",
    ],
    bad: "385 were planned, 485 disbursed since January.",
    good: "As much was disbursed as planned.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B08"],
    tasks: {
      B08: [
        {
          group: "ha-tang",
          cells: {
            task: "Nâng cấp Trung tâm dữ liệu",
            agencies: "Sở Khoa học và Công nghệ",
            level: "Ngân sách cấp tỉnh",
            type: "Vốn sự nghiệp (chi thường xuyên)",
            planned: 385,
            disbursed: 0,
            cumulative: 385,
            status: "Đã hoàn thành",
          },
        },
      ],
    },
    bad: { cells: { H16: 485 } },
    at: "H16",
    show: { columns: "B F G H", rows: "10 15-16" },
  },
});
