import { detectSeparators } from "../money";
import { formatAddress, valueAt, type CellValue, type SheetSnapshot } from "../sheet";

const TEXT_AMOUNT = /^\(?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,3})?\)?$/;

/** How many figures stand in a part of a sheet, and the address of the first. */
export interface Figures {
  readonly count: number;
  readonly first: string | null;
}

/** Running numbers and years are no figures; neither are single small numbers. */
function isSmall(value: number): boolean {
  return Math.abs(value) < 200 || (value >= 1990 && value <= 2100);
}

/** Rows with figures in one column. */
function figuresIn(
  sheet: SheetSnapshot,
  column: number,
  fromRow: number,
  counts: (row: number, column: number) => boolean
): readonly number[] {
  const numbers: number[] = [];
  const texts: number[] = [];
  const counted: CellValue[] = [];
  for (let row = fromRow; row < sheet.values.length; row += 1) {
    const value = valueAt(sheet, row, column);
    // Most cells are blank or in the table.
    if (value === null || !counts(row, column)) continue;
    counted.push(value);
    if (typeof value === "number" && value !== 0) numbers.push(row);
    else if (typeof value === "string" && isTextAmount(value)) texts.push(row);
  }
  const areSmall = numbers.every((row) => isSmall(Number(valueAt(sheet, row, column))));
  const haveStyle = texts.length > 0 && detectSeparators(counted) !== "unknown";
  return [...(areSmall ? [] : numbers), ...(haveStyle ? texts : [])];
}

/** Most texts are names: their length alone refuses them. */
function isTextAmount(text: string): boolean {
  return text.length <= 40 && /[.,]/.test(text) && TEXT_AMOUNT.test(text.trim());
}

const EVERYWHERE = () => true;

/**
 * Counts numbers and amounts as text from a row (zero-based) on, in the columns that are shown and
 * the cells that `counts` lets through.
 */
export function countFigures(
  sheet: SheetSnapshot,
  fromRow: number,
  counts: (row: number, column: number) => boolean = EVERYWHERE
): Figures {
  let count = 0;
  let first: { row: number; column: number } | null = null;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (sheet.hiddenColumns.has(column)) continue;
    for (const row of figuresIn(sheet, column, fromRow, counts)) {
      count += 1;
      if (first === null || row < first.row) first = { row, column };
    }
  }
  return { count, first: first && formatAddress(first) };
}
