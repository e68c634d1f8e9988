import { definePack } from "../definitions";
import { standardRules } from "../standardRules";
import { tnPl1 } from "./tnPl1";
import { tnXh } from "./tnXh";

/**
 * Plan of Tây Ninh for 2019. The decision that approves it prints neither its number nor its day,
 * so the pack names the proposal that it cites.
 */
export const tayNinh2019 = definePack({
  id: "tay-ninh-2019",
  version: "1.0.0",
  name: "Kế hoạch ứng dụng CNTT tỉnh Tây Ninh năm 2019",
  document: {
    number: "09/TTr-STTTT",
    date: "2019-02-21",
    issuer: "Sở Thông tin và Truyền thông tỉnh Tây Ninh",
    title:
      "Kế hoạch ứng dụng công nghệ thông tin trong hoạt động cơ quan nhà nước tỉnh Tây Ninh năm 2019",
  },
  planYear: 2019,
  // The plan sets no day for the agencies; it was proposed on this one.
  deadline: { month: 2, day: 21, yearOffset: 0 },
  department: "Sở Thông tin và Truyền thông",
  forms: [tnPl1, tnXh],
  rules: standardRules,
});
