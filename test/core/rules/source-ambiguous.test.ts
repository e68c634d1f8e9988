import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("source-ambiguous", {
  good: { "a named city": filledWorkbook({ K17: "Ngân sách thành phố Đà Nẵng" }) },
  bad: {
    "all levels at once": {
      workbook: filledWorkbook({ K17: "Ngân sách nhà nước" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
    },
    NST: {
      workbook: filledWorkbook({ K17: "NST" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
    },
  },
});
