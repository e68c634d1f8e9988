import { defineGuide } from "./definitions";

export const percentUnlikely = defineGuide({
  id: "percent-unlikely",
  vi: {
    what: "Số ghi bằng phần của 1 (0,885) ở dòng có đơn vị tính %, tỷ lệ vượt quá 100%, tỷ lệ gõ tay không bằng thương của hai cột tiền hoặc của hai số đếm mà biểu lấy để tính, hoặc phần chi lớn hơn cả tổng mà nó được tính tỷ lệ.",
    why: "Thiếu dấu phẩy, chép từ ô định dạng % sang ô thường làm chỉ tiêu sai 10 đến 100 lần. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Ghi số phần trăm như khi đọc: 88,5 chứ không phải 0,885; ô định dạng % của Excel (hiện 88,5%) là đúng.",
      "Tốc độ tăng, mức so với kế hoạch có thể vượt 100%: ghi rõ trong tên chỉ tiêu.",
    ],
    bad: "Kết quả 0,885, mục tiêu 95, đơn vị tính %.",
    good: "Kết quả 88,5, mục tiêu 95.",
  },
  en: {
    what: "A fraction of 1 (0.885) in a row whose unit is %, a share above 100%, a typed share that its two amounts, or the two counts that the form reckons it from, contradict, or a part that is more than what it is a share of.",
    why: "A lost comma, or a copy from a cell of format % into a plain one, makes an indicator 10 to 100 times wrong. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Write the percentage as it is read: 88.5, not 0.885; a cell of Excel's format % (showing 88.5%) is right.",
      "Growth and comparisons with a plan may pass 100%: say so in the indicator's name.",
    ],
    bad: "Result 0.885, target 95, unit %.",
    good: "Result 88.5, target 95.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B05"],
    tasks: { B05: [] },
    both: { E14: 95, G14: "Sở Y tế", E15: 90, E19: 90, E20: 90, E24: 90, E28: 90 },
    good: { cells: { D14: 88.5 } },
    bad: { cells: { D14: 0.885 } },
    at: "D14",
    show: { columns: "B C D E", rows: "8 13-14" },
  },
});
