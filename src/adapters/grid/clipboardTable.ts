import { detectSeparators } from "../../core/money";
import type { CellValue } from "../../core/sheet";
import { readVietnameseNumber } from "./typedText";

/** A pasted cell: its text, and the number behind it where the source told it. */
export interface PastedCell {
  readonly text: string;
  readonly number?: number;
}

export type PastedTable = readonly (readonly PastedCell[])[];

/** One cell: quoted as Excel does around line breaks, or up to the next tab or line end. */
const TABBED_CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;

function readTabbedCell(
  text: string,
  at: number
): { readonly cell: PastedCell; readonly end: number } {
  TABBED_CELL.lastIndex = at;
  const [whole = "", quoted, bare = ""] = TABBED_CELL.exec(text) ?? [];
  const content = quoted === undefined ? bare : quoted.replaceAll('""', '"');
  return { cell: { text: content.replace(/\r\n?/g, "\n") }, end: at + whole.length };
}

/** Rows of tab-separated text as Excel writes it; a line end at the very end adds no row. */
export function readTabbedText(text: string): PastedTable {
  const body = text.replace(/\r?\n$/, "");
  const rows: PastedCell[][] = [[]];
  let at = 0;
  while (at <= body.length) {
    const { cell, end } = readTabbedCell(body, at);
    rows.at(-1)?.push(cell);
    const lineEnd = /^\r?\n|^\r/.exec(body.slice(end, end + 2))?.[0];
    if (lineEnd !== undefined) rows.push([]);
    at = end + (lineEnd?.length ?? 1);
  }
  return rows;
}

/** Digits without separators; codes with a leading zero are none. */
const PLAIN_NUMBER = /^[+-]?(?:0|[1-9]\d{0,14})$/;
const ENGLISH_TO_VIETNAMESE: Readonly<Record<string, string>> = { ".": ",", ",": "." };

function toVietnamese(text: string): string {
  return text.replace(/[.,]/g, (sign) => ENGLISH_TO_VIETNAMESE[sign] ?? sign);
}

/**
 * Values of one pasted column. Separators count only when the whole column agrees about them;
 * otherwise, and with words or line breaks in the cell, the text stays for the checks to explain.
 */
function readColumn(cells: readonly PastedCell[]): CellValue[] {
  const style = detectSeparators(cells.map(({ text }) => text));
  return cells.map(({ text, number }) => {
    if (number !== undefined) return number;
    const line = text.trim();
    if (line === "") return null;
    if (PLAIN_NUMBER.test(line)) return Number(line);
    if (style === "unknown") return text;
    return readVietnameseNumber(style === "vi" ? line : toVietnamese(line)) ?? text;
  });
}

/** Values of a pasted table, `[row][column]`, every row as wide as the widest. */
export function readPasted(table: PastedTable): CellValue[][] {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    readColumn(table.map((row) => row[column] ?? { text: "" }))
  );
  return table.map((_, row) => columns.map((column) => column[row] ?? null));
}
