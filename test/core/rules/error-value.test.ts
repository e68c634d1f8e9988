import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("error-value", {
  good: { "the words alone": filledWorkbook({ M17: "#REF! trong tệp cũ" }) },
  bad: {
    "not calculated": {
      workbook: filledWorkbook({ J17: { error: "#GETTING_DATA" } }),
      found: ["J17 not-calculated"],
      fix: null,
    },
    "in an amount": {
      workbook: filledWorkbook({ J17: { error: "#REF!" } }),
      found: ["J17 error"],
      fix: null,
    },
    "in a total": {
      workbook: filledWorkbook({ H31: { error: "#VALUE!" } }),
      found: ["H31 error"],
      fix: null,
    },
  },
});
