import { defineGuide } from "./definitions";

export const floatNoise = defineGuide({
  id: "float-noise",
  vi: {
    what: "Số tiền có phần lẻ dưới một đồng do phép chia hoặc nhân tỷ lệ, ví dụ 450892,3218917131.",
    why: "Ô hiển thị số tròn nhưng giá trị lẻ vẫn cộng dồn, nên tổng in ra lệch với cộng tay.",
    document: null,
    mend: [
      "Bấm “Sửa” để làm tròn về đồng.",
      "Với công thức chia, dùng ROUND để làm tròn ngay trong ô.",
    ],
    bad: "D17 là kết quả của 100 chia 3.",
    good: "D17 đã làm tròn đến đồng.",
  },
  en: {
    what: "An amount has parts of a đồng from a division or a share, such as 450892.3218917131.",
    why: "The cell shows a round figure while the rest adds up, so the printed total differs from the sum of what is printed.",
    document: null,
    mend: [
      "Press “Fix” to round to whole đồng.",
      "In formulas that divide, round with ROUND inside the cell.",
    ],
    bad: "D17 is 100 divided by 3.",
    good: "D17 is rounded to whole đồng.",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    both: {
      A28: "Bằng chữ: Ba trăm ba mươi ba triệu ba trăm ba mươi ba nghìn ba trăm ba mươi ba đồng",
    },
    good: { cells: { D17: 33.333333 } },
    bad: { cells: { D17: 100 / 3 } },
    at: "D17",
    show: { columns: "B C D", rows: "10 16-18 27" },
  },
});
