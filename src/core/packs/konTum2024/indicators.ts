import type { FixedRow, GroupDefinition } from "../definitions";
import { AREAS } from "./areas";

/** Groups of indicators: aims and money of the plan's part II around the areas of part I. */
export const INDICATOR_GROUPS: readonly GroupDefinition[] = [
  { id: "muc-tieu-chung", name: "Mục tiêu chung" },
  ...AREAS,
  { id: "kinh-phi", name: "Kinh phí" },
];

/** An indicator of the plan; `target` only where part II prints one for the plan year. */
interface Indicator {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly target?: string;
}

/**
 * Annexes 1 and 3 of plan 4627/KH-UBND are named but not printed; these are the indicators that
 * its parts I.II, II.II, V and VI.1 give figures for, in their wording. Their results belong to
 * the year reported on and are filled in.
 */
const INDICATORS: readonly Indicator[] = [
  {
    group: "muc-tieu-chung",
    name: "Vị trí xếp hạng về chỉ số chuyển đổi số cấp tỉnh (DTI)",
    unit: "Vị trí",
    target: "Cải thiện so với năm trước",
  },
  {
    group: "muc-tieu-chung",
    name: "Chương trình, kế hoạch triển khai thực hiện của cơ quan, đơn vị, địa phương",
    unit: "Kế hoạch",
    target: "Hoàn thành trong quý I",
  },
  {
    group: "nhan-thuc",
    name: "Chuyên trang, chuyên mục về chuyển đổi số được duy trì",
    unit: "Chuyên mục",
  },
  { group: "chinh-sach", name: "Quyết định về chuyển đổi số đã ban hành", unit: "Quyết định" },
  { group: "chinh-sach", name: "Kế hoạch về chuyển đổi số đã ban hành", unit: "Kế hoạch" },
  {
    group: "ha-tang",
    name: "Mạng Truyền số liệu chuyên dùng cấp I và II đến các đơn vị, cơ quan quản lý nhà nước cấp tỉnh, huyện, xã",
    unit: "%",
  },
  { group: "ha-tang", name: "Xã được phủ sóng 2G, 3G, 4G", unit: "%" },
  { group: "ha-tang", name: "Hạ tầng mạng cáp quang phủ đến xã", unit: "%" },
  { group: "ha-tang", name: "Thôn được phủ sóng 4G", unit: "%" },
  { group: "ha-tang", name: "Tỷ lệ dân số trưởng thành có điện thoại thông minh", unit: "%" },
  { group: "ha-tang", name: "Tỷ lệ hộ gia đình có điện thoại thông minh", unit: "%" },
  { group: "ha-tang", name: "Tỷ lệ hộ gia đình có cáp quang băng rộng", unit: "%" },
  { group: "du-lieu", name: "Bộ dữ liệu cập nhật vào Kho cơ sở dữ liệu tỉnh", unit: "Bộ dữ liệu" },
  {
    group: "du-lieu",
    name: "Cơ quan, đơn vị có dữ liệu trong Kho cơ sở dữ liệu tỉnh",
    unit: "Cơ quan",
  },
  { group: "du-lieu", name: "Lĩnh vực có dữ liệu trong Kho cơ sở dữ liệu tỉnh", unit: "Lĩnh vực" },
  {
    group: "chinh-quyen",
    name: "Văn bản đi của tỉnh được ký số và gửi đi thông qua Trục liên thông văn bản Quốc gia",
    unit: "%",
  },
  { group: "chinh-quyen", name: "Tài khoản thư điện tử công vụ", unit: "Tài khoản" },
  {
    group: "chinh-quyen",
    name: "Chế độ báo cáo đã chuẩn hóa và số hóa lên Hệ thống thông tin báo cáo tỉnh",
    unit: "Chế độ báo cáo",
  },
  {
    group: "chinh-quyen",
    name: "Tài khoản sử dụng trên Hệ thống thông tin báo cáo tỉnh",
    unit: "Tài khoản",
  },
  {
    group: "chinh-quyen",
    name: "Hợp phần hoàn thành tích hợp dữ liệu của Trung tâm Điều hành thông minh tỉnh",
    unit: "Hợp phần",
  },
  {
    group: "chinh-quyen",
    name: "Camera an ninh trên địa bàn thành phố Kon Tum",
    unit: "Camera",
  },
  { group: "kinh-te", name: "Sản phẩm trên sàn thương mại điện tử", unit: "Sản phẩm" },
  { group: "kinh-te", name: "Giao dịch trên sàn thương mại điện tử", unit: "Giao dịch" },
  { group: "kinh-te", name: "Hộ sản xuất nông nghiệp được đào tạo kỹ năng số", unit: "Hộ" },
  {
    group: "kinh-te",
    name: "Tài khoản kích hoạt trên sàn thương mại điện tử",
    unit: "Tài khoản",
  },
  {
    group: "kinh-te",
    name: "Cơ sở giáo dục phổ thông sử dụng có hiệu quả hệ thống quản lý trường học, phần mềm Quản lý nhà trường SMAS",
    unit: "%",
  },
  {
    group: "an-toan",
    name: "Máy tính được cài đặt Hệ thống giám sát mã độc tập trung",
    unit: "Máy tính",
  },
  { group: "an-toan", name: "Mã độc trên các máy tính được phát hiện và xử lý", unit: "Mã độc" },
  {
    group: "nhan-luc",
    name: "Công chức, viên chức đăng ký tập huấn về chuyển đổi số trên nền tảng Moocs",
    unit: "Người",
  },
  {
    group: "nhan-luc",
    name: "Buổi tập huấn và diễn tập ứng cứu sự cố an toàn thông tin mạng",
    unit: "Buổi",
  },
  { group: "nhan-luc", name: "Cán bộ chuyên trách về công nghệ thông tin", unit: "Người" },
  { group: "nhan-luc", name: "Lãnh đạo phụ trách về chuyển đổi số", unit: "Người" },
  {
    group: "kinh-phi",
    name: "Tỷ lệ chi cho chuyển đổi số trên tổng chi thường xuyên của từng cấp ngân sách (tỉnh, huyện, xã)",
    unit: "%",
    target: "Tối thiểu 01%",
  },
  {
    group: "kinh-phi",
    name: "Tỷ lệ chi phí đầu tư cho an toàn, an ninh mạng trong chi cho chuyển đổi số",
    unit: "%",
    target: "10%",
  },
];

/** The indicators as rows to report results on (annex 1). */
export const RESULT_ROWS: readonly FixedRow[] = INDICATORS.map(({ group, name, unit }) => ({
  group,
  cells: { indicator: name, unit },
}));

/** The indicators as rows of targets (annex 3), with the targets that the plan prints. */
export const TARGET_ROWS: readonly FixedRow[] = INDICATORS.map(({ group, name, unit, target }) => ({
  group,
  cells: { indicator: name, unit, ...(target === undefined ? {} : { target }) },
}));
