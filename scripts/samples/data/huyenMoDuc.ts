import type { Sample } from "../sample";

/** Made wrong in faults.ts: text numbers, a typed total, a missing source, a broken decision. */
export const huyenMoDuc: Sample = {
  code: "MĐ",
  name: "UBND huyện Mộ Đức",
  file: "11-ubnd-huyen-mo-duc",
  tasks: {
    "QN-B1": `
ha-tang | Máy tính cho bộ phận một cửa cấp xã | 260 | NS huyện | Nguồn sự nghiệp | QĐ số 3307/QĐ-UBND ngày 19/12/2017
noi-bo | Phần mềm một cửa điện tử | 380 | NS huyện | Nguồn sự nghiệp |
nguoi-dan | Nâng cấp trang thông tin điện tử | 72 | NS huyện | Nguồn sự nghiệp |
nhan-luc | Tập huấn văn bản điện tử | 40 | NS huyện | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Nâng cấp mạng nội bộ UBND huyện | 110 nút mạng | 2018-2019 | UBND huyện Mộ Đức | 50 nút | 60 nút | 95 | 130 | NS huyện | Nguồn sự nghiệp |
ha-tang | Trang bị máy tính cho 13 xã, thị trấn | 65 bộ | 2019 | UBND huyện Mộ Đức | | 65 bộ | 0 | 845 | NS huyện | Nguồn sự nghiệp |
noi-bo | Một cửa điện tử liên thông cấp xã | 13 xã, thị trấn | 2019 | UBND huyện Mộ Đức | | 13 xã | 0 | 1200 | NS huyện | Vốn đầu tư | QĐ số 3307/QĐ-UBND ngày 19/12/2017
noi-bo | Số hóa hồ sơ hộ tịch | 90.000 hồ sơ | 2019-2020 | Phòng Tư pháp | | 45.000 hồ sơ | 0 | 675 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Dịch vụ công trực tuyến mức độ 3 | 25 thủ tục | 2019 | UBND huyện Mộ Đức | | 25 thủ tục | 0 | 150 | NS huyện | Nguồn sự nghiệp |
nhan-luc | Đào tạo cán bộ một cửa | 39 người | 2019 | Phòng Nội vụ | | 02 lớp | 0 | 36 | NS huyện | Nguồn sự nghiệp |
an-toan | Phần mềm diệt vi rút | 250 máy | 2019 | UBND huyện Mộ Đức | | Mua bản quyền | 0 | 62.5 | NS huyện | Nguồn sự nghiệp |
`,
  },
};
