import type { Table, TableRow } from "../table";
import { formatRange } from "../sheet";
import { cellsIn, placeOf } from "./places";

/**
 * The cells that make a task's amount in a column: where its source lines are added to it, those as
 * well ("E20:E21"), for the cell itself then shows a part only.
 */
export function figureCells(table: Table, row: TableRow, columnId: string): string {
  const rows = [row, ...addedLines(table, row, columnId)];
  const [first, last] = [row.cells[columnId], rows.at(-1)?.cells[columnId]];
  if (!first || !last || rows.length < 2) return placeOf(table, row, columnId).cell ?? "";
  const isWhole = last.row - first.row === rows.length - 1;
  return isWhole
    ? formatRange({ top: first.row, bottom: last.row, left: first.column, right: last.column })
    : cellsIn(rows, columnId);
}

/** Source lines with money that a task's amount holds besides its own. */
function addedLines(
  { rows }: Table,
  { row, ownAmounts }: TableRow,
  columnId: string
): readonly TableRow[] {
  if (!ownAmounts) return [];
  return rows.filter(
    (line) =>
      line.parentRow === row && line.kind === "source-line" && line.amounts[columnId]?.amount
  );
}
