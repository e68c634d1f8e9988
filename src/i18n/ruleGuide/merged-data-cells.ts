import { defineGuide } from "./definitions";

export const mergedDataCells = defineGuide({
  id: "merged-data-cells",
  vi: {
    what: "Ô bị trộn ngay trong các dòng số liệu: một ô cho nhiều nhiệm vụ, hoặc một ô cho nhiều cột.",
    why: "Bảng có ô trộn không sắp xếp, lọc, chèn dòng được; số tiền trong ô trộn chỉ tính cho dòng đầu.",
    document: null,
    mend: [
      "Chọn ô, bấm Merge & Center để bỏ trộn.",
      "Ghi lại nội dung ở từng dòng; số tiền thì ghi số của từng nhiệm vụ.",
    ],
    bad: "Ô đơn vị chủ trì trộn cho hai nhiệm vụ.",
    good: "Mỗi nhiệm vụ có ô riêng.",
  },
  en: {
    what: "Cells are merged inside the rows of data: one cell for several tasks, or for several columns.",
    why: "Such a table can be neither sorted nor filtered, and an amount in a merged cell counts for its first row only.",
    document: null,
    mend: [
      "Select the cell and press Merge & Center to unmerge it.",
      "Write the text in each row, or the amount of each task.",
    ],
    bad: "The lead agency is merged over two tasks.",
    good: "Each task has its own cell.",
  },
  example: {
    kind: "form",
    bad: { merges: ["E17:E18"] },
    at: "E17",
    show: { columns: "B E J", rows: "10 16-18" },
  },
});
