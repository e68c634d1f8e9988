import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("stray-spaces", {
  good: { "single spaces": filledWorkbook({ B17: "Nâng cấp phần mềm" }) },
  bad: {
    doubled: {
      workbook: filledWorkbook({ B17: "Nâng cấp  phần mềm" }),
      found: ["B17 stray"],
      fix: "fix",
    },
    "hard line break in a period": {
      workbook: filledWorkbook({ D17: "2018-\n2019" }),
      found: ["D17 stray"],
      fix: "fix",
    },
    "at the end": {
      workbook: filledWorkbook({ E17: "Sở Y tế " }),
      found: ["E17 stray"],
      fix: "fix",
    },
  },
});
