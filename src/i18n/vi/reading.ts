/** Why a file was not taken: one sentence a kind, with what the sender has to do. */
export const reading = {
  "empty-file": "Tệp rỗng (0 byte), không có nội dung; đề nghị gửi lại bản đầy đủ.",
  unreadable:
    "Máy không cho đọc tệp này: tệp đã bị chuyển chỗ, xóa, sửa hoặc đang bị chương trình khác giữ sau khi chọn; hãy đóng tệp, chọn lại rồi tổng hợp lại.",
  "not-a-workbook":
    "Không phải tệp bảng tính (nội dung là {looksLike}); đề nghị lưu lại dưới dạng Excel (.xlsx) rồi gửi lại.",
  damaged: "Tệp {reason}, không mở được; đề nghị gửi lại bản gốc.",
  encrypted: "Tệp đặt mật khẩu mở, không đọc được; đề nghị bỏ mật khẩu rồi gửi lại.",
  "nested-archive":
    "Tệp nén nằm trong tệp nén, không mở; đề nghị giải nén rồi gửi lại các tệp bảng tính bên trong.",
  "took-too-long":
    "Đọc quá {seconds} giây chưa xong nên dừng; tệp có thể quá lớn hoặc bị hỏng, đề nghị mở bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
  "reader-failed":
    "Phần mềm gặp lỗi khi đọc tệp này ({detail}); đề nghị mở bằng Excel, lưu lại dưới dạng .xlsx và báo lỗi kèm tệp cho người hỗ trợ.",
  "too-large": "Tệp vượt giới hạn an toàn về {what}: {found}, tối đa {limit}.",
  "amounts-overflow":
    "Số tiền trên trang tính “{sheet}” quá lớn (vượt {limit} đồng), có lẽ ghi sai đơn vị tính; đề nghị kiểm tra đơn vị tính và từng số rồi gửi lại.",
  "nothing-to-read":
    "Không có trang tính nào là biểu mẫu có số liệu để tổng hợp. Nếu là bảng riêng của đơn vị, hãy đưa vào biểu mẫu bằng lệnh import hoặc nút Ghép cột.",
  damage: {
    "cut-off": "bị cắt cụt (chép hoặc tải chưa hết)",
    directory: "bị hỏng mục lục bên trong",
    part: "bị hỏng phần “{part}”",
    sheet: "bị hỏng trang tính “{part}”",
    content: "bị hỏng nội dung",
    memory: "quá lớn so với bộ nhớ của máy",
  },
  looks: {
    csv: "văn bản CSV",
    html: "trang HTML",
    pdf: "tài liệu PDF",
    zip: "tệp nén khác",
    unknown: "dạng không nhận ra",
  },
  limits: {
    file: "dung lượng (byte)",
    unzipped: "dung lượng sau giải nén (byte)",
    ratio: "tỷ lệ nén",
    entries: "số thành phần trong tệp",
    handedOver: "dung lượng sau giải nén (byte) của tệp .xlsb, .ods",
    csv: "dung lượng (byte) của tệp CSV",
    sheets: "số trang tính",
    cells: "số ô",
    text: "số ký tự trong một ô",
    letters: "tổng số ký tự trong các ô",
    formulas: "tổng số ký tự trong các công thức",
    merges: "số vùng gộp ô",
    columns: "số mô tả cột",
  },
} as const;
