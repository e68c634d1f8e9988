import { isUnitLine, parseUnit, type UnitId } from "../money";
import { cellText, type SheetSnapshot } from "../sheet";

/** The unit line stands right above the table; letterheads further up are not searched. */
const ROWS_ABOVE = 8;

/** The unit stated for a table and the cell that states it. */
export interface StatedUnit {
  readonly unit: UnitId;
  readonly row: number;
  readonly column: number;
}

/** Looks upward from the header for "Đơn vị tính: …"; null when none is stated. */
export function findUnitLine(sheet: SheetSnapshot, headerTop: number): StatedUnit | null {
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - ROWS_ABOVE); row -= 1) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      if (typeof value !== "string") continue;
      const text = cellText(value);
      const unit = isUnitLine(text) ? parseUnit(text) : null;
      if (unit) return { unit, row, column };
    }
  }
  return null;
}
