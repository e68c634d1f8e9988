import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("float-noise", {
  good: {
    "many decimals that are whole đồng": filledWorkbook({ J17: 400.123456 }),
    "binary residue that no sheet shows": filledWorkbook({ J17: 0.1 + 0.2 }),
    "a typed fraction of a đồng is another rule's": filledWorkbook({ J17: 400.12345678 }),
    "text is another rule's": filledWorkbook({ J17: "450892,3218917131" }),
    "a date is no amount": filledWorkbook({ C17: 43466.123456789 }),
  },
  bad: {
    "a share": {
      workbook: filledWorkbook({ J17: 450892.3218917131 }),
      found: ["J17 noise"],
      fix: "fix",
    },
    "a third": { workbook: filledWorkbook({ I17: 100 / 3 }), found: ["I17 noise"], fix: "fix" },
  },
});
