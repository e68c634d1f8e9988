import { BASE_TASKS_B1 } from "./baseTasks";
import { defineGuide } from "./definitions";

export const formEmpty = defineGuide({
  id: "form-empty",
  vi: {
    what: "Tệp có biểu mẫu nhưng chưa biểu nào được nhập: không tên nhiệm vụ, không số tiền, không ghi chú. Cũng báo nhiệm vụ của kế hoạch nhiều năm mà không năm nào có số tiền.",
    why: "Biểu trống thì không có gì sai để báo, nên dễ niêm phong và gửi nhầm; nơi tổng hợp không biết là đơn vị không có nhiệm vụ hay gửi nhầm tệp.",
    document: null,
    mend: [
      "Nhập nhiệm vụ và kinh phí vào biểu, hoặc mở đúng tệp đã nhập.",
      "Nếu năm kế hoạch đơn vị không có nhiệm vụ nào, ghi “Không có” vào cột tên nhiệm vụ, hoặc giải trình.",
    ],
    bad: "Biểu QN-B1 để trống, gửi đi như mới chèn.",
    good: "Biểu QN-B1 đã có nhiệm vụ.",
  },
  en: {
    what: "The workbook has forms, but none of them is filled in: no name of a task, no amount, no remark. A task of a plan of several years without an amount in any of them is told too.",
    why: "A blank form has nothing wrong to tell, so that it is easily sealed and sent by mistake; the department cannot know whether there is no task or the wrong file was sent.",
    document: null,
    mend: [
      "Fill in tasks and amounts, or open the file where that was done.",
      "Where the agency has no task in the plan year, write “Không có” into the column of names, or explain it.",
    ],
    bad: "QN-B1 is blank, as it was inserted.",
    good: "QN-B1 has a task.",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    tasks: { "QN-B1": BASE_TASKS_B1.slice(0, 1) },
    bad: { cells: { B17: null, C17: null, D17: null, E17: null, F17: null, G17: null, A27: null } },
    at: "A11",
    show: { columns: "A C D", rows: "9-11 16-18" },
  },
});
