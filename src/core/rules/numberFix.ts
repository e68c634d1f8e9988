import { AMOUNT_FORMATS } from "../layout";
import { fromDong, type AmountReading } from "../money";
import { cellKey, type CellEdit } from "../sheet";
import type { Table, TableCell, TableRow } from "../table";
import { unitOf, writeValue } from "./places";

/** The amount as a plain number in the unit of its row or column; null where that is unknown. */
export function writeAmount(
  table: Table,
  row: TableRow,
  columnId: string,
  { amount }: Pick<AmountReading, "amount">
): CellEdit | null {
  const cell = row.cells[columnId];
  const unit = unitOf(table, columnId, row);
  if (!cell || amount === null || unit === null) return null;
  return writeValue(table, cell, fromDong(amount, unit), formatFor(table, cell, unit));
}

/** A cell formatted as text would turn the number into text again. */
function formatFor(
  table: Table,
  cell: TableCell,
  unit: keyof typeof AMOUNT_FORMATS
): string | undefined {
  const format = table.sheet.numberFormats.get(cellKey(cell.row, cell.column));
  const isOpen = format === undefined || format === "@" || format === "General";
  return isOpen ? AMOUNT_FORMATS[unit] : undefined;
}
