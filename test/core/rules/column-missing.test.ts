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
      found: ["D9 missing"],
      fix: "suggestion",
    },
    "header overwritten": {
      workbook: filledWorkbook({ I10: "abc" }),
      found: ["I10 replaced"],
      fix: "suggestion",
    },
    "the last header overwritten": {
      workbook: filledWorkbook({ M9: "Xếp loại" }),
      found: ["M9 replaced"],
      fix: "suggestion",
    },
    "two headers side by side": {
      workbook: filledWorkbook({ C9: "Xếp loại", D9: "Người ký" }),
      found: ["C9 replaced", "D9 replaced"],
      fix: "suggestion",
    },
  },
});
