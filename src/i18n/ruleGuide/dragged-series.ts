import { defineGuide } from "./definitions";

const NAMES = [
  "Số máy chủ được ảo hóa",
  "Số điểm cầu truyền hình",
  "Số trạm thu thập dữ liệu",
  "Số tủ mạng được thay",
  "Số điểm phát Wi-Fi công cộng",
];

const INDICATORS = NAMES.map((indicator, at) => ({
  group: "ha-tang",
  cells: {
    indicator,
    unit: "bộ",
    result: 10 + at,
    target: 20 + at,
    verdict: "Đạt",
    lead: "Sở Khoa học và Công nghệ",
    deadline: "31/12/2027",
  },
}));

export const draggedSeries = defineGuide({
  id: "dragged-series",
  vi: {
    what: "Thời gian, thời hạn, ngày hoặc số văn bản tăng một đơn vị qua từng dòng liền nhau, trong khi các dòng khác cùng ghi một giá trị.",
    why: "Kéo ô xuống, Excel tự tăng năm, ngày, số mà không ai thấy. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Xem lại từng ô và ghi đúng; khi kéo ô, chọn Copy Cells (Sao chép ô).",
      "Nếu các dòng đúng là khác nhau thì giải trình.",
    ],
    bad: "Thời hạn 2027, 2028, 2029 ở ba dòng liền nhau, các dòng khác là 31/12/2027.",
    good: "Các dòng cùng ghi 31/12/2027.",
  },
  en: {
    what: "Times, deadlines, days or numbers of documents that are one more in each of several rows, while other rows all say the same.",
    why: "Dragging a cell down lets Excel count on, and nobody sees it. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Look at each cell and write what is right; after dragging choose Copy Cells.",
      "If the rows do differ, explain it.",
    ],
    bad: "Deadlines of 2027, 2028, 2029 in three rows, 31/12/2027 in the others.",
    good: "All rows say 31/12/2027.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B05"],
    tasks: { B05: INDICATORS },
    both: { E17: 90, E18: 90, E22: 90, E23: 90, E27: 90, E31: 90 },
    bad: { cells: { I12: "31/12/2028", I13: "31/12/2029" } },
    at: "I12",
    show: { columns: "B D E I", rows: "8 10-15" },
  },
});
