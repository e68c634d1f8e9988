/** Texts of what `verify` says. */
export const verify = {
  proved: "Khớp: {figures} số tổng hợp từ {facts} dòng dữ liệu đều đúng đến từng đồng.",
  disproved: "Không khớp: {count} chỗ sai khác.",
  "not-consolidated": "Đây không phải tệp tổng hợp của Sổ dự toán, hoặc phần chứng thực đã mất.",
  changed: "{cell}: đã bị sửa sau khi tổng hợp, nay là {found}.",
  removed: "{cell}: đã bị xóa sau khi tổng hợp.",
  added: "{cell}: thêm số {found} sau khi tổng hợp.",
  "sheet-missing": "Thiếu trang tính {cell}.",
  "figure-wrong": "{cell}: ghi {found}, tính lại từ dữ liệu là {expected}.",
  "formula-lost": "{cell}: công thức đã bị thay bằng số.",
  "formula-other":
    "{cell}: công thức {found} không phải của bản tổng hợp; khi Excel tính lại, số có thể đổi.",
  "link-other": "{cell}: liên kết dẫn tới “{found}”, phải dẫn tới “{expected}”.",
  "link-lost": "{cell}: mất liên kết tới “{expected}”.",
  "link-added": "{cell}: thêm liên kết “{found}” sau khi tổng hợp.",
  hidden: "{cell}: đã bị ẩn sau khi tổng hợp, người xem không thấy.",
  "format-other": "{cell}: định dạng “{found}” làm nội dung hiện ra khác với giá trị thật của ô.",
  "chart-other":
    "{cell}: không có biểu đồ nào vẽ đúng {expected} và chỉ vùng đó; vùng đang vẽ: “{found}”.",
  "chart-cache":
    "{cell}: biểu đồ lưu “{found}”, ô là “{expected}”; nơi chỉ xem tệp (thư điện tử, điện thoại) sẽ hiện số đã lưu. Mở tệp bằng Excel rồi lưu lại.",
  "chart-title":
    "{cell}: tên biểu đồ là “{found}”, bản tổng hợp ghi “{expected}”. Sửa lại tên biểu đồ.",
  "chart-labels":
    "{cell}: nhãn trên biểu đồ không lấy từ số của ô mà là “{found}”. Xóa nhãn và thêm lại nhãn dữ liệu.",
  "table-other":
    "{cell}: bảng dữ liệu phủ vùng “{found}”, phải là {expected}; PivotTable và Power Query sẽ lấy thiếu hoặc thừa dòng.",
  "faint-ink":
    "{cell}: chữ màu #{found} trên nền #{expected}, người xem không đọc được. Chọn màu chữ Tự động.",
  "faint-size": "{cell}: cỡ chữ {found}, người xem không đọc được. Đặt lại cỡ chữ 11.",
  "faint-repeated":
    "{cell}: căn lề kiểu Điền (Fill) lặp nội dung cho đầy ô, 5 thành 555. Chọn lại căn lề Chung.",
  "condition-hides":
    "{cell}: định dạng có điều kiện làm chữ màu #{found} trên nền #{expected}, không đọc được. Xóa quy tắc đó (Định dạng có Điều kiện > Quản lý Quy tắc).",
  "condition-bare":
    "{cell}: định dạng có điều kiện thay số bằng thanh màu hoặc biểu tượng. Cho hiện lại số, hoặc xóa quy tắc đó.",
  "condition-format":
    "{cell}: định dạng có điều kiện “{found}” làm số hiện ra khác với giá trị thật của ô. Xóa quy tắc đó (Định dạng có Điều kiện > Quản lý Quy tắc).",
  covered: "{cell}: bị “{found}” che. Dời hình, biểu đồ hoặc ghi chú đó ra chỗ trống, hoặc xóa đi.",
  "not-printed":
    "{cell}: có nội dung mà nằm ngoài vùng in; vùng in là {found}, phải gồm cả {expected}. Đặt lại vùng in, hoặc xóa vùng in.",
  "titles-other":
    "{cell}: dòng lặp lại ở đầu mỗi trang in là {found}, phải là {expected}. Đặt lại ở Bố trí Trang > In Tiêu đề.",
  "sheet-alike":
    "{cell}: trang tính thêm vào có tên dễ nhầm với trang “{expected}” của bản tổng hợp; số ở đó không được chứng minh. Đổi tên (ví dụ “Ghi chú …”) hoặc xóa.",
  "sheet-added":
    "Lưu ý: trang tính “{cell}” được thêm sau khi tổng hợp, số ở đó không được chứng minh.",
  "sheet-moved": "Lưu ý: các trang tính đã đổi thứ tự; ở chỗ trang “{cell}” nay là “{found}”.",
  "linked-file": "Lưu ý: tệp có liên kết tới “{file}”; không số nào của bản tổng hợp lấy từ đó.",
  residual: "{cell}: chênh lệch {found} đồng, phải bằng 0.",
  "fact-differs": "{cell}: ghi {found}, trong tệp {file} là {expected}.",
  "fact-missing": "{file}: số {expected} không có trong bản tổng hợp.",
  "fact-extra": "{cell}: số {found} không có trong tệp {file}.",
  "file-changed": "{file}: nội dung tệp đã khác lúc tổng hợp.",
  "file-missing": "{file}: không có trong thư mục đối chiếu.",
  "file-new": "{file}: chưa có khi tổng hợp.",
  certificateProved:
    "Đúng tệp đã chứng nhận: mã băm trùng, {figures} dòng số cộng trùng đến từng đồng.",
  certificateSums: "Tuy vậy {figures} dòng số cộng vẫn trùng với chứng nhận đến từng đồng.",
  badCertificate: "“{path}” không phải tệp chứng nhận của Sổ dự toán.",
  unknownPack: "Không có bộ biểu mẫu của tệp tổng hợp này nên không đối chiếu được với chứng nhận.",
  "input-changed": "{file}: tệp tổng hợp thành phần đã bị sửa ở ô {cell}.",
  "certificate-workbook":
    "Không đúng tệp đã chứng nhận: mã băm của tệp là {expected}, chứng nhận ghi {found}.",
  "certificate-differs":
    "Chứng nhận, mục {cell}: ghi “{found}”, tính lại từ tệp tổng hợp là “{expected}”.",
} as const;
