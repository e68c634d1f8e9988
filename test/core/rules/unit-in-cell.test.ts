import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("unit-in-cell", {
  good: {
    "text without a unit": filledWorkbook({ J17: "1.234.567" }),
    "a range with a unit is no amount": filledWorkbook({ J17: "từ 1 đến 1,5 tỷ" }),
    "a unit in a text column": filledWorkbook({ C17: "500 triệu đồng" }),
    blank: filledWorkbook({ J17: null }),
  },
  bad: {
    "another unit": {
      workbook: filledWorkbook({ J17: "2,05 tỷ" }),
      found: ["J17 other-unit"],
      fix: "suggestion",
    },
    "the table's own unit": {
      workbook: filledWorkbook({ J17: "500 triệu đồng" }),
      found: ["J17 same-unit"],
      fix: "fix",
    },
    about: {
      workbook: filledWorkbook({ J17: "khoảng 600 triệu đồng" }),
      found: ["J17 same-unit"],
      fix: "suggestion",
    },
    "in a total": {
      workbook: filledWorkbook({ J31: "2,1005 tỷ đồng" }),
      found: ["J31 other-unit"],
      fix: "suggestion",
    },
  },
});
