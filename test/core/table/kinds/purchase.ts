import type { KindTable } from "./definitions";

export const purchase: readonly KindTable[] = [
  {
    id: "goods",
    above: ["DANH MỤC MUA SẮM TRANG THIẾT BỊ NĂM 2026", "Đơn vị tính: đồng"],
    header: [
      "STT | Tên tài sản, thiết bị | Thông số kỹ thuật cơ bản | ĐVT | Số lượng | Đơn giá | Thành tiền | Ghi chú",
    ],
    rows: [
      "t: 1 | Máy tính để bàn | Core i5, 16GB, SSD 512GB | Bộ | 25 | 15.000.000 | 375.000.000 |",
      "t: 2 | Máy in laser A4 | In 2 mặt | Cái | 10 | 6.500.000 | 65.000.000 |",
      "t: 3 | Máy quét tài liệu | 60 tờ/phút | Cái | 4 | 18.250.000 | 73.000.000 |",
      "t: 4 | Bộ lưu điện 1kVA |  | Cái | 25 | 2.100.000 | 52.500.000 | Cho máy trạm",
      "T: Tổng cộng: | < | < | < | < | < | 565.500.000 |",
      "~: Bằng chữ: Năm trăm sáu mươi lăm triệu năm trăm nghìn đồng./.",
      "~:",
      "~: Ghi chú: Đơn giá đã bao gồm thuế VAT, chi phí vận chuyển, lắp đặt.",
    ],
    columns: "#Nxuqq$o",
    unit: "dong",
    total: { column: 6, dong: 565500000 },
  },
  {
    id: "software-with-tax",
    above: ["KHÁI TOÁN KINH PHÍ XÂY DỰNG PHẦN MỀM VÀ TRIỂN KHAI", "(Đơn vị: triệu đồng)"],
    header: [
      "TT | Hạng mục | Đơn vị | Khối lượng | Đơn giá | Thành tiền trước thuế | Thuế VAT | Thành tiền sau thuế",
    ],
    rows: [
      "g: I | Phần mềm nội bộ |  |  |  | 1.270,5 | 0 | 1.270,5",
      "t: 1 | Phân hệ quản lý nhiệm vụ | PM | 1 | 850 | 850 | 0 | 850",
      "t: 2 | Phân hệ báo cáo, thống kê | PM | 1 | 420,5 | 420,5 | 0 | 420,5",
      "g: II | Thiết bị |  |  |  | 1.170 | 117 | 1.287",
      "t: 1 | Máy chủ cơ sở dữ liệu | Chiếc | 2 | 310 | 620 | 62 | 682",
      "t: 2 | Thiết bị tường lửa | Chiếc | 2 | 275 | 550 | 55 | 605",
      "g: III | Dịch vụ |  |  |  | 210 | 12 | 222",
      "t: 1 | Đào tạo, chuyển giao | Lớp | 5 | 18 | 90 | 0 | 90",
      "t: 2 | Kiểm thử, vận hành thử | Gói | 1 | 120 | 120 | 12 | 132",
      "T:  | TỔNG CỘNG |  |  |  | 2.650,5 | 129 | 2.779,5",
    ],
    columns: "#Nuqq$$$",
    unit: "trieu-dong",
    total: { column: 7, dong: 2779500000 },
  },
  {
    id: "tender-packages",
    above: ["KẾ HOẠCH LỰA CHỌN NHÀ THẦU", "Đơn vị tính: đồng"],
    header: [
      "STT | Tên gói thầu | Giá gói thầu | Nguồn vốn | Hình thức lựa chọn nhà thầu | Phương thức lựa chọn nhà thầu | Thời gian bắt đầu tổ chức lựa chọn nhà thầu | Loại hợp đồng | Thời gian thực hiện hợp đồng",
    ],
    rows: [
      "t: 1 | Gói thầu số 01: Tư vấn lập báo cáo kinh tế - kỹ thuật | 185.000.000 | Sự nghiệp khoa học công nghệ | Chỉ định thầu rút gọn |  | Quý I/2026 | Trọn gói | 45 ngày",
      "t: 2 | Gói thầu số 02: Cung cấp, lắp đặt thiết bị hạ tầng | 4.870.500.000 | Sự nghiệp khoa học công nghệ | Đấu thầu rộng rãi qua mạng | Một giai đoạn một túi hồ sơ | Quý II/2026 | Trọn gói | 120 ngày",
      "t: 3 | Gói thầu số 03: Giám sát thi công | 96.200.000 | Sự nghiệp khoa học công nghệ | Chỉ định thầu rút gọn |  | Quý II/2026 | Trọn gói | 120 ngày",
      "T: Tổng giá gói thầu | < | 5.151.700.000 |  |  |  |  |  |",
    ],
    columns: "#N$lxxpxp",
    unit: "dong",
    total: { column: 2, dong: 5151700000 },
  },
];
