import type { UnitId } from "../money";

/** Fixed words and measures of a printed annex: decree 30/2020/NĐ-CP, Phụ lục I. */
export const PRINTED = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  attached: "(Kèm theo văn bản số ……/…… ngày …… tháng …… năm {n-1} của {agency})",
  agencyBlank: "TÊN CƠ QUAN, ĐƠN VỊ",
  unit: "Đơn vị tính: {unit}",
  total: "Tổng cộng",
  words: "Bằng chữ: ",
  wordsBlank: "……………………………………………………………………",
  recipients: ["Nơi nhận:", "- {department};", "- Lưu: VT."],
  placeAndDate: "………, ngày …… tháng …… năm {n-1}",
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
  signHint: "(Ký, ghi rõ họ tên, đóng dấu)",
} as const;

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

/** Extra characters of width that amounts need in small units. */
export const AMOUNT_EXTRA_WIDTH: Readonly<Record<UnitId, number>> = {
  dong: 5,
  "nghin-dong": 2,
  "trieu-dong": 0,
  "ty-dong": 0,
};
