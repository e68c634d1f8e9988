import { holdsFigure } from "./headerRows";
import type { HeaderReader } from "./headerStack";
import type { HeaderWordTest } from "./headerVocabulary";
import { statesUnit } from "./unitLine";

/** Texts of a row that are words of headers; of a row that states a unit beside them, none. */
export function countHeaderWords(
  reader: HeaderReader,
  isWord: HeaderWordTest,
  row: number
): number {
  const { sheet } = reader;
  // Rows of data begin with a number or hold figures; they are refused before any text is folded.
  let texts = 0;
  for (const value of sheet.values[row] ?? []) {
    if (typeof value === "string" && value !== "") texts += 1;
  }
  if (texts < 2 || holdsFigure(sheet, row)) return 0;
  const count = wordsAt(reader, isWord, row).length;
  return count >= 2 && statesUnit(sheet, row) ? 0 : count;
}

/** Whether any text of a row without figures is a word of headers. */
export function hasHeaderWord(reader: HeaderReader, isWord: HeaderWordTest, row: number): boolean {
  return !holdsFigure(reader.sheet, row) && wordsAt(reader, isWord, row).length > 0;
}

/** Columns with words of headers; the choices of drop-down lists stand in hidden ones beside the form. */
function wordsAt({ sheet, ownText }: HeaderReader, isWord: HeaderWordTest, row: number) {
  const { hiddenColumns } = sheet;
  return (sheet.values[row] ?? []).filter((value, column) => {
    if (typeof value !== "string" || hiddenColumns.has(column)) return false;
    const text = ownText(row, column);
    return text !== "" && isWord(text);
  });
}
