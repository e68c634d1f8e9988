import { cellText, formatRange, valueAt, type SheetSnapshot } from "../../core/sheet";
import type { FigureTable } from "../drawing/sheetDraft";
import type { ProvenSheet } from "./proof";
import { digestHeight } from "./sheetDigest";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

/** Depth of a row as folding counts it: what stands under what. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["agency", 1],
  ["source", 1],
  ["task", 2],
]);

/** Adds the rows of a table, all of that depth under one row, that are hidden together. */
function addFolded(
  folded: Set<number>,
  sheet: SheetSnapshot,
  { top, count, by }: FigureTable,
  depth: number
): void {
  // The kinds of rows stand in the hidden column before that of their keys.
  const isInside = (row: number): boolean =>
    row < top + count && (DEPTHS.get(cellText(valueAt(sheet, row, by - 1))) ?? 0) >= depth;
  let block: number[] = [];
  for (let row = top; row <= top + count; row += 1) {
    if (isInside(row)) {
      block.push(row);
      continue;
    }
    if (block.every((one) => sheet.hiddenRows.has(one))) for (const one of block) folded.add(one);
    block = [];
  }
}

/**
 * Rows that somebody hid: not those that a filter takes away, nor those folded away with all that
 * stand beside them under the same row.
 */
export function checkHiddenRows(
  sheet: SheetSnapshot,
  { tables, digest }: ProvenSheet
): VerifyFinding[] {
  if (sheet.isFiltered === true || sheet.hiddenRows.size === 0) return [];
  const height = digestHeight(digest);
  const folded = new Set<number>();
  for (const table of tables) for (const depth of [1, 2]) addFolded(folded, sheet, table, depth);
  const hidden = [...sheet.hiddenRows].filter((row) => row < height && !folded.has(row));
  return hidden.map((row) => {
    const range = formatRange({ top: row, left: 0, bottom: row, right: digest.width - 1 });
    return verifyFinding("hidden", { cell: `${sheet.name}!${range}` });
  });
}
