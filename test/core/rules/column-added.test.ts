import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("column-added", {
  good: { "a note right of the table, no header": filledWorkbook({ O20: "đã xem" }) },
  bad: {
    "one more": {
      workbook: filledWorkbook({ N9: "Mức độ ưu tiên" }),
      found: ["N10 added"],
      fix: null,
    },
  },
});
