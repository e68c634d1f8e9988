import { definePack } from "../definitions";
import { LEGAL_PARAMETERS } from "../legalParameters";
import { LIMITED_SPENDING } from "../limitedSpending";
import { standardRules } from "../standardRules";
import { b01 } from "./b01";
import { b02 } from "./b02";
import { b03 } from "./b03";
import { b04, b04FiveYears } from "./b04";
import { b05 } from "./b05";
import { b06 } from "./b06";
import { b07 } from "./b07";
import { b08 } from "./b08";

/**
 * This season's forms. Decree 224/2026/NĐ-CP orders plans and reports (article 7) and says what
 * may be paid (32–34); no document prints the columns, so they are ours, after the forms of the
 * older packs and notice 624/TB-VPCP.
 */
export const cds2027 = definePack({
  id: "cds-2027",
  version: "1.0.0",
  name: "Dự toán chuyển đổi số năm 2027 (mẫu chung)",
  document: {
    number: "224/2026/NĐ-CP",
    date: "2026-06-24",
    issuer: "Chính phủ",
    title:
      "Nghị định 224/2026/NĐ-CP: kế hoạch và báo cáo chuyển đổi số (Điều 7), nội dung chi (Điều 32–34); thi hành Luật Chuyển đổi số 148/2025/QH15, Thông báo 624/TB-VPCP ngày 16/11/2025 và Công văn 5511/BKHCN-CĐSQG ngày 10/10/2025. Các văn bản này không in sẵn biểu; cột biểu do bộ biểu mẫu này đề xuất.",
  },
  planYear: 2027,
  // Provinces register with the ministry by 10/12 (notice 624/TB-VPCP); agencies send before that.
  deadline: { month: 11, day: 30, yearOffset: -1 },
  department: "Sở Khoa học và Công nghệ",
  forms: [b01, b02, b03, b04, b04FiveYears, b05, b06, b07, b08],
  parameters: LEGAL_PARAMETERS,
  limitedSpending: LIMITED_SPENDING,
  sameFigures: [
    { of: { form: "B02", column: "needed" }, with: { form: "B04", column: "y0" } },
    { of: { form: "B02", column: "needed" }, with: { form: "B04-5N", column: "y0" } },
    { of: { form: "B01", column: "planned" }, with: { form: "B04", column: "planned" } },
    { of: { form: "B01", column: "estimate" }, with: { form: "B04", column: "estimate" } },
    ...["y0", "y1", "y2"].map((column) => ({
      of: { form: "B04", column },
      with: { form: "B04-5N", column },
    })),
  ],
  heldFigures: [
    { of: { form: "B02", column: "allocated" }, with: { form: "B01", column: "estimate" } },
    { of: { form: "B02", column: "allocated" }, with: { form: "B04", column: "estimate" } },
    { of: { form: "B02", column: "allocated" }, with: { form: "B04", column: "allocated" } },
  ],
  heldSums: [
    {
      of: { form: "B02", column: "allocated" },
      with: { form: "B04", column: "planned" },
      before: "allocated",
      or: "estimate",
    },
    {
      of: { form: "B02", column: "allocated" },
      with: { form: "B01", column: "planned" },
      or: "estimate",
    },
  ],
  sameTasks: [
    { of: { form: "B02", column: "needed" }, with: { form: "B04", column: "y0" } },
    { of: { form: "B02", column: "needed" }, with: { form: "B04-5N", column: "y0" } },
  ],
  // Works that are done this year stand in no plan of later years.
  listedTasks: [
    { of: { form: "B04", column: "planned" }, with: { form: "B01", column: "planned" } },
  ],
  levelSums: [
    { form: "B02", column: "needed" },
    { form: "B04", column: "y0" },
    { form: "B04-5N", column: "y0" },
  ].flatMap((list) => [
    { of: { form: "B07", column: "digital" }, with: list },
    { of: { form: "B07", column: "security" }, with: list, group: "an-toan" },
  ]),
  rules: standardRules,
});
