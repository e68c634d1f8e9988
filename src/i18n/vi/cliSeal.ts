export const cliSeal = {
  sealed: "Đã niêm phong: {path}",
  refused: "Chưa niêm phong được vì còn {errors} lỗi.",
  unexplained:
    "Chưa niêm phong được vì còn {warnings} cảnh báo chưa giải trình: {places}. Sửa số liệu, hoặc lập danh sách bằng check TỆP --issues van-de.xlsx, ghi lý do vào cột Giải trình rồi chạy lại seal với --explain van-de.xlsx.",
  saysNothing: "{place}: không nhận “{text}”. {why}",
  notList: "“{path}” không có cột Mã và cột Giải trình.",
  otherFile:
    "Danh sách “{path}” chỉ ghi cho tệp {files}, không có dòng nào của “{name}”. Nếu đúng là lý do của tệp này, sửa cột Tệp thành tên tệp này hoặc để trống.",
  severalFiles:
    "Danh sách “{path}” có dòng của nhiều tệp cùng tên với “{name}”: {files}. Để lại trong danh sách các dòng của một tệp và sửa cột Tệp thành tên tệp này.",
  line: {
    otherFile: "Danh sách, dòng {lines}: không dùng vì ghi cho tệp khác ({files}).",
    noCode: "Danh sách, dòng {lines}: không dùng vì thiếu mã cảnh báo.",
    unknownCode: "Danh sách, dòng {lines}: không dùng vì không có mã “{code}” khi kiểm tra tệp.",
    badCell: "Danh sách, dòng {lines}: không dùng vì “{cell}” không phải địa chỉ ô.",
    whichSheet:
      "Danh sách, dòng {lines}: không dùng vì nhiều trang có cảnh báo {code} ở ô {cell}; ghi rõ trang.",
    notFound: "Danh sách, dòng {lines}: không dùng vì tệp không có cảnh báo nào ở {place}.",
    notWarning: "Danh sách, dòng {lines}: không dùng vì {place} không phải cảnh báo; lỗi phải sửa.",
    again: "Danh sách, dòng {lines}: không dùng vì {place} đã có giải trình ở dòng khác.",
    saysNothing: "Danh sách, dòng {lines}, {place}: không nhận “{text}”. {why}",
  },
  late: "Niêm phong này có {warnings} cảnh báo mới: {places}.",
  stale:
    "Có {count} lời giải trình không còn ứng với vấn đề nào: {texts}. Xóa ở mục Kiểm tra trong Excel hoặc trên trang web.",
  noForm: "Tệp không có biểu mẫu nào để niêm phong.",
} as const;
