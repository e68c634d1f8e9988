import {
  detectSeparators,
  readAmount,
  type AmountProblem,
  type AmountReading,
  type SeparatorStyle,
  type UnitId,
} from "../money";
import { cellKey, showsNoAmount, valueAt, type SheetSnapshot } from "../sheet";
import type { MappedColumn } from "./definitions";

/**
 * One million tỷ đồng, more than a third of the whole state budget of a year. No task has it: the
 * figure was typed in another unit, and sums over many such cells would pass exact integers.
 */
const MOST_DONG = 1e15;

/** Reads the amount cells of one column, with the unit and separators of the column. */
export type AmountReader = (row: number) => AmountReading;

/** The separators of a column, decided by all its cells between two rows. */
export function separatorsOf(
  sheet: SheetSnapshot,
  column: number,
  first: number,
  last: number
): SeparatorStyle {
  const values = sheet.values.slice(first, last + 1).map((row) => row[column] ?? null);
  return detectSeparators(values);
}

/** Makes the reader of one amount column; the unit in its header wins over the table's. */
export function createAmountReader(
  sheet: SheetSnapshot,
  { column, unit: own }: MappedColumn,
  unit: UnitId,
  separators: SeparatorStyle
): AmountReader {
  return (row) => {
    const value = valueAt(sheet, row, column);
    const reading = readAmount(value, own ?? unit, separators);
    const format = sheet.numberFormats.get(cellKey(row, column));
    if (typeof value === "number" && format !== undefined && showsNoAmount(format)) {
      return refuse(reading, { kind: "not-a-number" });
    }
    const isTooLarge = reading.amount !== null && Math.abs(reading.amount) > MOST_DONG;
    return isTooLarge ? refuse(reading, { kind: "too-large" }) : reading;
  };
}

function refuse(reading: AmountReading, problem: AmountProblem): AmountReading {
  return { ...reading, amount: null, problem };
}
