import type { Sample } from "../sample";

/** Money of foreign donors, of hospitals' own income and of funds. */
export const soYTe: Sample = {
  code: "SYT",
  name: "Sở Y tế",
  file: "03-so-y-te",
  tasks: {
    "QN-B1": `
ha-tang | Trang bị máy tính cho trạm y tế xã | 1150 | Ngân sách trung ương | Vốn ODA, vốn vay ưu đãi, viện trợ | QĐ số 1623/QĐ-UBND ngày 30/8/2017
noi-bo | Phần mềm quản lý bệnh viện tại 05 trung tâm y tế huyện | 870 | Khác cấp | Nguồn thu được để lại |
noi-bo | Kết nối liên thông dữ liệu khám, chữa bệnh bảo hiểm y tế | 340 | NS tỉnh | Sự nghiệp y tế |
nguoi-dan | Đăng ký khám bệnh qua mạng tại Bệnh viện Đa khoa tỉnh | 225 | Khác cấp | Nguồn quỹ |
nhan-luc | Tập huấn sử dụng hồ sơ sức khỏe điện tử | 98 | NS tỉnh | Sự nghiệp y tế |
`,
    "QN-B2": `
ha-tang | Đầu tư hạ tầng máy chủ cho hồ sơ sức khỏe điện tử | 04 máy chủ, 01 tủ đĩa | 2019-2020 | Sở Y tế | | Mua sắm đợt 1 | 0 | 2300 | Ngân sách trung ương | Vốn ODA, vốn vay ưu đãi, viện trợ | QĐ số 1623/QĐ-UBND ngày 30/8/2017
ha-tang | Trang bị máy tính cho 60 trạm y tế xã | 120 bộ máy tính | 2018-2019 | Sở Y tế/ UBND các huyện | 50 bộ | 70 bộ | 600 | 840 | NS huyện | Nguồn sự nghiệp |
noi-bo | Hệ thống hồ sơ sức khỏe điện tử toàn dân | 1,2 triệu hồ sơ | 2018-2020 | Sở Y tế | 250.000 hồ sơ | 500.000 hồ sơ | 780 | 1960.75 | NS tỉnh | Sự nghiệp y tế | QĐ số 831/QĐ-BYT ngày 11/3/2017
noi-bo | Phần mềm quản lý bệnh viện (HIS) tại 03 trung tâm y tế huyện | 03 đơn vị | 2019 | Trung tâm y tế các huyện | | Thuê dịch vụ | 0 | 540 | Khác cấp | Nguồn thu được để lại |
noi-bo | Phần mềm quản lý tiêm chủng và y tế dự phòng | 184 trạm y tế | 2019 | Trung tâm Kiểm soát bệnh tật | | Triển khai, tập huấn | 0 | 260 | NS tỉnh | Sự nghiệp y tế |
nguoi-dan | Tra cứu kết quả xét nghiệm và đặt lịch khám qua mạng | 02 bệnh viện tuyến tỉnh | 2019 | Bệnh viện Đa khoa tỉnh | | Xây dựng, kết nối | 0 | 415 | Khác cấp | Nguồn quỹ |
nhan-luc | Đào tạo cán bộ CNTT tuyến huyện | 28 cán bộ | 2019 | Sở Y tế | | 02 khóa | 0 | 112 | NS tỉnh | Sự nghiệp y tế |
an-toan | Bảo đảm an toàn dữ liệu người bệnh | 05 bệnh viện | 2019 | Sở Y tế/ Sở TT&TT | | Tường lửa, sao lưu | 0 | 690 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
