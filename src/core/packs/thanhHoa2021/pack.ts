import { definePack } from "../definitions";
import { standardRules } from "../standardRules";
import { thHt } from "./thHt";
import { thKh5 } from "./thKh5";

/** Plan 272/KH-UBND: five years of Thanh Hóa, 2021–2025. */
export const thanhHoa2021 = definePack({
  id: "thanh-hoa-2021-2025",
  version: "1.0.0",
  name: "Kế hoạch ứng dụng CNTT, phát triển Chính quyền số tỉnh Thanh Hóa, giai đoạn 2021-2025",
  document: {
    number: "272/KH-UBND",
    date: "2020-12-21",
    issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
    title:
      "Kế hoạch ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước, phát triển Chính quyền số và bảo đảm an toàn thông tin mạng trên địa bàn tỉnh Thanh Hóa, giai đoạn 2021-2025",
  },
  planYear: 2021,
  // The plan sets no day for the agencies; it was issued on this one.
  deadline: { month: 12, day: 21, yearOffset: -1 },
  department: "Sở Thông tin và Truyền thông",
  forms: [thKh5, thHt],
  rules: standardRules,
});
