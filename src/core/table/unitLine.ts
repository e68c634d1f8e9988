import { isUnitLine, parseUnit, type UnitId } from "../money";
import type { SheetSnapshot } from "../sheet";

/** The unit line stands right above the table; letterheads further up are not searched. */
const ROWS_ABOVE = 8;

/** What a unit line says and where; `unit` is null when it is there but cannot be understood. */
export interface StatedUnit {
  readonly unit: UnitId | null;
  readonly row: number;
  readonly column: number;
}

/**
 * Looks upward from the header for "Đơn vị tính: …", also with the unit in the next cell. Null
 * when there is no such line. A line that names no known unit ("USD", "trăm triệu đồng") is never
 * overruled by what the workbook remembers: the figures were typed under it.
 */
export function findUnitLine(sheet: SheetSnapshot, headerTop: number): StatedUnit | null {
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - ROWS_ABOVE); row -= 1) {
    const cells = sheet.values[row] ?? [];
    const column = cells.findIndex((value) => typeof value === "string" && isUnitLine(value));
    if (column < 0) continue;
    const texts = cells.slice(column).filter((value) => typeof value === "string");
    const [line = "", beside = ""] = texts;
    return { unit: parseUnit(line) ?? parseUnit(beside), row, column };
  }
  return null;
}
