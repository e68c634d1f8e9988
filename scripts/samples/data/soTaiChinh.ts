import type { Sample } from "../sample";

export const soTaiChinh: Sample = {
  code: "STC",
  name: "Sở Tài chính",
  file: "02-so-tai-chinh",
  tasks: {
    "QN-B1": `
ha-tang | Thay thế thiết bị mạng, máy chủ phòng Tin học và Thống kê tài chính | 420 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Bảo trì phần mềm quản lý ngân sách | 156 | NS tỉnh | Chi thường xuyên |
noi-bo | Phần mềm quản lý tài sản công của các đơn vị | 288.6 | NS tỉnh | Chi thường xuyên | QĐ số 2458/QĐ-UBND ngày 18/12/2017
nhan-luc | Bồi dưỡng nghiệp vụ khai thác TABMIS | 64 | Ngân sách trung ương | Chi thường xuyên |
`,
    "QN-B2": `
ha-tang | Trang bị máy chủ dự phòng cho hệ thống quản lý ngân sách | 02 máy chủ | 2019 | Sở Tài chính | | Mua sắm, lắp đặt | 0 | 580 | Ngân sách tỉnh | Vốn đầu tư |
ha-tang | Nâng cấp mạng nội bộ trụ sở Sở Tài chính | 85 nút mạng | 2018-2019 | Sở Tài chính | 40 nút mạng | 45 nút mạng | 120 | 135 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Xây dựng kho dữ liệu thu, chi ngân sách toàn tỉnh | Dữ liệu 2015-2019, 14 huyện, thành phố | 2018-2020 | Sở Tài chính/ Kho bạc Nhà nước tỉnh | Khảo sát, thiết kế | Xây dựng kho dữ liệu, tích hợp TABMIS | 210 | 1450 | NS tỉnh | Vốn đầu tư | QĐ số 1120/QĐ-UBND ngày 22/6/2018
noi-bo | Phần mềm tổng hợp báo cáo quyết toán của đơn vị dự toán | 310 đơn vị | 2019 | Sở Tài chính | | Thuê dịch vụ phần mềm | 0 | 365.5 | NS tỉnh | Chi thường xuyên |
nguoi-dan | Công khai ngân sách trên cổng thông tin điện tử | 01 chuyên trang | 2019 | Sở Tài chính/ Sở TT&TT | | Xây dựng chuyên trang | 0 | 145 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Tập huấn phần mềm kế toán hành chính sự nghiệp theo chế độ mới | 06 lớp, 300 kế toán | 2019 | Sở Tài chính | | Tổ chức 06 lớp | 0 | 180 | NS tỉnh | Nguồn sự nghiệp |
an-toan | Mã hóa và sao lưu dữ liệu tài chính | Sao lưu hằng ngày ra ngoài trụ sở | 2019 | Sở Tài chính | | Mua bản quyền, cấu hình | 0 | 240 | Ngân sách tỉnh | Nguồn sự nghiệp |
`,
  },
};
