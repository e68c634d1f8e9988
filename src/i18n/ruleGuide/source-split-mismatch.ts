import { defineGuide } from "./definitions";

export const sourceSplitMismatch = defineGuide({
  id: "source-split-mismatch",
  vi: {
    what: "Các nguồn cộng lại không bằng kinh phí của nhiệm vụ, hoặc tỷ lệ cộng lại không đủ 100%.",
    why: "Bảng theo nguồn và bảng theo nhiệm vụ sẽ ra hai tổng khác nhau.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "So số tiền từng nguồn với quyết định hoặc thông báo vốn, sửa nguồn ghi sai.",
      "Xem số nào đúng: “Đề xuất” sửa số không khớp với bằng chữ hoặc với biểu khác; khi không có gì đối chiếu thì sửa một nguồn, vì không đổi tổng.",
    ],
    bad: "Hai nguồn ở dòng 17 cộng lại 400, nhiệm vụ cần 400,5.",
    good: "Một nguồn chi cả 400,5.",
  },
  en: {
    what: "The sources do not add up to the task, or their shares to 100 %.",
    why: "The tables by source and by task would end in two different totals.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "Compare each source with its decision or allocation and correct the one that is wrong.",
      "See which is right: “Suggest” mends the figure that the words or another form contradict, else a source, which changes no total.",
    ],
    bad: "The two sources in row 17 add up to 400, the task needs 400.5.",
    good: "One source pays all 400.5.",
  },
  example: {
    kind: "form",
    bad: { cells: { K17: "NS tỉnh: 300; NS huyện: 100" } },
    at: "K17",
    show: { columns: "B J K L", rows: "10 16-18" },
  },
});
