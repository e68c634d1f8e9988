import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("total-typed", {
  good: {
    "a wrong figure": filledWorkbook({ H16: 1 }),
    "nothing to add up": filledWorkbook({ H19: 0 }),
  },
  bad: {
    "a group": { workbook: filledWorkbook({ H16: 1500.5 }), found: ["H16 typed"], fix: "fix" },
    "the total, once for its row": {
      workbook: filledWorkbook({ H31: 2200.5, J31: 2100.5 }),
      found: ["H31 typed"],
      fix: "fix",
    },
  },
});
