import type { UnitId } from "../money";

/** Fixed words and measures of a printed annex: decree 30/2020/NĐ-CP, Phụ lục I. */
export const PRINTED = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  attached: "(Kèm theo văn bản số ……/…… ngày …… tháng …… năm {n-1} của {agency})",
  attachedOfReport: "(Kèm theo văn bản số ……/…… ngày …… tháng …… năm …… của {agency})",
  agencyBlank: "TÊN CƠ QUAN, ĐƠN VỊ",
  unit: "Đơn vị tính: {unit}",
  total: "Tổng cộng",
  otherTasks: "Nhiệm vụ khác",
  approved: "Kinh phí được duyệt: {amount} {unit} ({document})",
  source: "Nguồn kinh phí: {source}",
  words: "Bằng chữ: ",
  wordsBlank: "……………………………………………………………………",
  recipients: "Nơi nhận:",
  recipientList: "- {department};\n- Lưu: VT.",
  placeAndDate: "………, ngày …… tháng …… năm {n-1}",
  placeAndDateOfReport: "………, ngày …… tháng …… năm ……",
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
  signHint: "(Ký, ghi rõ họ tên, đóng dấu)",
} as const;

/** Words for the period of a report; a blank number is left to be filled in by hand. */
export const PRINTED_PERIODS = {
  month: "tháng {number}",
  quarter: "quý {roman}",
  "half-year": "6 tháng {half} năm",
  year: "năm",
  halves: ["đầu", "cuối"],
  blank: "……",
} as const;

/** Roman numbers of groups and quarters, from I on. */
export const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;

/** Units as they are printed above a table (reference/domain.md §4.2). */
export const PRINTED_UNITS: Readonly<Record<UnitId, string>> = {
  dong: "đồng",
  "nghin-dong": "nghìn đồng",
  "trieu-dong": "triệu đồng",
  "ty-dong": "tỷ đồng",
};

/** Millimetres: top and bottom 20–25, left 30–35, right 15–20. */
export const PRINT_MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Number formats by unit; zero shows as nothing, because blank rows carry formulas. */
export const AMOUNT_FORMATS: Readonly<Record<UnitId, string>> = {
  dong: "#,##0;-#,##0;;@",
  "nghin-dong": "#,##0;-#,##0;;@",
  "trieu-dong": "#,##0.0##;-#,##0.0##;;@",
  "ty-dong": "#,##0.00#;-#,##0.00#;;@",
};

/** Shares with one decimal (reference/domain.md §4.2). */
export const PERCENT_FORMAT = "0.0%";

/** Extra characters of width that amounts need in small units. */
export const AMOUNT_EXTRA_WIDTH: Readonly<Record<UnitId, number>> = {
  dong: 5,
  "nghin-dong": 2,
  "trieu-dong": 0,
  "ty-dong": 0,
};
