import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("numbering-broken", {
  good: {
    "runs on through the groups": filledWorkbook({ A17: 4, A18: 5 }),
    "as text with a dot": filledWorkbook({ A17: "1.", A18: "2." }),
    "a task without number": filledWorkbook({ A18: null }),
  },
  bad: {
    jump: { workbook: filledWorkbook({ A18: 3 }), found: ["A18 jump"], fix: "suggestion" },
    repeat: { workbook: filledWorkbook({ A18: 1 }), found: ["A18 repeated"], fix: "suggestion" },
    "back after a jump": {
      workbook: filledWorkbook({ A17: 9, A18: 2 }),
      // The numbers that are missing stand where the group begins: a row may be gone there.
      found: ["A17 jump", "A18 back"],
      fix: null,
    },
    "a group's number twice": {
      workbook: filledWorkbook({ A27: "IV" }),
      found: ["A27 repeated"],
      fix: null,
    },
  },
});
