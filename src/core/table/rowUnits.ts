import { readRowUnit, type RowUnit, type UnitId } from "../money";
import { cellText, valueAt, type SheetSnapshot } from "../sheet";
import type { MappedColumn } from "./definitions";

/** What the unit column of a table says of the money in its rows. */
export interface RowUnits {
  /** The unit of the row's money; null when the row states none. */
  readonly unitAt: (row: number) => UnitId | null;
  /** Whether the row's figures are no đồng: shares, rates, foreign currency, counts. */
  readonly isNoMoneyAt: (row: number) => boolean;
  readonly isForeignAt: (row: number) => boolean;
  /** Whether some row names a unit of money. */
  readonly statesMoney: boolean;
}

const NEVER_MONEY: readonly RowUnit[] = ["share", "rate", "foreign"];

/**
 * Reads the unit column between two rows; null for a table without one. "máy" beside amounts
 * whose table has its own unit counts things and says nothing about the money, unless other rows
 * of the column name units of money: then each row's unit is that of its figures.
 */
export function createRowUnits(
  sheet: SheetSnapshot,
  columns: readonly MappedColumn[],
  { first, last }: { readonly first: number; readonly last: number }
): RowUnits | null {
  const column = columns.find(({ definition }) => definition.kind === "unit")?.column;
  if (column === undefined) return null;
  const known = new Map<string, RowUnit>();
  const unitOf = (row: number): RowUnit => {
    const text = cellText(valueAt(sheet, row, column));
    const unit = known.get(text) ?? readRowUnit(text);
    known.set(text, unit);
    return unit;
  };
  for (let row = first; row <= last; row += 1) unitOf(row);
  const statesMoney = [...known.values()].some((unit) => isMoney(unit));
  return {
    statesMoney,
    unitAt: (row) => {
      const unit = unitOf(row);
      return isMoney(unit) ? unit : null;
    },
    isForeignAt: (row) => unitOf(row) === "foreign",
    isNoMoneyAt: (row) => {
      const unit = unitOf(row);
      return NEVER_MONEY.includes(unit) || (statesMoney && unit === "quantity");
    },
  };
}

function isMoney(unit: RowUnit): unit is UnitId {
  return unit !== null && unit !== "quantity" && !NEVER_MONEY.includes(unit);
}
