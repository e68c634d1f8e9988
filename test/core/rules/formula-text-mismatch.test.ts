import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("formula-text-mismatch", {
  good: {
    "every group named": filledWorkbook({ B31: "Tổng cộng (I+II+III+IV+V)" }),
    "a plus sign in a name": filledWorkbook({ B17: "Máy chủ + phần mềm" }),
  },
  bad: {
    "groups left out": {
      workbook: filledWorkbook({ B31: "Tổng cộng (I+II+III)" }),
      found: ["H31 other-sum"],
      fix: null,
    },
    "a group that is not there": {
      workbook: filledWorkbook({ B31: "Tổng cộng (I+II+VI)" }),
      found: ["B31 missing"],
      fix: null,
    },
  },
});
