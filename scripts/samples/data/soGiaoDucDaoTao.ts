import type { Sample } from "../sample";

/** Money of enterprises and parents, which is not the state's. */
export const soGiaoDucDaoTao: Sample = {
  code: "SGDĐT",
  name: "Sở Giáo dục và Đào tạo",
  file: "04-so-giao-duc-va-dao-tao",
  tasks: {
    "QN-B1": `
ha-tang | Phòng máy tính cho 12 trường trung học phổ thông | 2160 | NS tỉnh | Vốn đầu tư | QĐ số 2104/QĐ-UBND ngày 10/11/2017
noi-bo | Phần mềm quản lý trường học | 480 | NS tỉnh | Sự nghiệp giáo dục |
nguoi-dan | Sổ liên lạc điện tử | 350 | Khác cấp | Xã hội hóa |
nhan-luc | Bồi dưỡng giáo viên tin học | 240 | NS tỉnh | Sự nghiệp giáo dục, đào tạo |
`,
    "QN-B2": `
ha-tang | Trang bị phòng học tin học cho trường trung học cơ sở vùng miền núi | 18 phòng, 450 máy tính | 2019-2020 | Sở GD&ĐT/ UBND các huyện miền núi | | 09 phòng | 0 | 2700 | Ngân sách trung ương | Vốn chương trình mục tiêu quốc gia | QĐ số 2104/QĐ-UBND ngày 10/11/2017
ha-tang | Kết nối Internet cáp quang cho trường học | 240 trường | 2018-2019 | Sở GD&ĐT/ VNPT Quảng Ngãi | 150 trường | 90 trường | 320 | 205 | Khác cấp | Doanh nghiệp |
noi-bo | Cơ sở dữ liệu ngành giáo dục | 640 trường, 230.000 học sinh | 2018-2019 | Sở GD&ĐT | Khởi tạo dữ liệu | Chuẩn hóa, kết nối với Bộ | 290 | 610 | NS tỉnh | Sự nghiệp giáo dục |
noi-bo | Phần mềm xếp thời khóa biểu và quản lý giáo viên | 38 trường trung học phổ thông | 2019 | Sở GD&ĐT | | Thuê dịch vụ | 0 | 152 | NS tỉnh | Sự nghiệp giáo dục |
nguoi-dan | Tuyển sinh đầu cấp qua mạng tại thành phố Quảng Ngãi | 45 trường | 2019 | Sở GD&ĐT/ UBND TP Quảng Ngãi | | Thí điểm | 0 | 275.5 | NS huyện | Sự nghiệp giáo dục |
nguoi-dan | Thư viện bài giảng điện tử | 1.500 bài giảng | 2019 | Sở GD&ĐT | | Số hóa 1.500 bài | 0 | 430 | Khác cấp | Xã hội hóa |
nhan-luc | Bồi dưỡng kỹ năng CNTT cho giáo viên | 1.200 giáo viên | 2019 | Sở GD&ĐT/ Trường Đại học Phạm Văn Đồng | | 30 lớp | 0 | 720 | NS tỉnh | Sự nghiệp giáo dục, đào tạo |
an-toan | Lọc nội dung độc hại cho phòng máy trường học | 52 trường | 2019 | Sở GD&ĐT | | Cài đặt phần mềm | 0 | 98 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
