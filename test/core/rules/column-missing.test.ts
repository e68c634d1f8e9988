import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("column-missing", {
  good: {
    "another year in the header": filledWorkbook({ J10: "Cần thực hiện trong năm 2020" }),
    "shorter header": filledWorkbook({ A9: "STT", E9: "Đơn vị chủ trì" }),
  },
  bad: {
    "header deleted": {
      workbook: filledWorkbook({ D9: null }),
      found: ["A9 missing"],
      fix: "suggestion",
    },
    "header overwritten": {
      workbook: filledWorkbook({ I10: "abc" }),
      found: ["A9 missing"],
      fix: "suggestion",
    },
  },
});
