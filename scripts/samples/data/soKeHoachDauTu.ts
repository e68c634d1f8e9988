import type { Sample } from "../sample";

/** Sent as .xls, as offices with Excel 2003 templates still do. */
export const soKeHoachDauTu: Sample = {
  code: "SKHĐT",
  name: "Sở Kế hoạch và Đầu tư",
  file: "06-so-ke-hoach-va-dau-tu",
  tasks: {
    "QN-B1": `
ha-tang | Máy tính cho bộ phận đăng ký kinh doanh | 168 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Phần mềm theo dõi dự án đầu tư công | 395 | NS tỉnh | Nguồn sự nghiệp | QĐ số 2458/QĐ-UBND ngày 18/12/2017
nguoi-dan | Đăng ký doanh nghiệp qua mạng | 142.75 | Ngân sách trung ương | Nguồn sự nghiệp |
nhan-luc | Tập huấn đấu thầu qua mạng | 56 | NS tỉnh | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Nâng cấp phòng họp trực tuyến | 01 phòng | 2019 | Sở KH&ĐT | | Mua sắm thiết bị | 0 | 265 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Hệ thống thông tin đầu tư công của tỉnh | 620 dự án | 2018-2019 | Sở KH&ĐT/ các chủ đầu tư | Cập nhật 200 dự án | Cập nhật 420 dự án, kết nối Kho bạc | 180 | 490 | NS tỉnh | Vốn kéo dài | QĐ số 77/2017/QĐ-UBND ngày 20/11/2017
noi-bo | Số hóa hồ sơ đăng ký kinh doanh | 9.800 hồ sơ | 2019 | Sở KH&ĐT | | 9.800 hồ sơ | 0 | 343 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Cổng thông tin xúc tiến đầu tư bằng ba ngôn ngữ | Việt, Anh, Hàn | 2019 | Sở KH&ĐT/ BQL KKT Dung Quất | | Xây dựng, biên dịch | 0 | 520 | Khác cấp | Đối tác công tư |
nguoi-dan | Hỗ trợ doanh nghiệp đăng ký qua mạng | 1.000 lượt | 2019 | Sở KH&ĐT | | Điểm hỗ trợ tại bộ phận một cửa | 0 | 96 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Đào tạo đấu thầu qua mạng cho chủ đầu tư | 05 lớp | 2019 | Sở KH&ĐT | | 05 lớp | 0 | 125 | Khác cấp | Nguồn thu được để lại |
an-toan | Chữ ký số cho hồ sơ dự án | 60 chứng thư | 2019 | Sở KH&ĐT/ Ban Cơ yếu Chính phủ | | Cấp, gia hạn | 0 | 42 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
