/**
 * Sheets of a consolidated workbook. Part of the file format: formulas, verification and
 * people's own formulas find them by these names in every language.
 */
export const SHEETS = {
  summary: "Tổng hợp",
  byAgency: "Theo đơn vị",
  bySource: "Theo nguồn",
  byGroup: "Theo hạng mục",
  /** Only where a form has several years. */
  byYear: "Theo năm",
  status: "Tình hình nộp",
  certificate: "Đối chiếu",
  issues: "Vấn đề",
  twice: "Trùng lặp",
  /** Only where an earlier consolidation is named. */
  delta: "Thay đổi",
  data: "Dữ liệu",
  /** Very hidden: what `verify` needs. */
  proof: "_sdt_cn",
} as const;
