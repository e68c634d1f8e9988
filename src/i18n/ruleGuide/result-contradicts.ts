import { defineGuide } from "./definitions";

export const resultContradicts = defineGuide({
  id: "result-contradicts",
  vi: {
    what: "Đánh giá “Đạt”, “Vượt”, “Không đạt” trái với kết quả và mục tiêu của dòng (kể cả mục tiêu nêu ở ghi chú); mục tiêu nêu ở ghi chú hoặc trong lời văn của biểu khác không bằng mục tiêu của chỉ tiêu; kết quả thấp hơn mục tiêu mà cột giải trình của biểu để trống; mục tiêu tỷ lệ thấp hơn kết quả năm trước mà không ghi lý do; ghi chú nói tăng mà mục tiêu số đếm lại thấp hơn; số đếm chung khác tổng các phần mà biểu tách ra.",
    why: "Nơi tổng hợp đếm chỉ tiêu đạt theo cột đánh giá; kéo ô, sửa mục tiêu ở một biểu dễ làm lệch. Chỉ tiêu càng thấp càng tốt không bị xét theo thứ tự. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "So kết quả và mục tiêu với quyết định giao chỉ tiêu, sửa ô sai.",
      "Nếu lời văn nói về chỉ tiêu khác hoặc năm khác, ghi rõ.",
    ],
    bad: "“Đạt”, kết quả 41, ghi chú: mục tiêu năm 2026 là 45.",
    good: "“Không đạt” với cùng số liệu.",
  },
  en: {
    what: "A verdict (“Đạt”, “Vượt”, “Không đạt”) contradicts the row's result and target, also one that a note states; a target in a note or in the words of another form is not that of the indicator; a result below its target while the form's column for the reason is blank; the target of a share below what the year before reached, without a word why; that of a count below it beside a note that it grows; a count that differs from the parts the form lists.",
    why: "Indicators that were reached are counted by the verdict; dragged cells and a target changed in one form only shift it. Indicators that are better when lower are not judged by order. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Compare result and target with the decision that set them; correct the wrong cell.",
      "If the text speaks of another indicator or year, say so.",
    ],
    bad: "“Đạt”, result 41, note: the target of 2026 is 45.",
    good: "“Không đạt” with the same figures.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B05"],
    tasks: { B05: [] },
    both: {
      ...{ D14: 41, E14: 70, G14: "Sở Y tế", J14: "Mục tiêu năm 2026 là 45%" },
      ...{ E15: 90, E19: 90, E20: 90, E24: 90, E28: 90 },
    },
    good: { cells: { F14: "Không đạt" } },
    bad: { cells: { F14: "Đạt" } },
    at: "F14",
    show: { columns: "B D F J", rows: "8 13-14" },
  },
});
