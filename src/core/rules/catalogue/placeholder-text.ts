import { defineRule } from "../definitions";
import { placeOf } from "../places";

/** H216: "…", "?", "chưa có" where an amount is due. */
export const placeholderText = defineRule({
  id: "placeholder-text",
  code: "H216",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const row of table.rows) {
        for (const columnId in row.amounts) {
          if (row.amounts[columnId]?.problem?.kind !== "placeholder") continue;
          yield {
            at: placeOf(table, row, columnId),
            messageId: "placeholder",
            data: { found: row.cells[columnId]?.text ?? "" },
          };
        }
      }
    }
  },
});
