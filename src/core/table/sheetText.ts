import type { SheetSnapshot } from "../sheet";
import { cleanText, isPlain, legacyEncodingsOf } from "../text";

/** The clean text of a cell, given what it holds. */
export type TextReader = (row: number, column: number, text: string) => string;

/**
 * Reads texts of a sheet as they were meant: Unicode in NFC on one line, legacy fonts decoded.
 * Nearly all texts are plain in a sheet without legacy fonts and are returned as they stand.
 */
export function createTextReader(sheet: SheetSnapshot): TextReader {
  const encodingAt = legacyEncodingsOf(sheet);
  return (row, column, text) => {
    const found = encodingAt(row, column);
    if (found === null && isPlain(text)) return text;
    return cleanText(text, found?.encoding ?? null, found?.font).text;
  };
}
