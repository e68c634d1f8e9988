import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("group-sum", {
  good: {
    "no subtotal stated": filledWorkbook({ J16: null }),
    "a wrong grand total is another rule's": filledWorkbook({ J31: 1 }),
  },
  bad: {
    "typed over": { workbook: filledWorkbook({ J16: 1500 }), found: ["J16 over"], fix: "fix" },
    zero: { workbook: filledWorkbook({ J27: 0 }), found: ["J27 short"], fix: "fix" },
    "an addend stands as text": {
      workbook: filledWorkbook({ J16: 1, J17: "1.234,5" }),
      found: ["J16 short-text"],
      fix: null,
    },
    "a text that is no amount": {
      workbook: filledWorkbook({ J16: 1500, J17: "40O" }),
      found: ["J16 over-text"],
      fix: "fix",
    },
  },
});
