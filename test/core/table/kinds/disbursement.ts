import type { KindTable } from "./definitions";

export const disbursement: readonly KindTable[] = [
  {
    id: "rates-beside-amounts",
    above: ["TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN NGÀY 31/8/2026", "Đơn vị tính: triệu đồng"],
    header: [
      "STT | Tên dự án | Chủ đầu tư | Kế hoạch vốn năm 2026 | Giải ngân đến 31/8/2026 | < | Ước giải ngân đến 31/12/2026 | < | Khó khăn, vướng mắc",
      "^ | ^ | ^ | ^ | Số tiền | Tỷ lệ (%) | Số tiền | Tỷ lệ (%) | ^",
    ],
    rows: [
      "T:  | Tổng cộng |  | 50.000 | 21.200 | 42,4 | 49.000 | 98,0 |",
      "t: 1 | Xây dựng kho lưu trữ số tập trung | Sở Nội vụ | 18.000 | 9.000 | 50,0 | 18.000 | 100,0 |",
      "t: 2 | Hệ thống thông tin đất đai | Sở Nông nghiệp và Môi trường | 25.000 | 10.200 | 40,8 | 25.000 | 100,0 | Chậm bàn giao mặt bằng",
      "t: 3 | Thiết bị họp trực tuyến | Văn phòng UBND tỉnh | 7.000 | 2.000 | 28,6 | 6.000 | 85,7 |",
    ],
    columns: "#Na$$%$%x",
    unit: "trieu-dong",
    total: { column: 3, dong: 50000000000 },
  },
  {
    id: "by-capital-and-project",
    above: ["BÁO CÁO GIẢI NGÂN NGUỒN VỐN ĐẦU TƯ CÔNG NĂM 2026", "Đơn vị: triệu đồng"],
    header: [
      "TT | Nguồn vốn/Danh mục dự án | Kế hoạch vốn giao năm 2026 | Khối lượng thực hiện từ đầu năm | Giải ngân trong tháng | Lũy kế giải ngân từ đầu năm | Tỷ lệ giải ngân",
      "^ | ^ | ^ | ^ | ^ | ^ | (%)",
    ],
    rows: [
      "g: A | Vốn kế hoạch năm 2026 | 300.000 | 191.500 | 28.500 | 174.250 |",
      "g: I | Vốn ngân sách trung ương | 260.000 | 151.500 | 23.000 | 136.250 |",
      "t: 1 | Đường ven biển Dung Quất - Sa Huỳnh | 200.000 | 130.000 | 20.000 | 118.000 | 59,00%",
      "t: 2 | Cảng Bến Đình | 60.000 | 21.500 | 3.000 | 18.250 | 30,42%",
      "g: II | Vốn ngân sách địa phương | 40.000 | 40.000 | 5.500 | 38.000 |",
      "t: 1 | Trụ sở làm việc liên cơ quan | 40.000 | 40.000 | 5.500 | 38.000 | 95,00%",
      "g: B | Vốn kế hoạch năm 2025 kéo dài | 12.000 | 12.000 |  | 12.000 |",
      "t: 1 | Đường ven biển Dung Quất - Sa Huỳnh | 12.000 | 12.000 |  | 12.000 | 100,00%",
      "T:  | TỔNG CỘNG (A+B) | 312.000 | 203.500 | 28.500 | 186.250 |",
    ],
    columns: "#N$$$$%",
    unit: "trieu-dong",
    total: { column: 2, dong: 312000000000 },
  },
  {
    id: "quarter-report-with-formula-numbers",
    above: [
      "BIỂU TỔNG HỢP GIẢI NGÂN KINH PHÍ CHUYỂN ĐỔI SỐ QUÝ III/2026",
      "Đơn vị tính: Triệu đồng",
    ],
    header: [
      "TT | Nhiệm vụ | Dự toán giao | < | < | Lũy kế giải ngân | Tỷ lệ % | Số dư dự toán | Ghi chú",
      "^ | ^ | Tổng | Giao đầu năm | Bổ sung trong năm | ^ | ^ | ^ | ^",
      "(1) | (2) | (3)=(4)+(5) | (4) | (5) | (6) | (7)=(6)/(3) | (8)=(3)-(6) | (9)",
    ],
    rows: [
      "t: 1 | Duy trì Cổng thông tin điện tử tỉnh | 450 | 450 |  | 300 | 66,7 | 150 |",
      "t: 2 | Thuê dịch vụ giám sát an toàn thông tin (SOC) | 2.400 | 2.000 | 400 | 1.800 | 75,0 | 600 |",
      "t: 3 | Bồi dưỡng kỹ năng số cho công chức xã | 320 | 0 | 320 | 0 | 0,0 | 320 | Bổ sung tháng 7",
      "T:  | Cộng | 3.170 | 2.450 | 720 | 2.100 | 66,2 | 1.070 |",
    ],
    columns: "#N$$$$%$o",
    unit: "trieu-dong",
    total: { column: 2, dong: 3170000000 },
  },
];
