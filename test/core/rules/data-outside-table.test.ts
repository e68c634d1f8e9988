import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("data-outside-table", {
  good: {
    "words below the table": filledWorkbook({ J36: "Người lập biểu" }),
    "a number beside the amounts": filledWorkbook({ C36: 2019 }),
  },
  bad: {
    "a forgotten task below the words": {
      workbook: filledWorkbook({ B34: "Việc bỏ sót", J34: 250 }),
      found: ["J34 below"],
      fix: null,
    },
  },
});
