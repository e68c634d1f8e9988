import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("required-empty", {
  good: {
    "a blank row with its number": filledWorkbook({ A20: 1 }),
    "an optional column": filledWorkbook({ C17: null, G17: null }),
  },
  bad: {
    "no period": { workbook: filledWorkbook({ D17: null }), found: ["D17 empty"], fix: null },
    "spaces only": { workbook: filledWorkbook({ E17: "  " }), found: ["E17 empty"], fix: null },
    "money without a name": {
      workbook: filledWorkbook({ B18: null }),
      found: ["B18 unnamed"],
      fix: null,
    },
    "money alone in a blank row": {
      workbook: filledWorkbook({ J20: 300 }),
      found: ["B20 unnamed"],
      fix: null,
    },
  },
});
