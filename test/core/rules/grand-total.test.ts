import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("grand-total", {
  good: {
    "no total stated": filledWorkbook({ J31: null }),
    "one đồng that three thirds lose": filledWorkbook({
      ...{ J17: 100 / 3, J18: 100 / 3, J28: 100 / 3, J29: null, J30: null, J31: 100 },
    }),
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
