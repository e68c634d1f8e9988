import type { GroupDefinition } from "../definitions";

/** Areas of work, after the headings of part I.II of plan 4627/KH-UBND, to the letter. */
export const AREAS: readonly GroupDefinition[] = [
  { id: "nhan-thuc", name: "Nâng cao nhận thức" },
  {
    id: "chinh-sach",
    name: "Về hoàn thiện chính sách, quy định cho chuyển đổi số",
    aliases: ["Hoàn thiện chính sách, quy định cho chuyển đổi số", "Thể chế số"],
  },
  { id: "ha-tang", name: "Phát triển hạ tầng số", aliases: ["Hạ tầng số"] },
  { id: "du-lieu", name: "Phát triển dữ liệu số", aliases: ["Dữ liệu số"] },
  {
    id: "chinh-quyen",
    name: "Xây dựng và phát triển Chính quyền số",
    aliases: ["Phát triển Chính quyền số", "Chính quyền số"],
  },
  {
    id: "kinh-te",
    name: "Phát triển kinh tế số và xã hội số",
    aliases: ["Kinh tế số và xã hội số", "Kinh tế số, xã hội số"],
  },
  {
    id: "an-toan",
    name: "Đảm bảo an toàn, an ninh mạng",
    aliases: ["Bảo đảm an toàn, an ninh mạng", "An toàn, an ninh mạng", "An toàn thông tin"],
  },
  {
    id: "nhan-luc",
    name: "Về phát triển nguồn nhân lực chuyển đổi số",
    aliases: ["Phát triển nguồn nhân lực chuyển đổi số", "Nguồn nhân lực"],
  },
];

/** Plan V.2: their money is the enterprises' own, listed apart and never counted as the state's. */
export const ENTERPRISES: GroupDefinition = {
  id: "doanh-nghiep",
  name: "Đối với các nhiệm vụ chuyển đổi số của doanh nghiệp",
  aliases: ["Các nhiệm vụ chuyển đổi số của doanh nghiệp", "Nhiệm vụ của doanh nghiệp"],
  nonState: true,
};
