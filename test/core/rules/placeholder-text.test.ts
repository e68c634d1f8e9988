import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("placeholder-text", {
  good: {
    "a dash for nothing": filledWorkbook({ I18: "-" }),
    "in a text column": filledWorkbook({ C17: "chưa có" }),
  },
  bad: {
    "to come": {
      workbook: filledWorkbook({ J17: "chưa có" }),
      found: ["J17 placeholder"],
      fix: null,
    },
    "after the estimate": {
      workbook: filledWorkbook({ J17: "theo dự toán" }),
      found: ["J17 placeholder"],
      fix: null,
    },
  },
});
