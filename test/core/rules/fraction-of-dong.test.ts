import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("fraction-of-dong", {
  good: {
    "whole đồng": filledWorkbook({ J17: 400.123456 }),
    "half a triệu": filledWorkbook({ J17: 0.5 }),
    "a residue is another rule's": filledWorkbook({ J17: 100 / 3 }),
    "triệu under a unit line that says đồng: rule H205": filledWorkbook(
      { J17: 85.5, J18: 1000, J27: 700, J28: 500, J29: 200 },
      { unit: "dong" }
    ),
    "text is another rule's": filledWorkbook({ J17: "0,5" }, { unit: "dong" }),
  },
  bad: {
    "in triệu đồng": {
      workbook: filledWorkbook({ J17: 400.1234567 }),
      found: ["J17 fraction"],
      fix: "suggestion",
    },
    "in đồng": {
      workbook: filledWorkbook(
        { J17: 1_234_567.5, J18: 1_000_000, J27: 700_000, J28: 500_000, J29: 200_000 },
        { unit: "dong" }
      ),
      found: ["J17 fraction"],
      fix: "suggestion",
    },
  },
});
