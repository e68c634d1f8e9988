import { isCellError } from "../../sheet";
import { defineRowRule } from "../definitions";
import { placeOf } from "../places";

/** What stands for the result of a formula that nobody has calculated yet. */
const NOT_CALCULATED = "#GETTING_DATA";

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
          messageId: cell.value.error === NOT_CALCULATED ? "not-calculated" : "error",
          data: { found: cell.value.error },
        };
      }
    },
});
