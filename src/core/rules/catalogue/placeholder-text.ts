import { defineRowRule } from "../definitions";
import { placeOf } from "../places";

/** H216: "…", "?", "chưa có" where an amount is due. */
export const placeholderText = defineRowRule({
  id: "placeholder-text",
  code: "H216",
  fixKind: null,
  prepare: (table) => (row, report) => {
    for (const columnId in row.amounts) {
      if (row.amounts[columnId]?.problem?.kind !== "placeholder") continue;
      report({
        at: placeOf(table, row, columnId),
        messageId: "placeholder",
        data: { found: row.cells[columnId]?.text ?? "" },
      });
    }
  },
});
