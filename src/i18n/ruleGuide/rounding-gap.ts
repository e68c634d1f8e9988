import { defineGuide } from "./definitions";

export const roundingGap = defineGuide({
  id: "rounding-gap",
  vi: {
    what: "Tổng lệch với các số hạng trong phạm vi làm tròn của đơn vị tính.",
    why: "Biểu làm tròn đến triệu đồng thường lệch một, hai đơn vị; ghi chú này để người đọc khỏi tưởng là sai.",
    document: null,
    mend: ["Không bắt buộc sửa.", "Muốn khớp tuyệt đối thì để công thức, không gõ số đã làm tròn."],
    bad: "Tổng cộng gõ 2.100,6; các nhóm cộng lại 2.100,5.",
    good: "Tổng cộng là công thức.",
  },
  en: {
    what: "A total is off its addends by no more than rounding explains.",
    why: "Tables rounded to millions are often one or two off; the note says that this is no fault.",
    document: null,
    mend: [
      "Nothing has to be done.",
      "For an exact match keep the formula instead of a rounded figure.",
    ],
    bad: "The total was typed as 2,100.6; the groups add up to 2,100.5.",
    good: "The total is a formula.",
  },
  example: {
    kind: "form",
    bad: { cells: { J31: 2100.6, A32: "Bằng chữ: Hai tỷ, một trăm triệu, sáu trăm nghìn đồng" } },
    at: "J31",
    show: { columns: "B J", rows: "10 16-18 27-28 31" },
  },
});
