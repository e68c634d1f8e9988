import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

describeRule("data-outside-table", {
  good: {
    "words below the table": filledWorkbook({ J36: "Người lập biểu" }),
    "a year and a running number": filledWorkbook({ C36: 2019, A37: 1 }),
  },
  bad: {
    "figures right of the table": {
      workbook: filledWorkbook({ T20: 400, T21: 1250 }),
      found: ["T20 beside"],
      fix: null,
    },
    "a figure in another column": {
      workbook: filledWorkbook({ D38: 400 }),
      found: ["D38 below"],
      fix: null,
    },
    "a forgotten task below the words": {
      workbook: filledWorkbook({ B34: "Việc bỏ sót", J34: 250 }),
      found: ["J34 below"],
      fix: null,
    },
  },
});
