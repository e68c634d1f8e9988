import { defineGuide } from "./definitions";

const LETTER = "(Kèm theo Báo cáo số 318/BC-SYT ngày 08/10/2027 của Sở Y tế)";

export const reportDateDiffers = defineGuide({
  id: "report-date-differs",
  vi: {
    what: "Tiêu đề báo cáo ghi một kỳ không khớp ngày lập: kỳ sau cùng loại cũng đã hết, hoặc kỳ báo cáo chưa tới những tháng cuối. Hoặc một dòng kể việc đã xong (“Nghiệm thu ngày …”) vào ngày sau ngày báo cáo. Việc dự kiến, hạn, kế hoạch thì không báo. Kỳ tính từ đầu năm mà số trong kỳ ít hơn lũy kế cũng báo.",
    why: "Báo cáo kỳ này thường làm trên tệp của kỳ trước: quên sửa tiêu đề thì số liệu bị tính nhầm kỳ.",
    document: null,
    mend: [
      "Sửa kỳ ở tiêu đề, hoặc ngày lập báo cáo.",
      "Với việc chưa diễn ra, ghi “dự kiến” trước ngày; nếu đã xong thì sửa ngày.",
    ],
    bad: "Nghiệm thu ngày 20/11/2027 trong báo cáo lập ngày 08/10/2027.",
    good: "Nghiệm thu ngày 20/9/2027.",
  },
  en: {
    what: "The title of a report states a period that does not fit its date: the next period of its kind has passed too, or its own last months have not come. Or a row tells of something as done (“Nghiệm thu ngày …”) on a day after that of the report. What is planned, due or expected is not reported. In a period that begins with the year, a figure below that of the year so far is told too.",
    why: "A report is usually made on the file of the period before: with the old title its figures count for the wrong period.",
    document: null,
    mend: [
      "Correct the period in the title, or the date of the report.",
      "For what has not happened yet write “dự kiến” before the date; if it has, correct the date.",
    ],
    bad: "“Nghiệm thu ngày 20/11/2027” (accepted) in a report of 08/10/2027.",
    good: "“Nghiệm thu ngày 20/9/2027”.",
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
            ...{
              task: "Nâng cấp Trung tâm dữ liệu",
              planned: 260,
              disbursed: 260,
              cumulative: 260,
            },
            ...{ level: "Ngân sách cấp tỉnh", type: "Vốn sự nghiệp (chi thường xuyên)" },
            ...{ status: "Đã hoàn thành", result: "Nghiệm thu ngày 20/9/2027" },
          },
        },
      ],
    },
    both: { A6: LETTER },
    bad: { cells: { K16: "Nghiệm thu ngày 20/11/2027" } },
    at: "K16",
    show: { columns: "B H J K", rows: "10 15-16" },
  },
});
