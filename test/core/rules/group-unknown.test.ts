import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("group-unknown", {
  good: {
    "a count behind the name": filledWorkbook({ B27: "An toàn thông tin (02 nhiệm vụ)" }),
    "another spelling": filledWorkbook({ B27: "An toàn thông tin" }),
    "a group inside a known one": filledWorkbook({ A17: "1", B17: "Phần mềm", A18: "1.1" }),
    "a heading over known groups": filledWorkbook({ A12: "A", B12: "Nhiệm vụ chuyển tiếp" }),
  },
  bad: {
    "a count behind a name of their own": {
      workbook: filledWorkbook({ B16: "Hỗ trợ doanh nghiệp (02 nhiệm vụ)" }),
      found: ["B16 unknown"],
      fix: null,
    },
    "a group of their own": {
      workbook: filledWorkbook({ B16: "Hỗ trợ doanh nghiệp vừa và nhỏ" }),
      found: ["B16 unknown"],
      fix: null,
    },
  },
});
