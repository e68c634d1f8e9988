import { defineGuide } from "./definitions";

export const sourceAmbiguous = defineGuide({
  id: "source-ambiguous",
  vi: {
    what: "Tên nguồn hiểu được nhiều cách, như “Ngân sách nhà nước” hoặc “NST”.",
    why: "“Ngân sách nhà nước” là cả ba cấp; không rõ cấp nào thì không biết ai phải cân đối số tiền.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "Ghi rõ cấp ngân sách: trung ương, tỉnh hay xã; bấm một trong các đề xuất để ghi thay.",
      "Nếu nhiều cấp cùng chi, ghi số tiền hoặc tỷ lệ của từng cấp.",
    ],
    bad: "Dòng 17 chỉ ghi “Ngân sách nhà nước”.",
    good: "Ghi rõ Ngân sách tỉnh.",
  },
  en: {
    what: "The name of the source can mean several, as “state budget” or “NST”.",
    why: "The state budget is all three levels; without the level nobody knows who has to provide the money.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "Name the level: central, province or commune; choose one of the suggestions to write it.",
      "When several levels pay, give the amount or share of each.",
    ],
    bad: "Row 17 only says “Ngân sách nhà nước” (state budget).",
    good: "The provincial budget is named.",
  },
  example: {
    kind: "form",
    bad: { cells: { K17: "Ngân sách nhà nước" } },
    at: "K17",
    show: { columns: "B J K L", rows: "10 16-18" },
  },
});
