/**
 * Agencies whose names are fixed, one a line: id | name | further short forms | until, successor.
 * Initials ("Sở KH&CN", "SKHCN", "STTTT") are derived. Departments of a province after decree
 * 45/2025/NĐ-CP and ministries after resolution 176/2025/QH15; the renamed ones to 28/2/2025
 * with the body that took over (decrees 29 and 55/2025/NĐ-CP). The press of Sở TT&TT went to the
 * department of culture.
 */
export const DEPARTMENTS: readonly string[] = [
  "so-noi-vu | Sở Nội vụ",
  "so-tu-phap | Sở Tư pháp",
  "so-tai-chinh | Sở Tài chính",
  "so-cong-thuong | Sở Công Thương | SCT",
  "so-nnmt | Sở Nông nghiệp và Môi trường | Sở NN&MT",
  "so-xay-dung | Sở Xây dựng",
  "so-khcn | Sở Khoa học và Công nghệ",
  "so-vhttdl | Sở Văn hóa, Thể thao và Du lịch",
  "so-vhtt | Sở Văn hóa và Thể thao",
  "so-du-lich | Sở Du lịch",
  "so-gddt | Sở Giáo dục và Đào tạo",
  "so-y-te | Sở Y tế",
  "so-dttg | Sở Dân tộc và Tôn giáo",
  "so-ngoai-vu | Sở Ngoại vụ | SNgV",
  "so-qhkt | Sở Quy hoạch - Kiến trúc",
  "so-attp | Sở An toàn thực phẩm",
  "so-tttt | Sở Thông tin và Truyền thông | | 2025-02-28 so-khcn",
  "so-khdt | Sở Kế hoạch và Đầu tư | | 2025-02-28 so-tai-chinh",
  "so-ldtbxh | Sở Lao động - Thương binh và Xã hội | | 2025-02-28 so-noi-vu",
  "so-gtvt | Sở Giao thông vận tải | | 2025-02-28 so-xay-dung",
  "so-tnmt | Sở Tài nguyên và Môi trường | | 2025-02-28 so-nnmt",
  "so-nnptnt | Sở Nông nghiệp và Phát triển nông thôn | Sở NN&PTNT | 2025-02-28 so-nnmt",
  "ban-dan-toc | Ban Dân tộc | | 2025-02-28 so-dttg",
];

export const MINISTRIES: readonly string[] = [
  "bo-quoc-phong | Bộ Quốc phòng",
  "bo-cong-an | Bộ Công an",
  "bo-ngoai-giao | Bộ Ngoại giao",
  "bo-noi-vu | Bộ Nội vụ",
  "bo-tu-phap | Bộ Tư pháp",
  "bo-tai-chinh | Bộ Tài chính",
  "bo-cong-thuong | Bộ Công Thương",
  "bo-nnmt | Bộ Nông nghiệp và Môi trường | Bộ NN&MT",
  "bo-xay-dung | Bộ Xây dựng",
  "bo-vhttdl | Bộ Văn hóa, Thể thao và Du lịch",
  "bo-khcn | Bộ Khoa học và Công nghệ",
  "bo-gddt | Bộ Giáo dục và Đào tạo",
  "bo-y-te | Bộ Y tế",
  "bo-dttg | Bộ Dân tộc và Tôn giáo",
  "bo-tttt | Bộ Thông tin và Truyền thông | | 2025-02-28 bo-khcn",
  "bo-khdt | Bộ Kế hoạch và Đầu tư | | 2025-02-28 bo-tai-chinh",
  "bo-ldtbxh | Bộ Lao động - Thương binh và Xã hội | | 2025-02-28 bo-noi-vu",
  "bo-gtvt | Bộ Giao thông vận tải | | 2025-02-28 bo-xay-dung",
  "bo-tnmt | Bộ Tài nguyên và Môi trường | | 2025-02-28 bo-nnmt",
  "bo-nnptnt | Bộ Nông nghiệp và Phát triển nông thôn | Bộ NN&PTNT | 2025-02-28 bo-nnmt",
];

/** Further bodies of a province; those of communes share their names. */
export const PROVINCIAL_BODIES: readonly string[] = [
  "ubnd-tinh | Ủy ban nhân dân tỉnh | UBND tỉnh; Ủy ban nhân dân thành phố; UBND thành phố",
  "hdnd-tinh | Hội đồng nhân dân tỉnh | HĐND tỉnh; HĐND thành phố",
  "vp-ubnd | Văn phòng Ủy ban nhân dân tỉnh | VP UBND tỉnh; Văn phòng UBND tỉnh; Văn phòng UBND; Văn phòng Ủy ban nhân dân; VP UBND; Văn phòng UBND thành phố",
  "vp-dbqh-hdnd | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Văn phòng Đoàn ĐBQH và HĐND tỉnh; VP Đoàn ĐBQH và HĐND; Văn phòng Đoàn ĐBQH và HĐND",
  "tinh-uy | Tỉnh ủy | Thành ủy",
  "vp-tinh-uy | Văn phòng Tỉnh ủy | VP Tỉnh ủy; Văn phòng Thành ủy",
  "thanh-tra | Thanh tra tỉnh | Thanh tra thành phố",
  "cong-an | Công an tỉnh | Công an thành phố; CA tỉnh",
  "quan-su | Bộ Chỉ huy Quân sự tỉnh | BCH Quân sự tỉnh; BCHQS tỉnh",
  "mttq | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | UBMTTQ Việt Nam tỉnh; UBMTTQVN tỉnh; Ủy ban MTTQ tỉnh",
  "ttpvhcc | Trung tâm Phục vụ hành chính công | Trung tâm PVHCC; TTPVHCC",
];
