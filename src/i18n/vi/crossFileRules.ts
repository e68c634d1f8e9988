import { reading } from "./reading";

/** Findings over whole files, by rule id. */
export const crossFileRules = {
  "agency-missing": {
    title: "Đơn vị chưa nộp",
    message: "{agency} ({code}) chưa nộp tệp nào đọc được.",
  },
  "agency-twice": {
    title: "Một đơn vị nộp nhiều tệp",
    "same-agency":
      "{agency} có hơn một tệp cho biểu {forms} mà không rõ bản nào mới hơn; biểu này chỉ tính theo tệp {instead}.",
    replaced: "Biểu {forms} của {agency} tính theo tệp {instead}, niêm phong sau tệp này.",
    "same-content": "Tệp trùng hoàn toàn với {instead}; chỉ tính một lần.",
  },
  "agency-unknown": {
    title: "Đơn vị ngoài danh mục",
    message: "{agency} ({code}) không có trong danh mục đơn vị.",
    unnamed: "Tệp không ghi đơn vị nào lập; tạm tính theo tên tệp.",
  },
  "year-or-pack-differs": {
    title: "Khác năm hoặc bộ biểu",
    message: "Tệp thuộc năm hoặc bộ biểu khác ({found}), đang tổng hợp {expected}; không cộng vào.",
    sheet:
      "Trang tính “{sheet}” ghi năm kế hoạch {found}, đang tổng hợp năm {expected}; không cộng vào.",
  },
  "seal-broken": {
    title: "Sửa sau khi niêm phong",
    cells: "Số liệu bị sửa sau khi niêm phong ở {count} ô: {cells}.",
    sheets: "Trang tính có biểu mẫu được thêm sau khi niêm phong: {sheets}.",
    message: "Thông tin chung hoặc giải trình bị sửa sau khi niêm phong.",
  },
  "not-sealed": { title: "Chưa niêm phong", message: "Tệp chưa niêm phong." },
  "task-twice-across": {
    title: "Hai đơn vị cùng kê một nhiệm vụ",
    same: "“{name}” của {agency} cũng có trong tệp {file} của {other}; kiểm tra để không tính kinh phí hai lần.",
    near: "“{name}” của {agency} gần trùng với “{found}” trong tệp {file} của {other}; kiểm tra để không tính kinh phí hai lần.",
  },
  "unit-outlier": {
    title: "Số tiền của đơn vị lệch hẳn các đơn vị khác",
    large:
      "Số tiền của {agency} lớn gấp khoảng {factor} lần các đơn vị khác; kiểm tra đơn vị tính.",
    small: "Số tiền của {agency} chỉ bằng khoảng 1/{factor} các đơn vị khác; kiểm tra đơn vị tính.",
  },
  "lead-partner-conflict": {
    title: "Hai đơn vị cùng nhận chủ trì",
    message:
      "“{name}”: {agency} và {other} đều ghi mình là đơn vị chủ trì; cần xác định đơn vị nào chủ trì, đơn vị nào phối hợp.",
  },
  "macro-or-link": {
    title: "Tệp có macro hoặc liên kết ra ngoài",
    macros: "Tệp có macro; Sổ dự toán không chạy macro, chỉ đọc số liệu.",
    externalLinks:
      "Tệp có công thức lấy số từ tệp khác hoặc chương trình khác; Sổ dự toán không mở liên kết, chỉ đọc số đã lưu trong tệp.",
  },
  "amounts-overflow": {
    title: "Số tiền quá lớn",
    "amounts-overflow": reading["amounts-overflow"],
  },
  unreadable: {
    title: "Không đọc được tệp",
    "empty-file": reading["empty-file"],
    "not-a-workbook": reading["not-a-workbook"],
    damaged: reading.damaged,
    encrypted: reading.encrypted,
  },
  "too-large": { title: "Tệp vượt giới hạn", "too-large": reading["too-large"] },
  "nothing-to-read": { title: "Không có biểu mẫu", "nothing-to-read": reading["nothing-to-read"] },
} as const;
