export const common = {
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  unit: {
    dong: "đồng",
    "nghin-dong": "nghìn đồng",
    "trieu-dong": "triệu đồng",
    "ty-dong": "tỷ đồng",
  },
  oneOf: "Chọn một: {choices}",
} as const;
