import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("number-ambiguous", {
  good: {
    "the column tells": filledWorkbook({ J17: "3.000", J18: "1.234.567" }),
    "a number": filledWorkbook({ J17: 3 }),
    "đồng has no decimals": filledWorkbook({ J17: "3.000" }, { unit: "dong" }),
  },
  bad: {
    "three thousand or three": {
      workbook: filledWorkbook({ J17: "3.000" }),
      found: ["J17 two-readings"],
      fix: "suggestion",
    },
  },
});
