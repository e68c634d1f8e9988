import { rememberOfSheet, type SheetSnapshot } from "../sheet";
import { isCleanAtSight } from "./cleanAtSight";

type Row = SheetSnapshot["values"][number];

/** Columns of odd texts by row; nearly no row has any. */
type OddColumns = Map<number, readonly number[]>;

const NO_COLUMNS: readonly number[] = [];

/** Clean texts that are kept to know them again; the few that come back in each row are among them. */
const MOST_KNOWN = 500;

/**
 * The columns of texts that are not clean at first sight, by row (all zero-based). What stands in
 * any other row reads as it is written. Only rows that change are looked through again.
 */
export const oddTextsOf = rememberOfSheet(
  ({ values }): OddColumns => {
    const known = new Set<string>();
    const odd: OddColumns = new Map();
    for (let row = 0; row < values.length; row += 1) {
      const columns = findOddColumns(values[row] ?? [], known);
      if (columns.length > 0) odd.set(row, columns);
    }
    return odd;
  },
  (odd, { values }, changed) => {
    for (const row of changed) {
      const columns = findOddColumns(values[row] ?? [], new Set());
      if (columns.length > 0) odd.set(row, columns);
      else odd.delete(row);
    }
    return odd;
  }
);

function findOddColumns(values: Row, known: Set<string>): readonly number[] {
  let columns = NO_COLUMNS;
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (typeof value !== "string" || known.has(value)) continue;
    if (!isCleanAtSight(value)) columns = [...columns, column];
    else if (known.size < MOST_KNOWN) known.add(value);
  }
  return columns;
}
