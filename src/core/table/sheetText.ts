import type { SheetSnapshot } from "../sheet";
import { cleanText, isPlain, legacyEncodingsOf, oddTextsOf, UNICODE_SHEET } from "../text";

/** The clean text of a cell, given what it holds. */
export type TextReader = (row: number, column: number, text: string) => string;

/**
 * Reads texts of a sheet as they were meant: Unicode in NFC on one line, legacy fonts decoded.
 * Nearly all texts are plain in a sheet without legacy fonts and are returned as they stand.
 */
export function createTextReader(sheet: SheetSnapshot): TextReader {
  const encodingAt = legacyEncodingsOf(sheet);
  if (encodingAt === UNICODE_SHEET) return createUnicodeReader(sheet);
  return (row, column, text) => {
    const found = encodingAt(row, column);
    if (found === null && isPlain(text)) return text;
    return cleanText(text, found?.encoding ?? null, found?.font).text;
  };
}

/**
 * In a Unicode sheet a text says the same in any cell, and reads as it stands but in the rows that
 * have odd ones. Those of such rows are remembered: looking one up costs far less than looking
 * through its letters again.
 */
function createUnicodeReader(sheet: SheetSnapshot): TextReader {
  const odd = oddTextsOf(sheet);
  const known = new Map<string, string>();
  return (row, _column, text) => {
    if (!odd.has(row)) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const clean = isPlain(text) ? text : cleanText(text, null).text;
    known.set(text, clean);
    return clean;
  };
}
