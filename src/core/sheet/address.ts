/** A cell's place inside a sheet, zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both ends inclusive. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Limits of the xlsx format (ECMA-376, part 1, 18.3.1.4). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** "J12" for row 11, column 9. */
export function formatAddress(at: CellAddress): string {
  return `${columnName(at.column)}${String(at.row + 1)}`;
}

/** "A1:C3", or "A1" for one cell. */
export function formatRange(range: RangeAddress): string {
  const from = formatAddress({ row: range.top, column: range.left });
  const to = formatAddress({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads "J12" or "$J$12"; null when it is no address inside a sheet. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (row > MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** Reads "A1:C3" or "A1"; the corners may come in any order. */
export function parseRange(text: string): RangeAddress | null {
  const parts = text.split(":");
  const first = parseAddress(parts[0] ?? "");
  const last = parts.length === 1 ? first : parseAddress(parts[1] ?? "");
  if (!first || !last || parts.length > 2) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Whether the cell lies inside the range. */
export function contains(range: RangeAddress, at: CellAddress): boolean {
  return (
    at.row >= range.top &&
    at.row <= range.bottom &&
    at.column >= range.left &&
    at.column <= range.right
  );
}

/** A sheet name as formulas need it: always quoted, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
