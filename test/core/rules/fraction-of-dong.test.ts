import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("fraction-of-dong", {
  good: {
    "whole đồng": filledWorkbook({ J17: 400.123456 }),
    "half a triệu": filledWorkbook({ J17: 0.5 }),
    "a residue is another rule's": filledWorkbook({ J17: 100 / 3 }),
    "text is another rule's": filledWorkbook({ J17: "0,5" }, { unit: "dong" }),
  },
  bad: {
    "in triệu đồng": {
      workbook: filledWorkbook({ J17: 400.1234567 }),
      found: ["J17 fraction"],
      fix: "fix",
    },
    "in đồng": {
      workbook: filledWorkbook(
        { J17: 1234.5, J18: 1000, J27: 700, J28: 500, J29: 200 },
        { unit: "dong" }
      ),
      found: ["J17 fraction"],
      fix: "fix",
    },
  },
});
