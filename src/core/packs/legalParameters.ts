import type { DatedParameter } from "./definitions";

/**
 * Legal values that hold for the whole country, with the days on which they hold. Sources and how
 * sure they are stand in the specification (quy-tac-phap-ly.json); where an article itself was
 * not read, its document says so.
 */
export const LEGAL_PARAMETERS: readonly DatedParameter[] = [
  {
    id: "dx-share",
    value: 100,
    from: "2026-07-01",
    to: null,
    document:
      "Luật Chuyển đổi số 148/2025/QH15 (tối thiểu 1% chi ngân sách nhà nước hằng năm; theo tóm tắt đã công bố, chưa đối chiếu nguyên văn điều khoản)",
  },
  {
    id: "security-share",
    value: 1000,
    from: "2019-06-07",
    to: null,
    document:
      "Chỉ thị 14/CT-TTg ngày 07/6/2019 (tối thiểu 10%; tỷ lệ theo Luật An ninh mạng 116/2025/QH15 chưa đối chiếu)",
  },
  {
    id: "science-share",
    value: 300,
    from: "2025-01-01",
    to: null,
    document: "Nghị quyết 196/2025/QH15 Điều 3; Thông báo 624/TB-VPCP ngày 16/11/2025",
  },
  {
    id: "one-step-limit",
    value: 15_000_000_000,
    from: "2020-01-01",
    to: "2026-02-28",
    document: "Nghị định 73/2019/NĐ-CP (sửa đổi bởi Nghị định 82/2024/NĐ-CP)",
  },
  {
    id: "one-step-limit",
    value: 20_000_000_000,
    from: "2026-03-01",
    to: "2026-06-30",
    document: "Nghị định 45/2026/NĐ-CP ngày 26/01/2026",
  },
  {
    id: "one-step-limit",
    value: 20_000_000_000,
    from: "2026-07-01",
    to: null,
    document: "Nghị định 224/2026/NĐ-CP ngày 24/6/2026, Điều 42",
  },
  {
    id: "mixed-capital-share",
    value: 3000,
    from: "2026-07-01",
    to: null,
    document: "Nghị định 224/2026/NĐ-CP ngày 24/6/2026, Điều 36",
  },
  {
    id: "group-a-limit",
    value: 1_600_000_000_000,
    from: "2025-01-01",
    to: null,
    document: "Luật Đầu tư công 58/2024/QH15 (dự án công nghệ thông tin nhóm A)",
  },
  {
    id: "group-b-limit",
    value: 90_000_000_000,
    from: "2025-01-01",
    to: null,
    document: "Luật Đầu tư công 58/2024/QH15 (dự án công nghệ thông tin nhóm B)",
  },
];
