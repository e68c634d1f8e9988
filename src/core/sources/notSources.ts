/**
 * Forms of procurement and execution that people write where a source is asked for. A piece of
 * text that begins with one of these names no source ("Thuê hạ tầng, dịch vụ … từ các doanh nghiệp").
 */
export const NOT_SOURCES: readonly string[] = [
  "Thuê",
  "Thuê hạ tầng",
  "Thuê dịch vụ",
  "Đi thuê",
  "Hình thức thuê",
  "Mua sắm",
  "Mua sắm tập trung",
  "Mua sắm trực tiếp",
  "Đấu thầu",
  "Đấu thầu rộng rãi",
  "Chỉ định thầu",
  "Chào hàng cạnh tranh",
  "Đặt hàng",
  "Giao nhiệm vụ",
  "Tự thực hiện",
  "Tự xây dựng",
];
