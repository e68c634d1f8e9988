import { defineGuide } from "./definitions";

export const carriedOverMissing = defineGuide({
  id: "carried-over-missing",
  vi: {
    what: "Nhiệm vụ mà tệp năm trước cho thấy chưa xong (tình trạng “Đang thực hiện”, còn thời gian hoặc còn kinh phí) không có trong kế hoạch năm nay. Chỉ xét khi kiểm tra kèm tệp năm trước.",
    why: "Bỏ sót nhiệm vụ chuyển tiếp là năm sau không có vốn làm nốt, dự án dở dang.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018, Phụ lục mục VI: “Đã triển khai”, “Cần triển khai”",
    mend: [
      "Thêm nhiệm vụ vào kế hoạch, ghi số đã bố trí.",
      "Đã xong hoặc thôi thực hiện thì giải trình, nêu văn bản.",
    ],
    bad: "“Xây dựng trung tâm dữ liệu tỉnh” năm trước còn làm đến 2028, năm nay không có.",
    good: "Có nhiệm vụ chuyển tiếp trong kế hoạch.",
  },
  en: {
    what: "A task that last year's workbook shows unfinished (status, time or money left) is not in this year's plan. Looked for only when last year's workbook is given.",
    why: "A forgotten task has no money to be finished with.",
    document: "Letter 790/STTTT of 16 July 2018, annex VI",
    mend: [
      "Add the task with what it was given so far.",
      "If it is finished or given up, explain and name the document.",
    ],
    bad: "The data centre goes on to 2028 in last year's file, and is missing this year.",
    good: "The task stands in the plan.",
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
    bad: { cells: { B17: "Nâng cấp mạng diện rộng" } },
    at: null,
    show: { columns: "B F G", rows: "9 16-17" },
  },
});
