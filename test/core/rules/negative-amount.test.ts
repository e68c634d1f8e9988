import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("negative-amount", {
  good: { zero: filledWorkbook({ J17: 0 }), blank: filledWorkbook({ J17: null }) },
  bad: {
    "a task": { workbook: filledWorkbook({ J17: -5 }), found: ["J17 negative"], fix: null },
    "a text, not the total that is 0 without it": {
      workbook: filledWorkbook({ J17: "(240)" }),
      found: ["J17 negative"],
      fix: null,
    },
    "a source line": {
      workbook: filledWorkbook({ J29: -500 }),
      found: ["J29 negative"],
      fix: null,
    },
  },
});
