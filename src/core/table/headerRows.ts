import { parseUnit } from "../money";
import { MAX_COLUMNS, valueAt, type CellValue, type SheetSnapshot } from "../sheet";
import type { HeaderReader } from "./headerStack";
import { isYear } from "./headerYear";

/** Deepest header met in print has five rows. */
export const DEEPEST_HEADER = 5;

const COLUMN_NUMBER = /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=\s*[\dA-Z()+\-*/x:%\s.]+)?\)?$/i;

/** A run of columns, both ends inclusive. */
export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

const ALL_COLUMNS: ColumnRun = { left: 0, right: MAX_COLUMNS };

function valuesIn(sheet: SheetSnapshot, row: number, { left, right }: ColumnRun) {
  const values = sheet.values[row] ?? [];
  return left === 0 && right >= values.length ? values : values.slice(left, right + 1);
}

/** Whether a row holds "A, B, 1, 2, 3=1+2": the numbers of the columns. */
export function holdsColumnNumbers(
  sheet: SheetSnapshot,
  row: number,
  run: ColumnRun = ALL_COLUMNS
): boolean {
  let count = 0;
  for (const value of valuesIn(sheet, row, run)) {
    if (value === null || value === "") continue;
    if (!isColumnNumber(value)) return false;
    count += 1;
  }
  return count >= 2;
}

/** Whether a value may count a column: "A", 3, "(4)", "5=3+4". */
export function isColumnNumber(value: CellValue): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  return COLUMN_NUMBER.test(String(value).trim());
}

/** Whether a row has a figure that no header has: a number besides years, or a text like one. */
export function holdsFigure(
  sheet: SheetSnapshot,
  row: number,
  run: ColumnRun = ALL_COLUMNS
): boolean {
  return valuesIn(sheet, row, run).some(isFigure);
}

/** A number besides years, or a text like one. */
export function isFigure(value: CellValue): boolean {
  if (typeof value === "number") return !isYear(value);
  if (typeof value !== "string" || !mayBeFigure(value)) return false;
  const text = value.trim();
  return /^\(?-?\d[\d.,]*\)?%?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** Nearly all texts begin with a letter. */
function mayBeFigure(text: string): boolean {
  return !(text.charCodeAt(0) > 0x39 && text.charCodeAt(0) < 0x80);
}

/** Number of cells of a row with something in them. */
export function countFilled(
  sheet: SheetSnapshot,
  row: number,
  run: ColumnRun = ALL_COLUMNS
): number {
  let count = 0;
  for (const value of valuesIn(sheet, row, run)) if (value !== null && value !== "") count += 1;
  return count;
}

/** Bottom rows that a header starting at `top` may have, shallowest first. */
export function bottomsOf(reader: HeaderReader, top: number, run: ColumnRun): readonly number[] {
  const { sheet } = reader;
  const bottoms = [top];
  const last = Math.min(sheet.rowCount - 1, top + DEEPEST_HEADER - 1);
  for (let row = top + 1; row <= last; row += 1) {
    if (holdsFigure(sheet, row, run) || holdsColumnNumbers(sheet, row, run)) break;
    if (countFilled(sheet, row, run) > 0) bottoms.push(row);
    else if (!isCoveredByMerge(reader, row)) break;
  }
  return bottoms;
}

function isCoveredByMerge({ sheet, mergeAt }: HeaderReader, row: number): boolean {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if ((mergeAt(row, column)?.top ?? row) < row) return true;
  }
  return false;
}

/** Last row of the merges that begin in a header: its cells reach down to there. */
export function reachOfMerges(
  { mergeAt }: HeaderReader,
  area: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }
): number {
  let reach = area.bottom;
  for (let column = area.left; column <= area.right; column += 1) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const merge = mergeAt(row, column);
      if (merge && merge.bottom < area.top + DEEPEST_HEADER) reach = Math.max(reach, merge.bottom);
    }
  }
  return reach;
}

/** Longer texts are no bare unit: "triệu đồng", "(Tr. đồng)", "người", "%". */
const LONGEST_UNIT = 16;

/** The last row of a header with the row of bare units below it, if there is one. */
export function reachOfUnits(
  sheet: SheetSnapshot,
  { bottom, left, right }: ColumnRun & { readonly bottom: number }
): number {
  const texts = valuesIn(sheet, bottom + 1, { left, right })
    .filter((value) => value !== null && value !== "")
    .map((value) => (typeof value === "string" ? value.trim() : null));
  const isUnit = (text: string | null) =>
    text !== null && text.length <= LONGEST_UNIT && !/\d{2}/.test(text);
  const named = texts.filter((text) => text !== null && parseUnit(text) !== null);
  return texts.every(isUnit) && named.length * 2 > texts.length ? bottom + 1 : bottom;
}

/** Runs of columns that are parted by a column blank from `top` on for `depth` rows. */
export function columnRuns(reader: HeaderReader, top: number, depth: number): readonly ColumnRun[] {
  const { columnCount } = reader.sheet;
  const runs: { left: number; right: number }[] = [];
  let left: number | null = null;
  for (let column = 0; column <= columnCount; column += 1) {
    const used = column < columnCount && isUsed(reader, column, top, depth);
    if (used) left ??= column;
    else if (left !== null) {
      runs.push({ left, right: column - 1 });
      left = null;
    }
  }
  return runs;
}

function isUsed({ sheet, mergeAt }: HeaderReader, column: number, top: number, depth: number) {
  for (let row = top; row < Math.min(sheet.rowCount, top + depth); row += 1) {
    const value = valueAt(sheet, row, column);
    if (value !== null && value !== "") return true;
    if (row < top + DEEPEST_HEADER && (mergeAt(row, column)?.top ?? -1) >= top) return true;
  }
  return false;
}
