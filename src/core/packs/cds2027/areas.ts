import type { GroupDefinition } from "../definitions";

/**
 * Areas of work of a digital-transformation plan: sections IV.1–IV.5 of letter 790/STTTT and part
 * I.II of plan 4627/KH-UBND under today's names, so that money of older tables finds its group.
 */
export const AREAS: readonly GroupDefinition[] = [
  {
    id: "the-che",
    name: "Thể chế, chính sách và nhận thức số",
    aliases: ["Nâng cao nhận thức", "Hoàn thiện chính sách, quy định cho chuyển đổi số"],
  },
  {
    id: "ha-tang",
    name: "Hạ tầng số",
    aliases: ["Phát triển hạ tầng số", "Phát triển hạ tầng kỹ thuật", "Hạ tầng kỹ thuật"],
  },
  {
    id: "du-lieu",
    name: "Nền tảng số, dữ liệu số",
    aliases: ["Phát triển dữ liệu số", "Dữ liệu số", "Hệ thống thông tin, cơ sở dữ liệu"],
  },
  {
    id: "chinh-quyen",
    name: "Chính quyền số, hoạt động của cơ quan nhà nước",
    aliases: [
      "Chính quyền số",
      "Xây dựng và phát triển Chính quyền số",
      "Ứng dụng CNTT trong nội bộ cơ quan nhà nước",
    ],
  },
  {
    id: "xa-hoi",
    name: "Kinh tế số, xã hội số, phục vụ người dân và doanh nghiệp",
    aliases: [
      "Kinh tế số, xã hội số",
      "Phát triển kinh tế số và xã hội số",
      "Ứng dụng CNTT phục vụ người dân và doanh nghiệp",
    ],
  },
  {
    id: "nhan-luc",
    name: "Nhân lực số",
    aliases: ["Phát triển nguồn nhân lực", "Đào tạo nguồn nhân lực", "Nguồn nhân lực"],
  },
  {
    id: "an-toan",
    name: "An toàn thông tin, an ninh mạng",
    aliases: ["An toàn, an ninh thông tin", "Đảm bảo an toàn, an ninh mạng", "An toàn thông tin"],
  },
];

/** Money of enterprises and people: listed apart and never counted as the state's. */
export const ENTERPRISES: GroupDefinition = {
  id: "doanh-nghiep",
  name: "Nhiệm vụ do doanh nghiệp, xã hội đầu tư (không cộng vào ngân sách nhà nước)",
  aliases: ["Nhiệm vụ chuyển đổi số của doanh nghiệp", "Vốn doanh nghiệp, xã hội hóa"],
  nonState: true,
};
