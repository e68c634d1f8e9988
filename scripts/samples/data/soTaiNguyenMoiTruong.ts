import type { Sample } from "../sample";

/** Adds a column of its own ("Mục chi"), which the form allows. */
export const soTaiNguyenMoiTruong: Sample = {
  code: "STNMT",
  name: "Sở Tài nguyên và Môi trường",
  file: "05-so-tai-nguyen-va-moi-truong",
  tasks: {
    "QN-B1": `
ha-tang | Máy trạm đồ họa cho Trung tâm Công nghệ thông tin | 385 | NS tỉnh | Nguồn sự nghiệp |
noi-bo | Cơ sở dữ liệu đất đai huyện Tư Nghĩa | 2750 | NS tỉnh | Nguồn sự nghiệp | QĐ số 1358/QĐ-UBND ngày 20/7/2017
nguoi-dan | Tra cứu quy hoạch sử dụng đất trên mạng | 190 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Tập huấn vận hành phần mềm đất đai | 75.5 | NS tỉnh | Nguồn sự nghiệp |
`,
    "QN-B2": `
ha-tang | Hệ thống lưu trữ ảnh viễn thám và bản đồ | 01 hệ thống 60 TB | 2019 | Sở TN&MT | | Mua sắm, lắp đặt | 0 | 860 | NS tỉnh | Vốn đầu tư |
noi-bo | Cơ sở dữ liệu đất đai huyện Sơn Tịnh | 11 xã | 2018-2019 | Sở TN&MT/ UBND huyện Sơn Tịnh | Đo đạc 06 xã | Hoàn thành 05 xã | 1640 | 1980 | Ngân sách tỉnh | Nguồn sự nghiệp | QĐ số 1358/QĐ-UBND ngày 20/7/2017
noi-bo | Số hóa hồ sơ đất đai, khoáng sản | 42.000 hồ sơ | 2019 | Sở TN&MT | | 42.000 hồ sơ | 0 | 735 | NS tỉnh | Nguồn sự nghiệp |
nguoi-dan | Quan trắc môi trường tự động, công khai số liệu | 04 trạm | 2018-2020 | Sở TN&MT | 01 trạm | 02 trạm | 950 | 1900 | NS tỉnh | Sự nghiệp môi trường | QĐ số 1402/QĐ-UBND ngày 27/7/2017
nguoi-dan | Liên thông thủ tục đất đai với cơ quan thuế | Toàn tỉnh | 2019 | Sở TN&MT/ Cục Thuế tỉnh | | Xây dựng, kết nối | 0 | 310.2 | NS tỉnh | Nguồn sự nghiệp |
nhan-luc | Đào tạo khai thác hệ thống thông tin địa lý | 40 học viên | 2019 | Sở TN&MT | | 02 lớp | 0 | 88 | NS tỉnh | Nguồn sự nghiệp |
an-toan | Đánh giá cấp độ an toàn hệ thống thông tin đất đai | 01 hệ thống | 2019 | Sở TN&MT/ Sở TT&TT | | Lập hồ sơ cấp độ 3 | 0 | 130 | NS tỉnh | Nguồn sự nghiệp |
`,
  },
};
