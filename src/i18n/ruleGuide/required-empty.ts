import { defineGuide } from "./definitions";

export const requiredEmpty = defineGuide({
  id: "required-empty",
  vi: {
    what: "Nhiệm vụ bỏ trống một ô mà biểu mẫu bắt buộc ghi: tên, đơn vị chủ trì, thời gian, tổng kinh phí …",
    why: "Thiếu một ô là đơn vị tổng hợp phải hỏi lại: không biết ai làm, làm năm nào, hết bao nhiêu.",
    document: "Công văn 790/STTTT ngày 16/7/2018, Phụ lục mục VI",
    mend: [
      "Ghi nội dung vào ô được nêu.",
      "Chưa biết chắc thì ghi số dự kiến và nói rõ ở Ghi chú; không ghi dấu chấm hay “…”.",
    ],
    bad: "Cột Đơn vị chủ trì của nhiệm vụ thứ nhất để trống.",
    good: "Ghi đơn vị chủ trì.",
  },
  en: {
    what: "A task leaves a cell blank that the form asks for: name, agency in the lead, time, total …",
    why: "One blank cell and the department has to ask back: who does it, when, for how much.",
    document: "Letter 790/STTTT of 16 July 2018, annex VI",
    mend: [
      "Fill the named cell.",
      "When it is not certain yet, write the estimate and say so in the remarks; no dots or “…”.",
    ],
    bad: "The agency of the first task is blank.",
    good: "The agency is written.",
  },
  example: {
    kind: "form",
    bad: { cells: { E17: null } },
    at: "E17",
    show: { columns: "B D E", rows: "9 16-18" },
  },
});
