import { isCellError } from "../../sheet";
import { defineRowRule } from "../definitions";
import { placeOf } from "../places";

/** H211: #REF!, #VALUE! and the like inside the table. */
export const errorValue = defineRowRule({
  id: "error-value",
  code: "H211",
  fixKind: null,
  prepare: (table) =>
    function* (row) {
      for (const columnId in row.cells) {
        const cell = row.cells[columnId];
        if (!cell || !isCellError(cell.value)) continue;
        yield {
          at: placeOf(table, row, columnId),
          messageId: "error",
          data: { found: cell.value.error },
        };
      }
    },
});
