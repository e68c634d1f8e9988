import { defineGuide } from "./definitions";

export const sourceUnknown = defineGuide({
  id: "source-unknown",
  vi: {
    what: "Ô nguồn ghi một tên không phải nguồn kinh phí nào đã biết, thường do gõ nhầm.",
    why: "Tên lạ không cộng được với các đơn vị khác: cùng một nguồn viết sai chính tả sẽ tách thành nguồn khác.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "Bấm “Đề xuất” nếu tên gợi ý đúng, hoặc chọn trong danh sách của ô.",
      "Nếu là nguồn thật chưa có trong danh sách, ghi theo tên cấp ngân sách và loại vốn, tên riêng để ở Ghi chú.",
    ],
    bad: "Dòng 17 gõ nhầm “NS tihn”.",
    good: "Ghi lại là Ngân sách tỉnh.",
  },
  en: {
    what: "The source cell holds a name that is no known funding source, usually a typing slip.",
    why: "An unknown name cannot be added to those of other agencies: one source misspelt becomes another source.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "Press “Suggest” when the proposed name is right, or choose from the list of the cell.",
      "A real source that is not in the list is written as budget level and capital type, its own name goes into the remarks.",
    ],
    bad: "Row 17 reads “NS tihn”.",
    good: "It names the provincial budget again.",
  },
  example: {
    kind: "form",
    bad: { cells: { K17: "NS tihn" } },
    at: "K17",
    show: { columns: "B J K L", rows: "10 16-18" },
  },
});
