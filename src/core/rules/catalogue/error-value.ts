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
  prepare: (table) => (row, report) => {
    for (const columnId in row.cells) {
      const value = row.cells[columnId]?.value ?? null;
      if (!isCellError(value)) continue;
      report({
        at: placeOf(table, row, columnId),
        messageId: value.error === NOT_CALCULATED ? "not-calculated" : "error",
        data: { found: value.error },
      });
    }
  },
});
