import type { SheetSnapshot } from "../sheet";
import { normalizeText } from "../text";

/** The clean text of a cell, given what it holds. */
export type TextReader = (row: number, column: number, text: string) => string;

/** Reads texts of a sheet on one line and in NFC. */
export function createTextReader(_sheet: SheetSnapshot): TextReader {
  return (_row, _column, text) => normalizeText(text);
}
