import type { Sample } from "../sample";

/** The department itself; has source lines under one task and a text split in percent. */
export const soThongTinTruyenThong: Sample = {
  code: "STTTT",
  name: "Sở Thông tin và Truyền thông",
  file: "01-so-thong-tin-va-truyen-thong",
  tasks: {
    "QN-B1": `
ha-tang | Duy trì, vận hành Trung tâm tích hợp dữ liệu tỉnh | 1850 | NS tỉnh | Nguồn sự nghiệp | QĐ số 2458/QĐ-UBND ngày 18/12/2017
ha-tang | Thuê đường truyền mạng truyền số liệu chuyên dùng cấp II | 960 | NS tỉnh | Nguồn sự nghiệp | QĐ số 2458/QĐ-UBND ngày 18/12/2017
noi-bo | Nâng cấp phần mềm quản lý văn bản và điều hành dùng chung | 1240.5 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Xây dựng nền tảng cổng dịch vụ công trực tuyến của tỉnh | 3600 | NS tỉnh | Vốn đầu tư | QĐ số 918/QĐ-UBND ngày 13/12/2017
nhan-luc | Tập huấn sử dụng chữ ký số cho cán bộ, công chức | 185 | NS tỉnh | Sự nghiệp KHCN |
`,
    "QN-B2": `
ha-tang | Nâng cấp hệ thống máy chủ và lưu trữ của Trung tâm tích hợp dữ liệu tỉnh | 06 máy chủ, 01 hệ thống lưu trữ 100 TB | 2018-2019 | Sở TT&TT | Đã lắp đặt 02 máy chủ | Bổ sung 04 máy chủ và hệ thống lưu trữ | 1500 | 4200 | Ngân sách tỉnh | Vốn đầu tư | QĐ số 918/QĐ-UBND ngày 13/12/2017
ha-tang | Mở rộng mạng truyền số liệu chuyên dùng đến cấp xã | 184 xã, phường, thị trấn | 2019-2020 | Sở TT&TT/ UBND các huyện, thành phố |  | Kết nối 60 xã | 0 | 2400 | NS tỉnh 80%; NS huyện 20% | Nguồn sự nghiệp |
noi-bo | Xây dựng nền tảng chia sẻ, tích hợp dữ liệu dùng chung của tỉnh (LGSP) | Kết nối các hệ thống thông tin của sở, ngành | 2018-2020 | Sở TT&TT/ các sở, ban, ngành | Đã lập hồ sơ thiết kế | Triển khai giai đoạn 1 | 350 | 5150 | | | QĐ số 139/QĐ-UBND ngày 02/02/2018
> | | | | | | | 0 | 3150 | Ngân sách trung ương | Vốn chương trình mục tiêu quốc gia |
> | | | | | | | 350 | 2000 | Ngân sách tỉnh | Vốn đầu tư |
noi-bo | Duy trì hệ thống hội nghị truyền hình trực tuyến | 15 điểm cầu | 2019 | Sở TT&TT | | Bảo trì thiết bị, thuê đường truyền | 0 | 780 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Hoàn thiện Cổng dịch vụ công trực tuyến mức độ 3, 4 | 120 thủ tục mức độ 3, 4 | 2018-2019 | Sở TT&TT/ các sở, ban, ngành | 45 thủ tục | 75 thủ tục còn lại | 1200 | 1850 | NS tỉnh | Nguồn sự nghiệp | Công văn số 761/STTTT ngày 06/7/2018
nguoi-dan | Tổng đài tiếp nhận phản ánh, kiến nghị của người dân | 01 tổng đài, 10 vị trí trực | 2019 | Sở TT&TT/ doanh nghiệp viễn thông | | Thuê dịch vụ tổng đài | 0 | 640.25 | Ngân sách tỉnh | Chi thường xuyên |
nhan-luc | Đào tạo kiến trúc chính quyền điện tử cho lãnh đạo CNTT các cơ quan | 04 lớp, 160 học viên | 2019 | Sở TT&TT/ Sở Nội vụ | | Tổ chức 04 lớp | 0 | 320 | NS tỉnh | Sự nghiệp giáo dục, đào tạo |
an-toan | Giám sát an toàn thông tin cho Trung tâm tích hợp dữ liệu tỉnh | Giám sát 24/7 | 2019 | Sở TT&TT | | Thuê dịch vụ giám sát | 0 | 1100 | NS tỉnh | Nguồn sự nghiệp | Chỉ thị số 14/CT-TTg ngày 25/5/2018
an-toan | Diễn tập ứng cứu sự cố an toàn thông tin mạng | 01 đợt, 25 cơ quan | 2019 | Sở TT&TT/ Công an tỉnh | | Tổ chức 01 đợt | 0 | 210 | NS tỉnh | Nguồn sự nghiệp | QĐ số 05/2017/QĐ-TTg ngày 16/3/2017
`,
  },
};
