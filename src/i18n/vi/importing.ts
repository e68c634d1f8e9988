/** Bringing any table into a form: on the command line and in the pane. */
export const importing = {
  to: {
    column: "cột “{column}”",
    source: "nguồn vốn của cột “{column}”",
    group: "nhóm của biểu mẫu",
    note: "ghi chú của nhiệm vụ",
    added: "cột thêm vào cuối biểu",
    left: "không đưa vào",
  },
  sure: {
    chosen: "đã chọn",
    high: "chắc chắn",
    medium: "khá chắc",
    low: "nên xem lại",
    none: "chưa có chỗ",
  },
  why: {
    unreadable: "không đọc được số tiền",
    unsplit: "biểu mẫu không có cột cho nguồn này",
    several: "chưa ghi loại vốn (đầu tư, thường xuyên) nên chưa biết vào cột nào của nguồn này",
    unit: "không quy đổi được đơn vị tính trong lời văn",
  },
  kind: {
    group: "nhóm",
    task: "nhiệm vụ",
    "source-line": "dòng nguồn vốn",
    "of-which": "dòng “trong đó”",
    continuation: "dòng nối tiếp",
    subtotal: "cộng nhóm",
    total: "tổng cộng",
    "header-repeat": "tiêu đề lặp lại",
    "column-numbers": "dòng số cột",
    note: "ghi chú dưới bảng",
    blank: "dòng trống",
  },
  problem: {
    "no-unit":
      "Bảng chưa ghi đơn vị tính nên chưa thể đưa số liệu vào biểu. Hãy cho biết đơn vị tính của bảng.",
    "not-a-table-form": "Biểu {form} là phiếu cho từng dự án, không nhận bảng. Hãy chọn biểu khác.",
    consolidated:
      "Tệp là tệp tổng hợp của phần mềm, không phải bảng của một cơ quan. Hãy dùng lệnh consolidate để tổng hợp tiếp.",
    "no-tasks": "Bảng không có nhiệm vụ nào.",
    "no-table": "Không tìm thấy bảng nào có tiêu đề cột trên trang tính “{sheet}”.",
  },
  map: {
    "not-json": "Tệp ghép cột không phải JSON hợp lệ.",
    "not-a-map": 'Tệp ghép cột phải bắt đầu bằng "format": "so-du-toan/map@1".',
    "bad-field": "Tệp ghép cột ghi sai mục “{field}”.",
    "other-form": "Tệp ghép cột dành cho biểu {form}.",
    "no-header": "Bảng không có cột nào mang tiêu đề “{header}”.",
    "header-twice":
      "Tiêu đề “{header}” có ở nhiều cột; hãy ghi thêm chữ cái của cột vào mục column.",
    "no-target": "Biểu mẫu không có chỗ nào tên “{to}”.",
  },
} as const;
