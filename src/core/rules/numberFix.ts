import { AMOUNT_FORMATS } from "../layout";
import { fromDong, type AmountReading } from "../money";
import { cellKey, type CellEdit } from "../sheet";
import type { TableCell, TableRow } from "../table";
import type { RowTable } from "./definitions";
import type { FixOffer } from "./definitions";
import { unitOf, writeValue } from "./places";

/** The amount as a plain number in the unit of its row or column; null where that is unknown. */
export function writeAmount(
  table: RowTable,
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
  table: RowTable,
  cell: TableCell,
  unit: keyof typeof AMOUNT_FORMATS
): string | undefined {
  const format = table.sheet.numberFormats.get(cellKey(cell.row, cell.column));
  const isOpen = format === undefined || format === "@" || format === "General";
  return isOpen ? AMOUNT_FORMATS[unit] : undefined;
}

/** An amount that stands in a cell of a table. */
interface PlacedAmount {
  readonly row: TableRow;
  readonly columnId: string;
  readonly reading: AmountReading;
}

/**
 * Offers the number for a text. Safe only when the text says nothing but the number: no other
 * unit, no "khoảng", and no amount below zero: "(240)" may be a remark in brackets as well.
 */
export function offerNumber(
  table: RowTable,
  { row, columnId, reading }: PlacedAmount,
  titleId: string
): FixOffer | null {
  // What a total has from its source columns is not what its text says.
  const edit = reading.problem ? null : writeAmount(table, row, columnId, reading);
  if (!edit) return null;
  const unit = unitOf(table, columnId, row);
  const isPositive = (reading.amount ?? 0) >= 0;
  const plain =
    isPositive && !reading.approximate && !reading.rounded && (reading.unitInCell ?? unit) === unit;
  return { kind: plain ? "fix" : "suggestion", titleId, edits: [edit] };
}
