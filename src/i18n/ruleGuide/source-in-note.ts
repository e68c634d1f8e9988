import { defineGuide } from "./definitions";

export const sourceInNote = defineGuide({
  id: "source-in-note",
  vi: {
    what: "Số tiền hoặc tỷ lệ của từng nguồn chỉ ghi ở cột Ghi chú.",
    why: "Cột Ghi chú không được cộng, nên số tiền của nguồn đó thiếu trong bảng tổng hợp.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "Bấm “Đề xuất” để chép các nguồn sang cột nguồn; Ghi chú giữ nguyên.",
      "Kiểm tra các nguồn cộng lại bằng kinh phí của nhiệm vụ.",
    ],
    bad: "Tỷ lệ của hai nguồn chỉ có ở Ghi chú.",
    good: "Cột nguồn ghi đủ.",
  },
  en: {
    what: "Amounts or shares of the sources stand in the remarks only.",
    why: "Remarks are not added up, so this source's money is missing in the consolidated tables.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "Press “Suggest” to copy the sources to the source column; the remark stays.",
      "Check that the sources add up to the task.",
    ],
    bad: "The shares of two sources stand in the remarks only.",
    good: "The source column states them.",
  },
  example: {
    kind: "form",
    bad: { cells: { K18: "NS tỉnh", M18: "NS tỉnh 80%; NS huyện 20%" } },
    at: "M18",
    show: { columns: "B J K M", rows: "10 16-18" },
  },
});
