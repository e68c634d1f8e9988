/** By kind of HostTrouble: what happened and what to do next. */
export const host = {
  "cell-edit-mode": "Đang gõ dở trong một ô. Nhấn Enter để kết thúc rồi làm lại.",
  "too-large": "Bảng tính quá lớn để xử lý một lần. Hãy xóa các dòng, cột trống thừa rồi làm lại.",
  busy: "Bảng tính đang bận. Đợi vài giây rồi làm lại.",
  "session-lost": "Mất kết nối với bảng tính. Lưu tệp, đóng rồi mở lại.",
  "no-answer":
    "Excel chưa trả lời. Nếu đang gõ dở trong một ô, nhấn Enter. Xem lại bảng tính đã thay đổi chưa rồi mới làm lại.",
  "access-denied":
    "Bảng tính không cho phép thao tác này. Kiểm tra xem tệp có mở ở chế độ chỉ đọc không.",
  protected: "Trang tính đang được bảo vệ. Bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.",
  unsupported:
    "Phiên bản Excel này chưa làm được việc đó. Hãy dùng Excel 2021 trở lên hoặc trang web.",
  unknown:
    "Không làm được, chưa rõ nguyên nhân. Xem lại bảng tính rồi làm lại; nếu vẫn không được, lưu tệp, đóng rồi mở lại. Chi tiết: {detail}",
} as const;
