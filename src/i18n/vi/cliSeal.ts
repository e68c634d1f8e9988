export const cliSeal = {
  sealed: "Đã niêm phong: {path}",
  refused: "Chưa niêm phong được vì còn {errors} lỗi.",
  unexplained:
    "Chưa niêm phong được vì còn {warnings} cảnh báo chưa giải trình: {places}. Sửa số liệu, hoặc lập danh sách bằng check TỆP --issues van-de.xlsx, ghi lý do vào cột Giải trình rồi chạy lại seal với --explain van-de.xlsx.",
  saysNothing: "{place}: không nhận “{text}”. {why}",
  notList: "“{path}” không có cột Mã và cột Giải trình.",
  late: "Niêm phong này có {warnings} cảnh báo mới: {places}.",
  stale:
    "Có {count} lời giải trình không còn ứng với vấn đề nào: {texts}. Xóa ở mục Kiểm tra trong Excel hoặc trên trang web.",
  noForm: "Tệp không có biểu mẫu nào để niêm phong.",
} as const;
