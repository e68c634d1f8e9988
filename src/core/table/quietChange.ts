import { isUnitLine, parseUnit } from "../money";
import {
  contains,
  sameValue,
  valueAt,
  type CellValue,
  type RangeAddress,
  type SheetSnapshot,
} from "../sheet";
import { isFigureText, isProse } from "./columnContents";
import type { Table } from "./definitions";
import { isColumnNumber, isFigure } from "./headerRows";
import { isYear } from "./headerYear";
import { readLabel } from "./labels";
import { countsAs, isColumnNumberRow, isNumbered } from "./tableEnd";

/** How far above a header its unit, its title and the name of its form are looked for. */
const ABOVE_HEADER = 12;

/** A row that changed between two snapshots of a sheet. */
interface ChangedRow {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly row: number;
}

/** What a change of a row leaves open. */
interface Quiet {
  /** Some text is another one, so that what texts say of the sheet has to be asked again. */
  readonly changesText: boolean;
}

/**
 * Whether a change inside the rows of tables can move no table: where headers stand, which form
 * they follow and where rows end is the same before and after. Only changes are let through that
 * keep what each cell is (blank, figure, prose …) in rows with a figure, which are never a header
 * or a title. Null for all others.
 */
export function judgeChange(change: ChangedRow, tables: readonly Table[]): Quiet | null {
  const { before, after, row } = change;
  const own = tables.filter(({ header, lastRow }) => row > header.bottom && row <= lastRow);
  if (own.length === 0) return null;
  if (isColumnNumberRow(before, row) !== isColumnNumberRow(after, row)) return null;
  if (!own.every((table) => isSameForTable(change, table))) return null;
  return judgeCells(change);
}

/** Whether a row keeps a figure in a table, so that it is no header, and counts as it did. */
function isSameForTable({ before, after, row }: ChangedRow, table: Table): boolean {
  const { left, right } = table.header;
  const holds = ({ values }: SheetSnapshot) =>
    values[row]?.some((value, at) => at >= left && at <= right && isPlainNumber(value)) === true;
  const columns = table.columns.map(({ column }) => column);
  return (
    holds(before) &&
    holds(after) &&
    isNumbered(before, row, columns) === isNumbered(after, row, columns)
  );
}

/** A number that no header has. */
function isPlainNumber(value: CellValue): boolean {
  return typeof value === "number" && !isYear(value);
}

function judgeCells({ before, after, row }: ChangedRow): Quiet | null {
  const merges = mergesByRow(after).get(row) ?? [];
  // A cell merged over rows may be read in any of them.
  if (merges.some(({ top, bottom }) => top < bottom)) return null;
  let changesText = false;
  for (let column = 0; column < widthOf(before, after, row); column += 1) {
    const [a, b] = [valueAt(before, row, column), valueAt(after, row, column)];
    if (sameValue(a, b)) continue;
    const isMerged = merges.some((merge) => contains(merge, { row, column }));
    if (isMerged || !isAlike(a, b)) return null;
    changesText ||= typeof a === "string";
  }
  return changesText && mayBelongToHeader(after, row) ? null : { changesText };
}

function widthOf({ values: a }: SheetSnapshot, { values: b }: SheetSnapshot, row: number): number {
  return Math.max(a[row]?.length ?? 0, b[row]?.length ?? 0);
}

function isAlike(a: CellValue, b: CellValue): boolean {
  if (lookOf(a) !== lookOf(b) || countsAs(a) !== countsAs(b)) return false;
  return typeof a !== "string" || typeof b !== "string" || isAlikeText(a, b);
}

/** What a cell is to those who look for headers; years and odd values are like nothing else. */
function lookOf(value: CellValue): string {
  if (value === null || value === "") return "blank";
  if (typeof value === "number") return isYear(value) ? `year ${String(value)}` : "number";
  if (typeof value !== "string") return "other";
  if (value.trim() === "") return "spaces";
  if (isFigureText(value)) return "figure";
  return isProse(value) ? "prose" : "text";
}

function isAlikeText(a: string, b: string): boolean {
  const statesUnit = (text: string) => isUnitLine(text) && parseUnit(text) !== null;
  return (
    isFigure(a) === isFigure(b) &&
    isColumnNumber(a) === isColumnNumber(b) &&
    statesUnit(a) === statesUnit(b) &&
    readLabel(a) === readLabel(b)
  );
}

/** Whether a row without figures follows, that may be a header whose title this row would be. */
function mayBelongToHeader({ values }: SheetSnapshot, row: number): boolean {
  for (let below = row + 1; below <= row + ABOVE_HEADER; below += 1) {
    const cells = values[below] ?? [];
    const texts = cells.filter((value) => typeof value === "string" && value !== "");
    if (texts.length > 1 && !cells.some(isFigure)) return true;
  }
  return false;
}

type MergesByRow = ReadonlyMap<number, readonly RangeAddress[]>;

const known = new WeakMap<readonly RangeAddress[], MergesByRow>();

function mergesByRow({ merges, rowCount }: SheetSnapshot): MergesByRow {
  const before = known.get(merges);
  if (before) return before;
  const rows = new Map<number, RangeAddress[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount); row += 1) {
      const same = rows.get(row);
      if (same) same.push(merge);
      else rows.set(row, [merge]);
    }
  }
  known.set(merges, rows);
  return rows;
}
