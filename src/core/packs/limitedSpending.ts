import type { LimitedSpending } from "./definitions";

/** What may be paid from which capital for digital transformation of state agencies, by its days. */
export const LIMITED_SPENDING: readonly LimitedSpending[] = [
  {
    id: "recurrent-only",
    works: [
      {
        name: "vận hành, bảo trì, gia hạn",
        words: ["vận hành", "duy trì", "bảo trì", "bảo dưỡng", "gia hạn"],
      },
      { name: "số hóa", words: ["số hóa"] },
      { name: "đào tạo, tập huấn", words: ["đào tạo", "tập huấn", "bồi dưỡng"] },
      { name: "truyền thông, tuyên truyền", words: ["truyền thông", "tuyên truyền"] },
      { name: "đo lường", words: ["đo lường"] },
      { name: "tổ công nghệ số cộng đồng", words: ["tổ công nghệ số"] },
      { name: "thuê chuyên gia", words: ["thuê chuyên gia"] },
      {
        name: "xây dựng kế hoạch, tiêu chuẩn",
        words: ["xây dựng kế hoạch", "xây dựng tiêu chuẩn", "xây dựng quy chuẩn"],
      },
    ],
    leads: [
      "tổ chức",
      "triển khai",
      "thực hiện",
      "tiếp tục",
      "công tác",
      "hoạt động",
      "dịch vụ",
      "nhiệm vụ",
      "kinh phí",
      "chi phí",
      "chi",
      "hội nghị",
      "khóa",
      "mở",
      "các",
      "lớp",
      "hỗ trợ",
    ],
    besides: [
      "xây dựng",
      "đầu tư",
      "nâng cấp",
      "mở rộng",
      "phát triển",
      "mua",
      "trang bị",
      "lắp đặt",
      "thiết lập",
      "truyền thông tin",
    ],
    notOn: ["DTPT"],
    from: "2026-07-01",
    to: null,
    document: "Nghị định 224/2026/NĐ-CP ngày 24/6/2026, Điều 33, 34",
  },
];
