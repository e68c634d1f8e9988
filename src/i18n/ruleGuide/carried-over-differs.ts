import { defineGuide } from "./definitions";

export const carriedOverDiffers = defineGuide({
  id: "carried-over-differs",
  vi: {
    what: "Số “Đã thực hiện” hoặc “Lũy kế đã bố trí” năm nay khác với kế hoạch và báo cáo năm trước cộng lại. Chỉ xét khi kiểm tra kèm tệp năm trước.",
    why: "Hai tài liệu của cùng một đơn vị nói hai số thì không biết nhiệm vụ còn thiếu bao nhiêu.",
    document: null,
    mend: [
      "Mở tệp năm trước, cộng lũy kế cũ với kế hoạch vốn (hoặc giải ngân) của năm.",
      "Số năm trước sai thì giữ số năm nay và giải trình.",
    ],
    bad: "Lũy kế ghi 2.500; tệp năm trước giao 2.000.",
    good: "Lũy kế ghi đúng 2.000.",
  },
  en: {
    what: "“Đã thực hiện” or “Lũy kế đã bố trí” differs from what last year's plan and report add up to. Looked for only when last year's workbook is given.",
    why: "When two papers of one agency give two figures, nobody knows what the task still lacks.",
    document: null,
    mend: [
      "Open last year's workbook and add the former sum to what the year gave (or paid).",
      "When last year's figure was wrong, keep this one and explain.",
    ],
    bad: "2,500 are stated; last year's files give 2,000.",
    good: "2,000 are stated.",
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
    previous: {
      B02: [
        {
          group: "ha-tang",
          cells: {
            task: "Xây dựng trung tâm dữ liệu tỉnh",
            period: "2026-2028",
            total: 9000,
            "tinh-dt": 2000,
          },
        },
      ],
      B08: [
        {
          group: "ha-tang",
          cells: {
            task: "Xây dựng trung tâm dữ liệu tỉnh",
            planned: 2000,
            cumulative: 1800,
            status: "Đang thực hiện",
          },
        },
      ],
    },
    bad: { cells: { H17: 2500 } },
    at: "H17",
    show: { columns: "B G H", rows: "9 16-17" },
  },
});
