import { cellKey, cellText, valueAt, type RangeAddress, type SheetSnapshot } from "../sheet";
import { isYear } from "./headerYear";
import { createTextReader, type TextReader } from "./sheetText";

/** Longer texts are prose, not headers. */
const LONGEST_HEADER = 200;

/** Header texts above one column, from top to bottom, without repeats. */
export interface HeaderStack {
  readonly texts: readonly string[];
}

/** Looks up header texts with merges filled in; built once per sheet. */
export interface HeaderReader {
  readonly sheet: SheetSnapshot;
  /** Cleaned text of a cell, numbers as "". */
  readonly ownText: (row: number, column: number) => string;
  /** The text of a cell, that of its merge where it lies in one. */
  readonly textAt: (row: number, column: number) => string;
  /** The merge that covers a cell, or null. */
  readonly mergeAt: (row: number, column: number) => RangeAddress | null;
  readonly stackAt: (top: number, bottom: number, column: number) => HeaderStack;
}

/** Merges taller than any header hold for their first rows only. */
const DEEPEST_MERGE = 12;

/** Merges by row; those far beyond a header's size are cut. */
function mergesByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly RangeAddress[]> {
  const merges = new Map<number, RangeAddress[]>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, sheet.rowCount - 1, merge.top + DEEPEST_MERGE);
    for (let row = merge.top; row <= bottom; row += 1) {
      const same = merges.get(row);
      if (same) same.push(merge);
      else merges.set(row, [merge]);
    }
  }
  return merges;
}

/** Reads headers of a sheet. */
export function createHeaderReader(
  sheet: SheetSnapshot,
  text: TextReader = createTextReader(sheet)
): HeaderReader {
  const merges = mergesByRow(sheet);
  const cleaned = new Map<number, string>();
  const ownText = (row: number, column: number) => {
    const value = valueAt(sheet, row, column);
    if (value === null || (typeof value === "number" && !isYear(value))) return "";
    const key = cellKey(row, column);
    const known = cleaned.get(key);
    if (known !== undefined) return known;
    const clean = text(row, column, cellText(value));
    const own = clean.length > LONGEST_HEADER ? "" : clean;
    cleaned.set(key, own);
    return own;
  };
  const mergeAt = (row: number, column: number) =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null;
  const textAt = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return merge ? ownText(merge.top, merge.left) : ownText(row, column);
  };
  const stackAt = (top: number, bottom: number, column: number): HeaderStack => {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const own =
        textAt(row, column) || groupText({ textAt, mergeAt }, { top, bottom }, row, column);
      if (own !== "" && own !== texts[texts.length - 1]) texts.push(own);
    }
    return { texts };
  };
  return { sheet, ownText, textAt, mergeAt, stackAt };
}

/**
 * The group over a blank cell of an unmerged header: its text stands in the first of its columns
 * only, and the cells beside it are blank. A column belongs to it as long as it and the columns
 * before have headers of their own below, under the same header above.
 */
function groupText(
  { textAt, mergeAt }: Pick<HeaderReader, "textAt" | "mergeAt">,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  row: number,
  column: number
): string {
  const hasHeaderBelow = (at: number) => {
    for (let below = row + 1; below <= bottom; below += 1) {
      const merge = mergeAt(below, at);
      if (merge && merge.top <= row) return false;
      if (textAt(below, at) !== "") return true;
    }
    return false;
  };
  const startsGroup = (at: number) => {
    for (let above = top; above < row; above += 1) {
      if (textAt(above, at) !== "" && textAt(above, at) !== textAt(above, at - 1)) return true;
    }
    return false;
  };
  for (let at = column; at > 0; at -= 1) {
    if (mergeAt(row, at) || !hasHeaderBelow(at) || startsGroup(at)) return "";
    const beside = textAt(row, at - 1);
    if (beside !== "") return hasHeaderBelow(at - 1) ? beside : "";
  }
  return "";
}
