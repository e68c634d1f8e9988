import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("rounding-gap", {
  good: {
    "no gap": filledWorkbook({ J16: 1400.5 }),
    "a gap as large as a task": filledWorkbook({ J17: 400, J31: 1400, J16: 700 }),
  },
  bad: {
    "one triệu in whole triệu": {
      workbook: filledWorkbook({ J17: 400, H17: 500, J16: 1401, J31: 2100, H16: 1500, H31: 2200 }),
      found: ["J16 rounding"],
      fix: null,
    },
  },
});
