import { definePack } from "../definitions";
import { standardRules } from "../standardRules";
import { qnB1 } from "./qnB1";
import { qnB2 } from "./qnB2";
import { qnB3 } from "./qnB3";
import { qnB4 } from "./qnB4";
import { qnB5 } from "./qnB5";

/** Letter 790/STTTT: plan 2019 of the agencies of Quảng Ngãi, sent before 31/7/2018. */
export const quangNgai2019 = definePack({
  id: "quang-ngai-2019",
  version: "1.0.0",
  name: "Kế hoạch ứng dụng CNTT tỉnh Quảng Ngãi năm 2019",
  document: {
    number: "790/STTTT",
    date: "2018-07-16",
    issuer: "Sở Thông tin và Truyền thông tỉnh Quảng Ngãi",
    title:
      "V/v hướng dẫn xây dựng kế hoạch đầu tư ứng dụng công nghệ thông tin trong các CQNN năm 2019",
  },
  planYear: 2019,
  deadline: { month: 7, day: 31, yearOffset: -1 },
  department: "Sở Thông tin và Truyền thông",
  forms: [qnB1, qnB2, qnB3, qnB4, qnB5],
  sameFigures: [
    { of: { form: "QN-B2", column: "needed" }, with: { form: "QN-B5", column: "needed" } },
  ],
  heldFigures: [
    // Done so far and needed next year add up to the total: what is done holds the running year.
    { of: { form: "QN-B2", column: "done" }, with: { form: "QN-B1", column: "estimate" } },
  ],
  heldSums: [
    { of: { form: "QN-B2", column: "done" }, with: { form: "QN-B1", column: "estimate" } },
  ],
  sameTasks: [
    { of: { form: "QN-B2", column: "needed" }, with: { form: "QN-B5", column: "needed" } },
  ],
  rules: standardRules,
});
