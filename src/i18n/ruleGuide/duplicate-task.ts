import { defineGuide } from "./definitions";

export const duplicateTask = defineGuide({
  id: "duplicate-task",
  vi: {
    what: "Hai dòng của cùng một biểu có tên trùng hoặc gần trùng, cùng đơn vị chủ trì và cùng thời gian. Khác giai đoạn, khác địa danh, khác con số thì không coi là trùng.",
    why: "Một nhiệm vụ ghi hai lần là kinh phí tính hai lần; nhiệm vụ trùng lặp cũng không được bố trí.",
    document: "Nghị định 224/2026/NĐ-CP ngày 24/6/2026, Điều 4 (không trùng lặp)",
    mend: [
      "Là một nhiệm vụ thì gộp vào một dòng, cộng kinh phí.",
      "Là hai nhiệm vụ thì ghi tên cho khác nhau: giai đoạn, địa bàn, đối tượng; hoặc giải trình.",
    ],
    bad: "“Nâng cấp phần mềm QLVB” là nhiệm vụ đã có ở dòng trên, viết tắt.",
    good: "Mỗi dòng là một nhiệm vụ khác.",
  },
  en: {
    what: "Two rows of one form have the same or nearly the same name, the same agency in the lead and the same time. Another stage, place or figure makes another task.",
    why: "A task written twice is money counted twice, and duplicated tasks get none.",
    document: "Decree 224/2026/NĐ-CP of 24 June 2026, article 4 (no duplication)",
    mend: [
      "If it is one task, join the rows and add the money.",
      "If there are two, tell them apart by name: stage, place, for whom; or explain.",
    ],
    bad: "“Nâng cấp phần mềm QLVB” is the task above, abbreviated.",
    good: "Each row is another task.",
  },
  example: {
    kind: "form",
    bad: { cells: { B18: "Nâng cấp phần mềm QLVB" } },
    at: "B18",
    show: { columns: "B D E", rows: "9 16-18" },
  },
});
