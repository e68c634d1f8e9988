import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("unit-missing", {
  good: {
    "short form": filledWorkbook({ A8: "ĐVT: tỷ đồng" }),
    "unit in brackets": filledWorkbook({ A8: "(nghìn đồng)" }),
  },
  bad: {
    "line deleted": {
      workbook: filledWorkbook({ A8: null }),
      found: ["A8 missing"],
      fix: "suggestion",
    },
    "another currency": {
      workbook: filledWorkbook({ A8: "Đơn vị tính: USD" }),
      found: ["A8 not-dong"],
      fix: null,
    },
    "no unit in the line": {
      workbook: filledWorkbook({ A8: "Đơn vị tính:" }),
      found: ["A8 missing"],
      fix: "suggestion",
    },
  },
});
