import type { Sample } from "../sample";

/** Made wrong in faults.ts: total ≠ done + needed, a wrong group sum, an unknown source. */
export const soLaoDong: Sample = {
  code: "SLĐTBXH",
  name: "Sở Lao động - Thương binh và Xã hội",
  file: "12-so-lao-dong-thuong-binh-va-xa-hoi",
  tasks: {
    "QN-B1": `
ha-tang | Máy tính cho Trung tâm Dịch vụ việc làm | 145 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Phần mềm quản lý người có công | 330 | Ngân sách trung ương | Nguồn sự nghiệp | QĐ số 2458/QĐ-UBND ngày 18/12/2017
nguoi-dan | Sàn giao dịch việc làm trực tuyến | 280 | NS tỉnh | Vốn chương trình mục tiêu quốc gia |
nhan-luc | Tập huấn nhập dữ liệu hộ nghèo | 90 | NS tỉnh | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Nâng cấp máy chủ dữ liệu người có công | 02 máy chủ | 2019 | Sở LĐ-TB&XH | | Mua sắm | 0 | 390 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Cơ sở dữ liệu hộ nghèo, hộ cận nghèo | 14 huyện, thành phố | 2018-2019 | Sở LĐ-TB&XH/ UBND các huyện | 07 huyện | 07 huyện | 310 | 420 | Ngân sách trung ương | Vốn chương trình mục tiêu quốc gia | QĐ số 1722/QĐ-TTg ngày 02/9/2016
noi-bo | Chi trả trợ cấp qua tài khoản | 38.000 đối tượng | 2019 | Sở LĐ-TB&XH/ Bưu điện tỉnh | | Kết nối, thí điểm 02 huyện | 0 | 260 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Sàn giao dịch việc làm trực tuyến giai đoạn 2 | 01 sàn, 06 điểm | 2019 | Trung tâm Dịch vụ việc làm | | Mở rộng 06 điểm | 0 | 345 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Đăng ký trợ giúp xã hội qua mạng | 12 thủ tục | 2019 | Sở LĐ-TB&XH | | 12 thủ tục | 0 | 175 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Tập huấn cán bộ chính sách cấp xã | 184 người | 2019 | Sở LĐ-TB&XH | | 04 lớp | 0 | 138 | NS tỉnh | Nguồn sự nghiệp |
an-toan | Phân quyền, ghi nhật ký truy cập dữ liệu | 03 hệ thống | 2019 | Sở LĐ-TB&XH | | Cấu hình, kiểm tra | 0 | 88 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
