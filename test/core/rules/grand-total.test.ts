import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("grand-total", {
  good: {
    "no total stated": filledWorkbook({ J31: null }),
    "a wrong subtotal is another rule's": filledWorkbook({ J16: 1 }),
  },
  bad: {
    "typed over": { workbook: filledWorkbook({ J31: 2101 }), found: ["J31 differs"], fix: "fix" },
    "twice: tasks and groups": {
      workbook: filledWorkbook({ J31: 4201 }),
      found: ["J31 differs"],
      fix: "fix",
    },
  },
});
