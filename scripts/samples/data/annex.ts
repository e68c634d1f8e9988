/**
 * A foreign annex as an officer pastes it from a document: texts only, in tỷ đồng. Cells are parted
 * by "|"; "⏎" is a line break inside a cell. Faults on purpose: a task broken by the page, the
 * header printed again, sums nowhere, "Hình thức đầu tư" where one expects sources, stray blanks.
 */
export const annexTitle = [
  "PHỤ LỤC",
  "DANH MỤC NHIỆM VỤ ƯU TIÊN XÂY DỰNG ĐÔ THỊ THÔNG MINH TỈNH QUẢNG NGÃI",
  "(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm 2018 của UBND tỉnh)",
] as const;

export const annexUnit = "Đơn vị tính: Tỷ đồng";

export const annexHeader = `
TT | Nhóm nhiệm vụ và nội dung chính | Đơn vị chủ trì | Đơn vị phối hợp | Mục tiêu, quy mô | Thời gian thực hiện | Phân bổ nguồn vốn đầu tư (dự kiến) | | | Tổng đầu tư | Hình thức đầu tư
 | | | | | | Ngân sách Trung ương | Ngân sách địa phương | Doanh nghiệp, Xã hội hóa | |
`;

export const annexRows = `
I | Hạ tầng và dữ liệu dùng chung của đô thị | | | | | | | | |
1 | Xây dựng trung tâm điều hành đô thị thành phố Quảng Ngãi | Sở Thông tin và Truyền thông | UBND thành phố Quảng Ngãi;⏎Công an tỉnh | Một đầu mối theo dõi giao thông, môi trường, an ninh và phản ánh của người dân | 2019-2021 | | 6,50 | | 6,50 | Ngân sách nhà nước
2 | Kho dữ liệu không gian đô thị | Sở Thông tin và Truyền thông | Sở Xây dựng; Sở Tài nguyên và Môi trường | | 2019-⏎2020 | | 1,20 | | 1,20 | Thuê dịch vụ công nghệ thông tin
3 | Mạng cảm biến mực nước sông Trà Khúc và cảnh báo ngập | Sở Nông nghiệp và Phát triển nông thôn | Đài Khí tượng Thủy văn khu vực Trung Trung Bộ | 24 trạm đo tự động, cảnh báo trước 06 giờ | 2019-2022 | 3,00 | 0,75 | | 3,75 |  Ngân sách nhà nước
4 | Phủ sóng Wifi công cộng tại khu du lịch và | Sở Văn hóa, Thể thao và Du lịch | Doanh nghiệp viễn thông | Khoảng 30 điểm tại Lý Sơn, Mỹ Khê, Sa Huỳnh, bảo đảm | 2019-2020 | | | 2,40 | 2,40 | Xã hội hóa
HEADER
 | bến cảng Sa Kỳ | | | 200 người truy cập đồng thời mỗi điểm | | | | | |
5 | Hệ thống quan trắc không khí Khu kinh tế Dung Quất | BQL Khu kinh tế Dung Quất | Sở Tài nguyên và  Môi trường | 06 trạm | 2020-2021 | | 2,10 | 1,90 | 4,00 | Thuê hạ tầng của doanh nghiệp; Xã hội hóa
II | Giao thông, du lịch thông minh | | | | | | | | |
1 | Điều khiển đèn tín hiệu theo lưu lượng | Sở Giao thông vận tải | Công an tỉnh; UBND thành phố Quảng Ngãi | 18 nút giao | 2019-2020 | | 1,80 | | 1,80 | Ngân sách nhà nước
2 |  Vé tàu điện tử tuyến Sa Kỳ - Lý Sơn | Sở Giao thông vận tải | Doanh nghiệp vận tải | Bán vé qua mạng cho toàn bộ tàu khách | 2019 | | | 0,60 | 0,60  | Xã hội hóa; thu phí người sử dụng
3 | Bản đồ du lịch số Quảng Ngãi | Sở Văn hóa, Thể thao và Du lịch | Các huyện, thành phố | 120 điểm đến, ba ngôn ngữ | 2019-2020 | | 0,45 | | 0,45 | Thuê dịch vụ công nghệ thông tin
4 | Quản lý bãi đỗ và thu phí đỗ xe không dừng | UBND thành phố Quảng Ngãi | Ngân hàng thương mại | 04 bãi đỗ, 600 chỗ | 2020-2022 | | 0,50 | 3,20 | 3,70 | Đối tác công tư; thu phí người sử dụng
`;
