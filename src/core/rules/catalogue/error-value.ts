import { isCellError, rememberOfSheet } from "../../sheet";
import { defineRowRule } from "../definitions";
import { placeOf } from "../places";

/** What stands for the result of a formula that nobody has calculated yet. */
const NOT_CALCULATED = "#GETTING_DATA";

/** H211: #REF!, #VALUE! and the like inside the table. */
export const errorValue = defineRowRule({
  id: "error-value",
  code: "H211",
  fixKind: null,
  prepare: (table) => {
    if (errorRowsOf(table.sheet).size === 0) return null;
    return (row, report) => {
      for (const columnId in row.cells) {
        const value = row.cells[columnId]?.value ?? null;
        if (!isCellError(value)) continue;
        report({
          at: placeOf(table, row, columnId),
          messageId: value.error === NOT_CALCULATED ? "not-calculated" : "error",
          data: { found: value.error },
        });
      }
    };
  },
});

/** Rows of a sheet in which an error stands: most sheets have none, and need no look at each cell. */
const errorRowsOf = rememberOfSheet(
  ({ values }) => {
    const rows = new Set<number>();
    values.forEach((row, at) => {
      if (row.some(isCellError)) rows.add(at);
    });
    return rows;
  },
  (rows, { values }, changed) => {
    for (const at of changed) {
      if (values[at]?.some(isCellError)) rows.add(at);
      else rows.delete(at);
    }
    return rows;
  }
);
