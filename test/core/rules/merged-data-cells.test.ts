import { parseRange } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

/** The filled form with further merges. */
function withMerges(...texts: readonly string[]) {
  const workbook = filledWorkbook();
  const merges = texts.flatMap((text) => parseRange(text) ?? []);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges, ...merges],
  }));
  return { ...workbook, sheets };
}

describeRule("merged-data-cells", {
  good: {
    "a heading over the width": withMerges("A16:M16"),
    "the label of the total": withMerges("A31:G31"),
    "a task over its own source lines": withMerges("E28:E30", "H28:H30"),
    "blank rows": withMerges("B20:C21"),
    "above and below the table": withMerges("A2:D3", "A33:C35"),
  },
  bad: {
    "an agency written once for two tasks": {
      workbook: withMerges("E17:E18"),
      found: ["E17 across-tasks"],
      fix: null,
    },
    "an amount for two tasks": {
      workbook: withMerges("J17:J18"),
      found: ["J17 amount"],
      fix: null,
    },
    "a name over two tasks, one of them lost": {
      workbook: withMerges("B17:B18"),
      found: ["B17 names"],
      fix: null,
    },
    "a text over two columns": {
      workbook: withMerges("F18:G18"),
      found: ["F18 across-columns"],
      fix: null,
    },
  },
});
