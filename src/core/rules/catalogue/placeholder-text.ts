import { defineRowRule } from "../definitions";
import { exampleFinder } from "../exampleRows";
import { placeOf } from "../places";
import { findMoneyRow } from "../rowWithMoney";

/** H216: "…", "?", "chưa có" where an amount is due, and an example row that was left with money. */
export const placeholderText = defineRowRule({
  id: "placeholder-text",
  code: "H216",
  fixKind: null,
  prepare: (table) => {
    const isExample = exampleFinder(table);
    return (row, report) => {
      for (const columnId in row.amounts) {
        if (row.amounts[columnId]?.problem?.kind !== "placeholder") continue;
        report({
          at: placeOf(table, row, columnId),
          messageId: "placeholder",
          data: { found: row.cells[columnId]?.text ?? "" },
        });
      }
      const example = isExample(row) ? findMoneyRow(table, row, "example") : null;
      if (example) report(example);
    };
  },
});
