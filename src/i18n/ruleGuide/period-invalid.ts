import { defineGuide } from "./definitions";

export const periodInvalid = defineGuide({
  id: "period-invalid",
  vi: {
    what: "Ô thời gian thực hiện không ghi thời gian, hoặc kết thúc trước khi bắt đầu. “Hằng năm”, “12 tháng”, “Quý II” đều được nhận.",
    why: "Biểu tổng hợp theo năm và việc đối chiếu nhiệm vụ chuyển tiếp đều dựa vào ô này.",
    document: null,
    mend: [
      "Ghi một năm hoặc một khoảng: 2026, 2026-2028, tháng 6/2027, quý II/2027.",
      "Hai năm bị đảo thì bấm “Đề xuất” để đổi lại, rồi xem có đúng ý không: có thể gõ nhầm một chữ số.",
    ],
    bad: "Thời gian “2020-2019” kết thúc trước khi bắt đầu.",
    good: "Ghi đúng năm thực hiện.",
  },
  en: {
    what: "The time of a task is no time, or ends before it begins. “Hằng năm”, “12 tháng”, “Quý II” are taken.",
    why: "The table by years and the comparison with last year rest on this cell.",
    document: null,
    mend: [
      "Write a year or a stretch: 2026, 2026-2028, tháng 6/2027, quý II/2027.",
      "When two years stand the wrong way round, take the suggestion, and look whether it is what was meant: it may be one wrong digit.",
    ],
    bad: "“2020-2019” ends before it begins.",
    good: "The right year is written.",
  },
  example: {
    kind: "form",
    bad: { cells: { D18: "2020-2019" } },
    at: "D18",
    show: { columns: "B D", rows: "9 16-18" },
  },
});
