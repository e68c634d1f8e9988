import { defineGuide } from "./definitions";

export const unitMissing = defineGuide({
  id: "unit-missing",
  vi: {
    what: "Bảng không có dòng đơn vị tính, hoặc đơn vị không phải tiền đồng.",
    why: "Không biết đơn vị thì không đổi được ra đồng: “500” có thể là năm trăm nghìn hay năm trăm triệu.",
    document: "Luật Kế toán 88/2015/QH13, Điều 10: đơn vị tiền tệ là Đồng Việt Nam.",
    mend: [
      "Ghi dòng “Đơn vị tính: triệu đồng” (hoặc đồng, nghìn đồng, tỷ đồng) ngay trên bảng, bên phải.",
      "Số ngoại tệ phải quy đổi ra đồng.",
    ],
    bad: "Dòng 8 chỉ còn chữ “Đơn vị tính:”.",
    good: "Dòng 8 ghi đủ đơn vị.",
  },
  en: {
    what: "The table has no line with its unit, or the unit is not Vietnamese money.",
    why: "Without a unit nothing can be turned into đồng: “500” may be half a million or half a billion.",
    document: "Law on Accounting 88/2015/QH13, article 10: the currency is the Vietnamese đồng.",
    mend: [
      "Write “Đơn vị tính: triệu đồng” (or đồng, nghìn đồng, tỷ đồng) right above the table.",
      "Convert foreign money into đồng.",
    ],
    bad: "Row 8 only says “Đơn vị tính:”.",
    good: "Row 8 states the unit.",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    bad: { cells: { A8: "Đơn vị tính:" } },
    at: "A8",
    show: { columns: "A C D", rows: "8-10 17-18" },
  },
});
