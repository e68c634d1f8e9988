import { detectSeparators, isUnitLine, parseUnit } from "../money";
import {
  cellText,
  formatAddress,
  rememberOfSheet,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from "../sheet";
import { headsMoney } from "../table";

const PLAIN_FIGURE = /^\(?\d[\d.,]*\)?(?: ?(?:đ|đồng|tr|triệu|triệu đồng|tỷ|tỷ đồng))?$/iu;
const TEXT_AMOUNT = /^\(?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,3})?\)?$/;

/** The next column of a row to look at, from a column on: itself, or past what is left out. */
type NextColumn = (row: number, column: number) => number;

const EVERY_COLUMN: NextColumn = (_row, column) => column;

/** How many figures stand in a part of a sheet, and the address of the first. */
export interface Figures {
  readonly count: number;
  readonly first: string | null;
}

/** Running numbers and years are no figures; neither are single small numbers. */
function isSmall(value: number): boolean {
  return Math.abs(value) < 200 || (value >= 1990 && value <= 2100);
}

/** Those of `rows` that have figures in one column; none of its cells there is blank. */
function figuresIn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[]
): readonly number[] {
  const counted = rows.map((row) => valueAt(sheet, row, column));
  const numbers = rows.filter((_row, at) => typeof counted[at] === "number" && counted[at] !== 0);
  const texts = rows.filter((_row, at) => {
    const value = counted[at];
    return typeof value === "string" && isTextAmount(value);
  });
  const areSmall = numbers.every((row) => isSmall(Number(valueAt(sheet, row, column))));
  const haveStyle = texts.length > 0 && detectSeparators(counted) !== "unknown";
  return [...(areSmall ? [] : numbers), ...(haveStyle ? texts : [])];
}

/** Most texts are names: their length alone refuses them. */
function isTextAmount(text: string): boolean {
  return text.length <= 40 && /[.,]/.test(text) && TEXT_AMOUNT.test(text.trim());
}

/** Works something out of each sheet once; an edit elsewhere in the workbook leaves it as it is. */
function rememberSheet<T>(count: (sheet: SheetSnapshot) => T): (sheet: SheetSnapshot) => T {
  return rememberOfSheet(count, (_before, sheet) => count(sheet));
}

/** The figures of a whole sheet; see `countFigures`. */
export const figuresOfSheet = rememberSheet((sheet) => countFigures(sheet, 0));

/** How many figures, also small ones, stand below a unit line or a header that speaks of money. */
export const countMoney = rememberSheet((sheet) => {
  let count = 0;
  for (const [column, top] of moneyColumns(sheet)) {
    const figures = sheet.values
      .slice(top + 1)
      .map((values) => values[column] ?? null)
      .filter(isFigure);
    if (!areRunningNumbers(figures)) count += figures.length;
  }
  return count;
});

/** Columns under words of money, those of their merges too, with the row below which figures count. */
function moneyColumns(sheet: SheetSnapshot): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  const add = (left: number, right: number, row: number) => {
    for (let at = left; at <= right; at += 1) if (!tops.has(at)) tops.set(at, row);
  };
  sheet.values.forEach((values, row) => {
    const texts = values.filter((value) => typeof value === "string" && value !== "");
    values.forEach((value, column) => {
      if (typeof value !== "string") return;
      if (isUnitLine(value) && parseUnit(value) !== null) add(0, sheet.columnCount - 1, row);
      // A title stands alone in its row.
      if (texts.length < 2 || !headsMoney(value)) return;
      const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
      add(column, merge?.right ?? column, merge?.bottom ?? row);
    });
  });
  return tops;
}

function isFigure(value: CellValue): boolean {
  if (typeof value === "number") return value !== 0;
  return typeof value === "string" && /[1-9]/.test(value) && PLAIN_FIGURE.test(value.trim());
}

/** "1", "2", "3": numbers of rows, or of columns. */
function areRunningNumbers(figures: readonly CellValue[]): boolean {
  return Number(figures[0]) === 1 && figures.every((figure) => /^\d{1,3}$/.test(cellText(figure)));
}

/**
 * Counts numbers and amounts as text from a row (zero-based) on, in the columns that are shown and
 * the cells that `next` does not leave out.
 */
export function countFigures(
  sheet: SheetSnapshot,
  fromRow: number,
  next: NextColumn = EVERY_COLUMN
): Figures {
  let count = 0;
  let first: { row: number; column: number } | null = null;
  const filled = filledCells(sheet, fromRow, next);
  for (const column of [...filled.keys()].sort((a, b) => a - b)) {
    for (const row of figuresIn(sheet, column, filled.get(column) ?? [])) {
      count += 1;
      if (first === null || row < first.row) first = { row, column };
    }
  }
  return { count, first: first && formatAddress(first) };
}

/** Rows of the cells that hold something, by column. Row by row: a far corner makes one row long. */
function filledCells(
  { values, hiddenColumns }: SheetSnapshot,
  fromRow: number,
  next: NextColumn
): ReadonlyMap<number, readonly number[]> {
  const filled = new Map<number, number[]>();
  for (let row = fromRow; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    for (let column = next(row, 0); column < cells.length; column = next(row, column + 1)) {
      if ((cells[column] ?? null) === null || hiddenColumns.has(column)) continue;
      const rows = filled.get(column);
      if (rows) rows.push(row);
      else filled.set(column, [row]);
    }
  }
  return filled;
}
