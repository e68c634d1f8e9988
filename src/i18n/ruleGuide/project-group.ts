import { defineGuide } from "./definitions";

export const projectGroup = defineGuide({
  id: "project-group",
  vi: {
    what: "Tổng mức của nhiệm vụ đạt ngưỡng dự án nhóm A, nhóm B, hoặc vượt ngưỡng thiết kế một bước theo quy định có hiệu lực vào ngày kiểm tra.",
    why: "Nhóm dự án quyết định ai phê duyệt và lập hồ sơ gì; biết sớm thì kế hoạch mới kịp.",
    document:
      "Luật Đầu tư công 58/2024/QH15; Nghị định 224/2026/NĐ-CP ngày 24/6/2026, Điều 42 (trước đó Nghị định 73/2019/NĐ-CP, Nghị định 45/2026/NĐ-CP)",
    mend: [
      "Đây là ghi chú, không phải lỗi.",
      "Xem nhiệm vụ đã có thời gian và kinh phí chuẩn bị đầu tư cho đúng nhóm chưa.",
    ],
    bad: "Tổng mức 25.000 triệu đồng, trên ngưỡng 20 tỷ đồng.",
    good: "Tổng mức 9.000 triệu đồng, thiết kế một bước.",
  },
  en: {
    what: "The total of a task reaches project group A or B, or is above the limit for design in one step, by the rules in force on the day of the check.",
    why: "The group decides who approves and which papers are due; known early, the plan allows for it.",
    document:
      "Law on Public Investment 58/2024/QH15; Decree 224/2026/NĐ-CP of 24 June 2026, article 42 (before it Decrees 73/2019/NĐ-CP and 45/2026/NĐ-CP)",
    mend: [
      "This is a note, no fault.",
      "See that time and money to prepare such a project are planned.",
    ],
    bad: "The total of 25,000 million đồng is above the limit of 20 billion.",
    good: "9,000 million đồng: design in one step.",
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
    bad: { cells: { G17: 25000 } },
    at: "G17",
    show: { columns: "B G", rows: "9 16-17" },
  },
});
