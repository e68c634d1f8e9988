import type { AmountReading } from "../money";
import type { RowKind, Table, TableCell, TableRow } from "../table";

/** Rows whose amount cells hold money, counted or summed. */
const HOLDS_MONEY: ReadonlySet<RowKind> = new Set<RowKind>([
  "task",
  "source-line",
  "of-which",
  "group",
  "subtotal",
  "total",
]);

/** An amount cell that is more than a plain number or blank. */
export interface NotableAmount {
  readonly row: TableRow;
  readonly columnId: string;
  readonly cell: TableCell;
  readonly reading: AmountReading;
}

const known = new WeakMap<Table, readonly NotableAmount[]>();

/**
 * The amount cells that several rules look at: texts, problems, units inside, digits below one
 * đồng. Nearly all cells are plain numbers, so a table is gone through once for all of them.
 */
export function notableAmounts(table: Table): readonly NotableAmount[] {
  const listed = known.get(table) ?? listNotable(table);
  known.set(table, listed);
  return listed;
}

function listNotable(table: Table): readonly NotableAmount[] {
  const found: NotableAmount[] = [];
  for (const row of table.rows) {
    if (!HOLDS_MONEY.has(row.kind)) continue;
    for (const columnId in row.amounts) {
      const reading = row.amounts[columnId];
      const cell = row.cells[columnId];
      if (!reading || !cell) continue;
      const { isText, problem, rounded } = reading;
      if (isText || rounded || problem !== null) found.push({ row, columnId, cell, reading });
    }
  }
  return found;
}
