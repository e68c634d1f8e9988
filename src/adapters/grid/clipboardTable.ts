import { detectSeparators } from "../../core/money";
import type { CellValue } from "../../core/sheet";
import { readVietnameseNumber } from "./typedText";

/** A pasted cell: its text, and the number behind it where the source told it. */
export interface PastedCell {
  readonly text: string;
  readonly number?: number;
}

export type PastedTable = readonly (readonly PastedCell[])[];

/** Rows of tab-separated text as Excel writes it: quotes around cells with line breaks. */
export function readTabbedText(text: string): PastedTable {
  const rows: { text: string }[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const end = text.replace(/\r?\n$/, "");
  for (let at = 0; at <= end.length;) {
    pattern.lastIndex = at;
    const match = pattern.exec(end);
    const cell = match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? "";
    rows.at(-1)?.push({ text: cell.replace(/\r\n?/g, "\n") });
    at += match?.[0].length ?? 0;
    if (end[at] === "\r" || end[at] === "\n") {
      rows.push([]);
      at += end.startsWith("\r\n", at) ? 2 : 1;
    } else at += 1;
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
