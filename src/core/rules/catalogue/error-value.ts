import { isCellError } from "../../sheet";
import { defineRule } from "../definitions";
import { placeOf } from "../places";

/** H211: #REF!, #VALUE! and the like inside the table. */
export const errorValue = defineRule({
  id: "error-value",
  code: "H211",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      // Hardly any sheet has one.
      if (!table.sheet.values.some((values) => values.some(isCellError))) continue;
      for (const row of table.rows) {
        for (const columnId in row.cells) {
          const cell = row.cells[columnId];
          if (!cell || !isCellError(cell.value)) continue;
          yield {
            at: placeOf(table, row, columnId),
            messageId: "error",
            data: { found: cell.value.error },
          };
        }
      }
    }
  },
});
