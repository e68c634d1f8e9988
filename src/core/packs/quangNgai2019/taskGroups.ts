import type { GroupDefinition } from "../definitions";

/** Content groups of tasks: letter 790/STTTT, annex IV.1–IV.5. */
export const TASK_GROUPS: readonly GroupDefinition[] = [
  { id: "ha-tang", name: "Phát triển hạ tầng kỹ thuật", aliases: ["Hạ tầng kỹ thuật"] },
  {
    id: "noi-bo",
    name: "Ứng dụng CNTT trong nội bộ cơ quan Nhà nước",
    aliases: ["Ứng dụng CNTT trong nội bộ CQNN"],
  },
  {
    id: "nguoi-dan",
    name: "Ứng dụng CNTT phục vụ người dân và doanh nghiệp",
    aliases: ["Ứng dụng CNTT phục vụ người dân"],
  },
  {
    id: "nhan-luc",
    name: "Phát triển nguồn nhân lực cho ứng dụng CNTT",
    aliases: ["Đào tạo nguồn nhân lực CNTT", "Nguồn nhân lực"],
  },
  {
    id: "an-toan",
    name: "Công tác đảm bảo an toàn, an ninh thông tin",
    aliases: ["An toàn, an ninh thông tin", "An toàn thông tin"],
  },
];
