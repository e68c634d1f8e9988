import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("row-sum", {
  good: {
    "only one part": filledWorkbook({ I17: null, H17: 400.5 }),
    "no total stated": filledWorkbook({ H17: null }),
    "a part that cannot be read": filledWorkbook({ J17: "theo dự toán", H17: 7 }),
    "a group's own sums are another rule's": filledWorkbook({ H16: 1 }),
  },
  bad: {
    "total typed over": {
      workbook: filledWorkbook({ H17: 600 }),
      found: ["H17 differs"],
      fix: "suggestion",
    },
    "part changed": {
      workbook: filledWorkbook({ I18: 300 }),
      found: ["H18 formula"],
      fix: "suggestion",
    },
  },
});
