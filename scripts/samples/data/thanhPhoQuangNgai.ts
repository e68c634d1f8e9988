import type { Sample } from "../sample";

/** The largest sample: fifteen tasks. */
export const thanhPhoQuangNgai: Sample = {
  code: "TPQN",
  name: "UBND thành phố Quảng Ngãi",
  file: "10-ubnd-thanh-pho-quang-ngai",
  tasks: {
    "QN-B1": `
ha-tang | Camera an ninh tại 10 tuyến đường chính | 1480 | NS huyện | Vốn đầu tư | QĐ số 7218/QĐ-UBND ngày 15/12/2017
ha-tang | Máy tính cho các phòng chuyên môn | 290 | NS huyện | Nguồn sự nghiệp |
noi-bo | Phần mềm quản lý đô thị | 640 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Kiosk tra cứu hồ sơ hành chính | 220 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Nhắn tin thông báo kết quả hồ sơ | 64.8 | Khác cấp | Doanh nghiệp |
nhan-luc | Đào tạo công dân điện tử tại phường | 70 | Ngân sách cấp xã | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Camera giám sát an ninh, giao thông giai đoạn 2 | 120 camera | 2018-2020 | UBND TP Quảng Ngãi/ Công an thành phố | 40 camera | 50 camera | 1480 | 1860 | NS huyện | Vốn đầu tư | QĐ số 7218/QĐ-UBND ngày 15/12/2017
ha-tang | Wifi công cộng tại quảng trường, công viên | 15 điểm | 2019 | UBND TP Quảng Ngãi/ doanh nghiệp viễn thông | | 15 điểm | 0 | 375 | Khác cấp | Doanh nghiệp |
ha-tang | Nâng cấp phòng máy chủ thành phố | 01 phòng | 2019 | UBND TP Quảng Ngãi | | Điện, lạnh, chống cháy | 0 | 430 | NS huyện | Vốn đầu tư |
noi-bo | Bản đồ số cấp phép xây dựng | 23 xã, phường | 2019 | Phòng Quản lý đô thị | | Số hóa 8.000 hồ sơ | 0 | 560 | NS huyện | Nguồn sự nghiệp |
noi-bo | Quản lý cây xanh, chiếu sáng đô thị | 14.000 cây, 9.500 bóng đèn | 2018-2019 | Phòng Quản lý đô thị | Khảo sát | Xây dựng phần mềm | 45 | 240 | NS huyện | Nguồn sự nghiệp |
noi-bo | Họp trực tuyến với xã, phường | 23 điểm cầu | 2019 | UBND TP Quảng Ngãi | | Thuê dịch vụ | 0 | 310 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Một cửa điện tử hiện đại tại 23 xã, phường | 23 xã, phường | 2018-2019 | UBND TP Quảng Ngãi | 09 phường | 14 xã | 675 | 1050 | NS tỉnh 40%; NS huyện 60% | Vốn đầu tư | QĐ số 7218/QĐ-UBND ngày 15/12/2017
nguoi-dan | Ứng dụng phản ánh hiện trường | Toàn thành phố | 2019 | UBND TP Quảng Ngãi | | Xây dựng, truyền thông | 0 | 350 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Thu phí vệ sinh, chiếu sáng không dùng tiền mặt | 30.000 hộ | 2019 | Công ty Môi trường đô thị | | Kết nối ngân hàng | 0 | 128.6 | Khác cấp | Thu phí người sử dụng |
nguoi-dan | Bãi đỗ xe thông minh | 04 bãi | 2019-2020 | UBND TP Quảng Ngãi | | Kêu gọi đầu tư 02 bãi | 0 | 1200 | Khác cấp | Đối tác công tư (PPP) |
nhan-luc | Tập huấn tổ trưởng dân phố sử dụng dịch vụ công | 180 người | 2019 | Phòng Nội vụ | | 06 lớp | 0 | 54 | Ngân sách cấp xã | Nguồn sự nghiệp |
nhan-luc | Bồi dưỡng công chức văn hóa - thông tin | 23 người | 2019 | Phòng Văn hóa và Thông tin | | 01 lớp | 0 | 23 | NS huyện | Nguồn sự nghiệp |
an-toan | Sao lưu dữ liệu dự phòng | 10 TB | 2019 | UBND TP Quảng Ngãi | | Thuê dịch vụ | 0 | 96 | NS huyện | Nguồn sự nghiệp |
an-toan | Đánh giá an toàn hệ thống camera | 01 hệ thống | 2019 | Công an thành phố | | 01 đợt | 0 | 84 | NS huyện | Nguồn sự nghiệp |
an-toan | Chữ ký số cho xã, phường | 115 chứng thư | 2019 | Phòng Văn hóa và Thông tin | | Cấp mới | 0 | 57.5 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
