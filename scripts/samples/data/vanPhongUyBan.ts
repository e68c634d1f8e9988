import type { Sample } from "../sample";

export const vanPhongUyBan: Sample = {
  code: "VPUB",
  name: "Văn phòng UBND tỉnh",
  file: "08-van-phong-ubnd-tinh",
  tasks: {
    "QN-B1": `
ha-tang | Thiết bị phòng họp không giấy | 720 | NS tỉnh | Nguồn sự nghiệp | QĐ số 2458/QĐ-UBND ngày 18/12/2017
noi-bo | Phần mềm theo dõi nhiệm vụ UBND tỉnh giao | 310 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Vận hành Cổng thông tin điện tử tỉnh | 540 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Tập huấn gửi, nhận văn bản điện tử liên thông | 48 | NS tỉnh | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Thay thế máy chủ Cổng thông tin điện tử tỉnh | 02 máy chủ | 2019 | Văn phòng UBND tỉnh | | Mua sắm, chuyển dữ liệu | 0 | 460 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Liên thông văn bản điện tử bốn cấp | 238 cơ quan | 2018-2019 | Văn phòng UBND tỉnh/ Sở TT&TT | 120 cơ quan | 118 cơ quan | 390 | 425 | NS tỉnh | Nguồn sự nghiệp | QĐ số 28/2018/QĐ-TTg ngày 12/7/2018
noi-bo | Hệ thống báo cáo kinh tế - xã hội trực tuyến | 35 biểu báo cáo | 2019 | Văn phòng UBND tỉnh/ Cục Thống kê | | Xây dựng | 0 | 980 | NS tỉnh | Vốn đầu tư |
nguoi-dan | Trung tâm Phục vụ hành chính công điện tử | 01 trung tâm, 22 quầy | 2018-2019 | Văn phòng UBND tỉnh | Thiết bị 10 quầy | Thiết bị 12 quầy, màn hình, kiosk | 1350 | 1620.5 | NS tỉnh | Vốn đầu tư | QĐ số 918/QĐ-UBND ngày 13/12/2017
nguoi-dan | Đánh giá mức độ hài lòng của người dân | 25 cơ quan | 2019 | Văn phòng UBND tỉnh/ Sở Nội vụ | | Phần mềm, thiết bị đánh giá | 0 | 230 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Bồi dưỡng biên tập viên cổng thông tin | 60 người | 2019 | Văn phòng UBND tỉnh | | 02 lớp | 0 | 66 | NS tỉnh | Nguồn sự nghiệp |
an-toan | Kiểm tra, vá lỗ hổng Cổng thông tin điện tử | 02 đợt | 2019 | Văn phòng UBND tỉnh/ Sở TT&TT | | 02 đợt | 0 | 120 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
