import { cellText, isFollowed, valueAt, type CellValue, type SheetSnapshot } from "../sheet";
import { foldKey } from "../text";
import { countFilled, holdsFigure } from "./headerRows";
import type { HeaderReader } from "./headerStack";
import { readLabel, type LabelKind } from "./labels";
import type { HeaderArea } from "./matchHeader";
import { isUnitLine } from "../money";

/** Words that begin the title block of a table of its own. */
const ANNEX = /^(?:phu luc|bieu so|bieu mau|mau so|mau bieu|bieu \d|bang so|bang \d|phu bieu)\b/;
const CONTINUED = /\btiep theo\b/;
const NUMBERED = /^\(?(?:\d+(?:\.\d+)*|[IVX]+|[A-ZĐa-zđ])[.)/]?$/;
/** Numbering that a table starts with. */
const FIRST_NUMBER = /^\(?(?:0?1|I|A|a|1\.1|I\.1)[.)/]?$/;

/** A remark and its lines are not longer. */
const REMARK_ROWS = 8;

/** The last row before "Bằng chữ", "Nơi nhận", a signature or a footnote, or `limit`. */
export function lastBodyRow(
  sheet: SheetSnapshot,
  columns: readonly number[],
  first: number,
  limit: number
): number {
  let afterTotal = false;
  for (let row = first; row <= limit; row += 1) {
    const label = labelOf(sheet, row, columns);
    // A total may stand first: what is numbered after it takes the table on.
    if (label === "total") afterTotal = true;
    else if (afterTotal && isNumbered(sheet, row, columns)) afterTotal = false;
    if (label !== "closing" && label !== "footnote") continue;
    if (holdsNumber(sheet, row, columns)) continue;
    const isRemarkInside = label === "footnote" && (!afterTotal || goesOn(sheet, row, columns));
    if (!isRemarkInside) return row - 1;
  }
  return limit;
}

/** What the first text of a row says. */
function labelOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): LabelKind {
  for (const column of columns) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && value.trim() !== "") return labelIn(sheet, row, value);
  }
  return null;
}

const labels = new WeakMap<
  SheetSnapshot["values"][number],
  { readonly text: string; readonly label: LabelKind }
>();

/** What a row's text says; the same row of the next snapshot is known. */
function labelIn(sheet: SheetSnapshot, row: number, text: string): LabelKind {
  if (!isFollowed(sheet)) return readLabel(text);
  const own = sheet.values[row];
  const before = own && labels.get(own);
  if (before?.text === text) return before.label;
  const label = readLabel(text);
  if (own) labels.set(own, { text, label });
  return label;
}

/** Whether numbered rows follow a remark below the total: groups of other money. */
function goesOn(sheet: SheetSnapshot, remark: number, columns: readonly number[]): boolean {
  for (let row = remark + 1; row < Math.min(sheet.rowCount, remark + REMARK_ROWS); row += 1) {
    if (isNumbered(sheet, row, columns)) return true;
  }
  return false;
}

export function isNumbered(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const value = columns
    .map((column) => valueAt(sheet, row, column))
    .find((one) => one !== null && one !== "");
  return value !== undefined && NUMBERED.test(cellText(value).trim());
}

function holdsNumber(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => typeof valueAt(sheet, row, column) === "number");
}

/** The last row from `first` to `last` with something in one of the columns; `first - 1` for none. */
export function lastFilledRow(
  sheet: SheetSnapshot,
  columns: readonly number[],
  first: number,
  last: number
): number {
  const isBlank = (row: number) => columns.every((column) => valueAt(sheet, row, column) === null);
  let row = last;
  while (row >= first && isBlank(row)) row -= 1;
  return row;
}

/** The first row of the title block above a header: titles, unit line, blank rows between them. */
export function titleTop(
  { sheet, ownText }: HeaderReader,
  { top, left, right }: HeaderArea,
  from: number
): number {
  let row = top;
  while (row > from && isTitleRow(row - 1)) row -= 1;
  return row;

  function isTitleRow(at: number): boolean {
    if (countFilled(sheet, at) > 2 || holdsFigure(sheet, at)) return false;
    for (let column = left; column <= right; column += 1) {
      const text = ownText(at, column);
      if (text !== "") return !NUMBERED.test(text) && readLabel(text) !== "total";
    }
    return true;
  }
}

/** Whether a header that comes again begins a table of its own and is no page break. */
export function startsTable(reader: HeaderReader, area: HeaderArea, from: number): boolean {
  const { sheet } = reader;
  const above = linesAbove(reader, area, titleTop(reader, area, from));
  if (above.some((text) => CONTINUED.test(foldKey(text)))) return false;
  if (above.some((text) => isUnitLine(text) || ANNEX.test(foldKey(text)))) return true;
  if (!restarts(sheet, area)) return false;
  const last = titleTop(reader, area, from) - 1;
  const endsWithTotal = last >= from && hasTotal(reader, last, area);
  const hasBlank = area.top - 1 > last && countFilled(sheet, last + 1) === 0;
  return endsWithTotal || (hasBlank && above.length > 0);
}

function linesAbove(reader: HeaderReader, area: HeaderArea, first: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row < area.top; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = reader.ownText(row, column);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

function hasTotal({ ownText }: HeaderReader, row: number, { left, right }: HeaderArea): boolean {
  for (let column = left; column <= right; column += 1) {
    const text = ownText(row, column);
    if (text !== "" && readLabel(text) === "total") return true;
  }
  return false;
}

/** What the number in front of a row may say: that a table starts, that it goes on, or nothing. */
export function countsAs(value: CellValue): "first" | "next" | null {
  const text = cellText(value).trim();
  if (FIRST_NUMBER.test(text)) return "first";
  return NUMBERED.test(text) ? "next" : null;
}

/** Whether the rows below begin to count anew. */
function restarts(sheet: SheetSnapshot, { bottom, left, right }: HeaderArea): boolean {
  for (let row = bottom + 1; row < Math.min(sheet.rowCount, bottom + 8); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (value === null || value === "") continue;
      // Column numbers below the header are no rows.
      const counts = countsAs(value);
      if (counts !== null && !isColumnNumberRow(sheet, row)) return counts === "first";
      break;
    }
  }
  return false;
}

export function isColumnNumberRow(sheet: SheetSnapshot, row: number): boolean {
  const values = (sheet.values[row] ?? []).filter((value) => value !== null && value !== "");
  return (
    values.length >= 3 &&
    values.every((value) => /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/.test(cellText(value).trim()))
  );
}
