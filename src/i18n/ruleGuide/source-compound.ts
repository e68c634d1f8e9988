import { defineGuide } from "./definitions";

export const sourceCompound = defineGuide({
  id: "source-compound",
  vi: {
    what: "Một ô ghi nhiều nguồn mà không có số tiền hoặc tỷ lệ của từng nguồn.",
    why: "Không tách được thì số tiền của nhiệm vụ không vào nguồn nào khi tổng hợp.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "Ghi số tiền sau từng nguồn: “NS tỉnh: 300; NS huyện: 100,5”, theo đơn vị tính của bảng.",
      "Hoặc ghi tỷ lệ: “NS tỉnh 80%; NS huyện 20%”, cộng lại đủ 100%.",
      "Hoặc thêm dưới nhiệm vụ mỗi nguồn một dòng.",
      "Nếu chỉ còn một nguồn chưa có số, nút “Đề xuất” điền phần còn lại.",
    ],
    bad: "Dòng 17 ghi hai nguồn, không có số tiền của từng nguồn.",
    good: "Chỉ một nguồn, hoặc mỗi nguồn có số tiền.",
  },
  en: {
    what: "One cell names several sources without the amount or share of each.",
    why: "What cannot be split belongs to no source when the tables are consolidated.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "Write the amount after each source: “NS tỉnh: 300; NS huyện: 100,5”, in the unit of the table.",
      "Or the shares: “NS tỉnh 80%; NS huyện 20%”, 100 % together.",
      "Or add one line per source under the task.",
      "When only one source lacks its figure, “Suggest” fills in the rest.",
    ],
    bad: "Row 17 names two sources without amounts.",
    good: "One source, or an amount for each.",
  },
  example: {
    kind: "form",
    bad: { cells: { K17: "NS tỉnh, NS huyện" } },
    at: "K17",
    show: { columns: "B J K L", rows: "10 16-18" },
  },
});
