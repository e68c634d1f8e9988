import { cellKey, cellOfKey, type RangeAddress, type SheetSnapshot } from "../../core/sheet";
import type { ProvenSheet } from "./proof";
import { digestHeight } from "./sheetDigest";

/** More areas than anybody reads; then one is told that holds them all. */
const MOST_AREAS = 20;

/** The cells that the consolidation wrote and people see, as long as they hold anything. */
export function seenCells(
  sheet: SheetSnapshot,
  { digest, hiddenColumns = [] }: ProvenSheet,
  within: RangeAddress | null = null
): readonly number[] {
  const { top, left, bottom, right } = within ?? {
    ...{ top: 0, left: 0, bottom: Infinity, right: Infinity },
  };
  const height = Math.min(bottom + 1, digestHeight(digest), sheet.values.length);
  const width = Math.min(right + 1, digest.width);
  const hidden = new Set(hiddenColumns);
  const keys: number[] = [];
  // A file may say that something drawn begins above the sheet.
  for (let row = Math.max(top, 0); row < height; row += 1) {
    const values = sheet.values[row] ?? [];
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = Math.max(left, 0); column < Math.min(width, values.length); column += 1) {
      if ((values[column] ?? "") !== "" && !hidden.has(column)) keys.push(cellKey(row, column));
    }
  }
  return keys;
}

/** The smallest area that holds these cells; null without any. */
export function areaOf(keys: readonly number[]): RangeAddress | null {
  if (keys.length === 0) return null;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const key of keys) {
    const { row, column } = cellOfKey(key);
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/** These cells as areas, neighbours together. */
export function areasOf(keys: readonly number[]): readonly RangeAddress[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const key of [...keys].sort((a, b) => a - b)) {
    const { row, column } = cellOfKey(key);
    const last = areas.at(-1);
    if (last?.bottom === row && last.top === row && last.right === column - 1) last.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: typeof areas = [];
  for (const area of areas) {
    const above = joined.find(
      ({ left, right, bottom }) =>
        left === area.left && right === area.right && bottom === area.top - 1
    );
    if (above) above.bottom = area.bottom;
    else if (joined.length <= MOST_AREAS) joined.push(area);
  }
  const whole = joined.length > MOST_AREAS ? areaOf(keys) : null;
  return whole ? [whole] : joined;
}
