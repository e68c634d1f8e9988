import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet";

/** Text in quotes and names of sheets in apostrophes: nothing moves in them. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A cell in a formula: no part of a longer name, number or function. */
const REFERENCE = /(^|[^._A-Za-z0-9])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![_.(A-Za-z0-9])/g;

/** The formula as it reads so many rows down and columns to the right; "$" keeps its place. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  if (!formula.includes('"') && !formula.includes("'")) return movePlain(formula, rows, columns);
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : movePlain(piece, rows, columns)))
    .join("");
}

function movePlain(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (
      whole,
      before: string,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      row: string
    ) => {
      const column = fixedColumn ? letters : moveColumn(letters, columns);
      const line = fixedRow ? Number(row) : Number(row) + rows;
      if (Number(row) > MAX_ROWS || columnOf(letters) >= MAX_COLUMNS) return whole;
      if (column === null || line < 1 || line > MAX_ROWS) return `${before}#REF!`;
      return `${before}${fixedColumn}${column}${fixedRow}${String(line)}`;
    }
  );
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

function moveColumn(letters: string, columns: number): string | null {
  if (columns === 0) return letters;
  const column = columnOf(letters) + columns;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : null;
}
