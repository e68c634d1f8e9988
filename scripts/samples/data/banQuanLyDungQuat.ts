import type { Sample } from "../sample";

export const banQuanLyDungQuat: Sample = {
  code: "BQLKKT",
  name: "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi",
  file: "07-ban-quan-ly-kkt-dung-quat",
  tasks: {
    "QN-B1": `
ha-tang | Thuê đường truyền và máy chủ ảo | 132 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Phần mềm một cửa điện tử của Ban | 275 | NS tỉnh | Nguồn sự nghiệp | QĐ số 2458/QĐ-UBND ngày 18/12/2017
nguoi-dan | Trang thông tin điện tử song ngữ | 118 | Khác cấp | Nguồn thu được để lại |
nhan-luc | Tập huấn an toàn thông tin cho công chức | 32.5 | NS tỉnh | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Camera giám sát giao thông Khu kinh tế Dung Quất | 36 camera | 2019-2020 | BQL KKT Dung Quất/ Công an tỉnh | | Lắp đặt 18 camera | 0 | 1750 | Ngân sách trung ương | Vốn đầu tư | QĐ số 1925/QĐ-UBND ngày 12/10/2017
ha-tang | Mở rộng mạng cáp quang nội khu | 12 km | 2018-2019 | BQL KKT Dung Quất | 05 km | 07 km | 480 | 690 | Khác cấp | Doanh nghiệp |
noi-bo | Bản đồ số quy hoạch khu kinh tế | Tỷ lệ 1/2000, 45.332 ha | 2019 | BQL KKT Dung Quất | | Số hóa, xây dựng phần mềm | 0 | 940 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Quản lý lao động nước ngoài trong khu kinh tế | 1.100 hồ sơ | 2019 | BQL KKT Dung Quất/ Công an tỉnh | | Xây dựng phần mềm | 0 | 215 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Cấp giấy chứng nhận đầu tư mức độ 4 | 08 thủ tục | 2019 | BQL KKT Dung Quất | | 08 thủ tục | 0 | 185 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Đào tạo vận hành hệ thống giám sát | 12 cán bộ | 2019 | BQL KKT Dung Quất | | 01 lớp | 0 | 45 | NS tỉnh | Nguồn sự nghiệp |
an-toan | Tường lửa và sao lưu dữ liệu đầu tư | 01 bộ | 2019 | BQL KKT Dung Quất | | Mua sắm, cấu hình | 0 | 178.4 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
