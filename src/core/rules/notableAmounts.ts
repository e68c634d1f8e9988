import type { AmountReading } from "../money";
import { rowsWhere, type RowKind, type Table, type TableCell, type TableRow } from "../table";

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

/** Rows with such an amount: nearly none. */
const notableRows = rowsWhere(() => (row) => HOLDS_MONEY.has(row.kind) && isNotableRow(row));

/**
 * The amount cells that several rules look at: texts, problems, units inside, digits below one
 * đồng. Nearly all cells are plain numbers, so a table is gone through once for all of them.
 */
export function notableAmounts(table: Table): readonly NotableAmount[] {
  return notableRows(table).flatMap((row) =>
    Object.entries(row.ownAmounts ?? row.amounts).flatMap(([columnId, reading]) => {
      const cell = row.cells[columnId];
      return cell && isNotable(reading) ? [{ row, columnId, cell, reading }] : [];
    })
  );
}

function isNotableRow({ amounts }: TableRow): boolean {
  for (const id in amounts) if (isNotable(amounts[id])) return true;
  return false;
}

function isNotable(reading: AmountReading | undefined): boolean {
  return reading !== undefined && (reading.isText || reading.rounded || reading.problem !== null);
}
