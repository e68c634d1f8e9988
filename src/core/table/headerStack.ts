import { cellKey, cellText, valueAt, type RangeAddress, type SheetSnapshot } from "../sheet";
import { normalizeText } from "../text";
import { headerKey } from "./headerKey";

/** Longer texts are prose, not headers. */
const LONGEST_HEADER = 160;

/** Header texts above one column, from top to bottom, without repeats. */
export interface HeaderStack {
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

/** Looks up header texts with merges filled in; built once per sheet. */
export interface HeaderReader {
  /** The text of a cell, that of its merge where it lies in one. */
  readonly textAt: (row: number, column: number) => string;
  readonly stackAt: (top: number, bottom: number, column: number) => HeaderStack;
}

/** Merge origins by cell for the rows that may hold a header; huge merges are cut to them. */
function originsOf(sheet: SheetSnapshot, lastRow: number): ReadonlyMap<number, RangeAddress> {
  const origins = new Map<number, RangeAddress>();
  for (const merge of sheet.merges) {
    const right = Math.min(merge.right, sheet.columnCount - 1);
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row += 1) {
      for (let column = merge.left; column <= right; column += 1) {
        origins.set(cellKey(row, column), merge);
      }
    }
  }
  return origins;
}

/** Reads headers of a sheet down to `lastRow`. */
export function createHeaderReader(sheet: SheetSnapshot, lastRow: number): HeaderReader {
  const origins = originsOf(sheet, lastRow);
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = headerKey(text);
    keys.set(text, key);
    return key;
  };
  const textAt = (row: number, column: number) => {
    const merge = origins.get(cellKey(row, column));
    const value = merge ? valueAt(sheet, merge.top, merge.left) : valueAt(sheet, row, column);
    const text = typeof value === "number" ? "" : normalizeText(cellText(value));
    return text.length > LONGEST_HEADER ? "" : text;
  };
  const stackAt = (top: number, bottom: number, column: number): HeaderStack => {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = textAt(row, column);
      if (text !== "" && text !== texts[texts.length - 1]) texts.push(text);
    }
    return { texts, keys: texts.map(keyOf) };
  };
  return { textAt, stackAt };
}
