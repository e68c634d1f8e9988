/** The page that examines a computer and a server for administrators. */
export const doctor = {
  title: "Kiểm tra cài đặt Sổ dự toán",
  hint: "Trang này xem máy, trình duyệt và máy chủ có đủ điều kiện chạy Sổ dự toán không. Không gửi gì ra ngoài.",
  running: "Đang kiểm tra…",
  summary: "{bad} mục lỗi, {warning} mục cần xem.",
  allGood: "Mọi mục cần thiết đều đạt.",
  back: "Về Sổ dự toán",
  again: "Kiểm tra lại",
  copy: "Chép kết quả",
  copied: "Đã chép. Dán vào thư gửi quản trị viên.",
  health: { good: "Đạt", note: "Ghi chú", warning: "Cần xem", bad: "Lỗi" },
  engine: {
    title: "Trình duyệt",
    new: "{name} đủ mới.",
    old: "{name} quá cũ, thiếu: {missing}. Hãy cập nhật Edge và WebView2 (Windows Update hoặc bộ cài WebView2 Runtime); Excel 2016/2019 thì dùng trang web bằng Edge mới.",
  },
  secure: {
    title: "Kết nối bảo mật",
    yes: "Trang mở qua https với chứng thư được máy tin cậy.",
    no: "Trang không mở qua https nên Excel không nhận. Hãy cấp chứng thư cho máy chủ và cài chứng thư gốc của CA nội bộ lên từng máy.",
  },
  office: {
    title: "Excel",
    full: "Excel {version}, ExcelApi {level}: đủ mọi chức năng.",
    drawn:
      "Excel {version}, ExcelApi {level}: chạy được, biểu mẫu được vẽ từng ô nên chậm hơn. Nên nâng cấp lên Excel 2021 trở lên.",
    old: "Excel {version}, ExcelApi {level}: quá cũ để dùng trong Excel. Hãy dùng trang web Sổ dự toán, hoặc nâng cấp lên Excel 2021 trở lên.",
    outside:
      "Đang mở ngoài Excel nên chưa xem được phiên bản Excel. Muốn xem, mở trang này từ chân ngăn Sổ dự toán trong Excel.",
    otherProgram: "Đang mở trong {host}. Sổ dự toán chỉ chạy trong Excel.",
    notLoaded:
      "Không tải được office.js từ appsforoffice.microsoft.com. Ngăn trong Excel cần tệp này: hãy mở đường ra địa chỉ đó, hoặc làm theo hướng dẫn mạng kín. Trang web Sổ dự toán không cần.",
  },
  policy: {
    title: "Chính sách bảo mật của máy chủ",
    sent: "Máy chủ gửi Content-Security-Policy và nosniff.",
    missing:
      "Máy chủ thiếu Content-Security-Policy hoặc X-Content-Type-Options. Hãy dùng cấu hình mẫu deploy/nginx.conf hoặc web.config.",
    unreachable: "Máy chủ không trả lời. Hãy kiểm tra mạng, tường lửa và địa chỉ của trang.",
  },
  cache: {
    title: "Bộ nhớ đệm",
    asked: "Trang luôn được hỏi lại máy chủ nên bản mới đến ngay.",
    kept: "Máy chủ cho giữ trang trong bộ nhớ đệm ({cache}) nên người dùng có thể chạy bản cũ. Hãy đặt Cache-Control: no-cache cho tệp .html và .json.",
    unknown: "Chưa xem được vì máy chủ không trả lời.",
  },
  clock: {
    title: "Đồng hồ máy",
    right: "Khớp với máy chủ.",
    wrong:
      "Lệch {minutes} phút so với máy chủ. Hãy chỉnh ngày, giờ và múi giờ của máy: hạn hiệu lực của chứng thư và của bộ biểu mẫu tính theo đồng hồ này.",
    unknown: "Máy chủ không cho biết giờ nên chưa so được.",
  },
  storage: {
    title: "Lưu trên máy",
    yes: "Lưu được bộ biểu mẫu đã tải để dùng khi mất mạng.",
    no: "Trình duyệt cấm hoặc hết chỗ lưu: khi mất mạng chỉ còn bộ biểu mẫu có sẵn. Hãy cho phép lưu dữ liệu trang web của địa chỉ này.",
  },
  worker: {
    title: "Xử lý nền",
    yes: "Tổng hợp nhiều tệp chạy nền được. Chương trình không cần WebAssembly.",
    no: "Không chạy nền được nên không tổng hợp được trong trình duyệt này. Hãy kiểm tra Content-Security-Policy (worker-src 'self') và kiểu MIME của tệp .js.",
  },
  signature: {
    title: "Kiểm tra chữ ký",
    yes: "Kiểm tra được chữ ký Ed25519 của bộ biểu mẫu.",
    no: "Chưa kiểm tra được chữ ký Ed25519 nên chỉ dùng bộ biểu mẫu có sẵn. Hãy cập nhật Edge và WebView2 từ phiên bản 137.",
  },
  catalogue: {
    title: "Bộ biểu mẫu ban hành",
    proved: "Đã tải và kiểm tra chữ ký: {issuer}, đợt {serial}.",
    none: "Địa chỉ của trang không kèm danh mục bộ biểu mẫu (tham số packs và key), nên dùng bộ có sẵn.",
    builtIn: "Không dùng được danh mục, đang dùng bộ có sẵn.",
    lastGood: "Không dùng được danh mục mới, đang dùng bản đã tải: {issuer}, đợt {serial}.",
  },
} as const;
