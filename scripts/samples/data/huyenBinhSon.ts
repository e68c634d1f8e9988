import type { Sample } from "../sample";

export const huyenBinhSon: Sample = {
  code: "BS",
  name: "UBND huyện Bình Sơn",
  file: "09-ubnd-huyen-binh-son",
  tasks: {
    "QN-B1": `
ha-tang | Trang bị máy tính cho UBND các xã | 375 | NS huyện | Nguồn sự nghiệp | QĐ số 4512/QĐ-UBND ngày 20/12/2017
noi-bo | Một cửa điện tử cấp huyện | 460 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Trang thông tin điện tử huyện | 85 | NS huyện | Nguồn sự nghiệp |
nhan-luc | Tập huấn tin học cho cán bộ xã | 60 | Ngân sách cấp xã | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Mạng nội bộ cho 25 xã, thị trấn | 25 điểm | 2018-2019 | UBND huyện Bình Sơn | 12 điểm | 13 điểm | 240 | 260 | NS huyện | Nguồn sự nghiệp |
ha-tang | Truyền thanh thông minh cấp xã | 06 xã | 2019 | UBND các xã | | Lắp đặt 06 xã | 0 | 540 | NS huyện: 324; NS xã: 216 | Nguồn sự nghiệp |
noi-bo | Một cửa điện tử liên thông cấp xã | 25 xã, thị trấn | 2018-2019 | UBND huyện Bình Sơn/ Sở TT&TT | 10 xã | 15 xã | 300 | 450 | NS huyện | Vốn đầu tư | QĐ số 4512/QĐ-UBND ngày 20/12/2017
noi-bo | Phần mềm quản lý hộ nghèo, đối tượng chính sách | 25 xã, thị trấn | 2019 | Phòng LĐ-TB&XH | | Xây dựng | 0 | 118.5 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Dịch vụ công trực tuyến mức độ 3 cấp huyện | 30 thủ tục | 2019 | UBND huyện Bình Sơn | | 30 thủ tục | 0 | 195 | NS huyện | Nguồn sự nghiệp |
nhan-luc | Bồi dưỡng cán bộ một cửa | 75 người | 2019 | Phòng Nội vụ | | 03 lớp | 0 | 52 | NS huyện | Nguồn sự nghiệp |
an-toan | Phần mềm diệt vi rút bản quyền | 420 máy | 2019 | UBND huyện Bình Sơn | | Mua bản quyền | 0 | 105 | NS huyện | Nguồn sự nghiệp |
`,
  },
};
