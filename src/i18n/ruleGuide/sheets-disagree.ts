import type { TaskContent } from "../../core/layout";
import { BASE_TASKS } from "./baseTasks";
import { defineGuide } from "./definitions";

/** The first task of QN-B2 as the socio-economic plan states it. */
const PLANNED: TaskContent = {
  group: "noi-bo",
  cells: {
    ...{ task: "Nâng cấp phần mềm quản lý văn bản", period: "2018-2019", needed: 400.5 },
    ...{ code: "Mục 6950, tiểu mục 6956", level: "Ngân sách tỉnh", type: "Vốn sự nghiệp" },
  },
};

export const sheetsDisagree = defineGuide({
  id: "sheets-disagree",
  vi: {
    what: "Cùng một nhiệm vụ, cùng một số liệu mà hai biểu ghi khác nhau, một biểu để trống, lệch cột năm, hoặc các số đổi chỗ cho nhau vì chỉ xếp cột tên.",
    why: "Nơi nhận không biết biểu nào đúng; đây là lý do trả hồ sơ thường gặp.",
    document: null,
    mend: [
      "Tìm số đúng trong dự toán gốc, sửa biểu ghi sai.",
      "Nếu cột tên hay cột tiền bị sắp xếp riêng thì hoàn tác rồi xếp lại cả dòng; nếu các năm lệch một cột thì dời cả dòng số.",
      "Nếu là hai nhiệm vụ khác nhau thì đặt tên khác nhau.",
    ],
    bad: "QN-B5 ghi 450 triệu đồng, QN-B2 ghi 400,5.",
    good: "Hai biểu cùng ghi 400,5.",
  },
  en: {
    what: "Two forms state different figures for the same task, one leaves it blank or has it a year off, or figures changed places because names alone were sorted.",
    why: "The recipient cannot know which is right; workbooks are often returned for it.",
    document: null,
    mend: [
      "Look the figure up in the estimate and correct the form that is wrong.",
      "Where names or money were sorted alone, undo it and sort whole rows; where years are one column off, move the whole row of figures.",
      "When these are two tasks, give them different names.",
    ],
    bad: "QN-B5 states 450 million đồng, QN-B2 400.5.",
    good: "Both state 400.5.",
  },
  example: {
    kind: "form",
    forms: ["QN-B2", "QN-B5"],
    tasks: { "QN-B2": BASE_TASKS, "QN-B5": [PLANNED] },
    bad: { cells: { "QN-B5!D16": 450, "QN-B5!A27": null } },
    at: "QN-B5!D16",
    show: { columns: "B D E", rows: "10 15-16", form: "QN-B5" },
  },
});
