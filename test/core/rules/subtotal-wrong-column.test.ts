import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("subtotal-wrong-column", {
  good: {
    "a wrong sum": filledWorkbook({ I16: 999 }),
    "another figure beside a blank sum": filledWorkbook({ J16: null, K16: 12 }),
    "a sum that is right in both columns": filledWorkbook({ H27: 700, J27: 700 }),
  },
  bad: {
    "one column to the right": {
      workbook: filledWorkbook({ H16: null, I16: 1500.5 }),
      found: ["I16 moved"],
      fix: "suggestion",
    },
    "all one column to the left": {
      workbook: filledWorkbook({ H16: 100, I16: 1400.5, J16: null }),
      found: ["H16 moved"],
      fix: "suggestion",
    },
    "in the column of sources": {
      workbook: filledWorkbook({ J16: null, K16: 1400.5 }),
      found: ["K16 moved"],
      fix: "suggestion",
    },
    "in the total": {
      workbook: filledWorkbook({ H31: null, I31: 2200.5 }),
      found: ["I31 moved"],
      fix: "suggestion",
    },
  },
});
