import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("rounding-gap", {
  good: {
    "no gap": filledWorkbook({ J16: 1400.5 }),
    "a gap as large as a task": filledWorkbook({ J17: 400, J31: 1400, J16: 700 }),
  },
  bad: {
    "thirds of a đồng": {
      workbook: filledWorkbook({
        ...{ I17: null, J17: 100 / 3, J18: 100 / 3, J28: 100 / 3, J29: null, J30: null },
        ...{ J16: 200 / 3, J31: 100, J27: 100 / 3 },
      }),
      found: ["J16 rounding", "J31 rounding"],
      fix: null,
    },
    "one triệu in whole triệu": {
      workbook: filledWorkbook({ J17: 400, H17: 500, J16: 1401, J31: 2100, H16: 1500, H31: 2200 }),
      found: ["J16 rounding"],
      fix: null,
    },
  },
});
