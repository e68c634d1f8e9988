import type { RangeAddress } from "./address";
import { sameValue, type CellValue } from "./cell";
import { cellOfKey, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/**
 * Which rows of a sheet are as they were, for readers that remember what a row said. Numbers mean
 * something only beside those of the same lineage.
 */
export interface Revision {
  /** The same for all snapshots of a sheet that were followed from one to the next. */
  readonly lineage: object;
  /** Another number when anything besides the rows has changed: name, width, merges, hidden, fonts. */
  readonly frame: number;
  /** By row, another number when its values, formulas or number formats have changed. */
  readonly rows: readonly number[];
}

/** Counts through all revisions of a sheet, so that two branches never share a number. */
interface Lineage {
  latest: number;
}

type Followed = Revision & { readonly lineage: Lineage };

const revisions = new WeakMap<SheetSnapshot, Followed>();

/** The revision of a sheet; one that was not followed from another begins a lineage of its own. */
export function revisionOf(sheet: SheetSnapshot): Revision {
  return followedOf(sheet);
}

function followedOf(sheet: SheetSnapshot): Followed {
  const known = revisions.get(sheet);
  if (known) return known;
  const rows = sheet.values.map(() => 0);
  const first: Followed = { lineage: { latest: 0 }, frame: 0, rows };
  revisions.set(sheet, first);
  return first;
}

/** Whether a sheet is one of a line of snapshots: only of those is anything remembered. */
export function isFollowed(sheet: SheetSnapshot): boolean {
  return revisions.has(sheet);
}

/** The workbook as the first snapshot of those that will follow. */
export function beginFollowing(workbook: WorkbookSnapshot): WorkbookSnapshot {
  workbook.sheets.forEach(followedOf);
  return workbook;
}

/**
 * The rows that are not as they were in an earlier snapshot of the same sheet; null where anything
 * besides rows has changed, rows came or went, or the two were not followed from each other.
 */
export function rowsChanged(before: SheetSnapshot, after: SheetSnapshot): readonly number[] | null {
  const [one, other] = [followedOf(before), followedOf(after)];
  if (one.lineage !== other.lineage || one.frame !== other.frame) return null;
  if (before.rowCount !== after.rowCount || one.rows.length !== other.rows.length) return null;
  const changed: number[] = [];
  for (let row = 0; row < other.rows.length; row += 1) {
    if (one.rows[row] !== other.rows[row]) changed.push(row);
  }
  return changed;
}

/**
 * The later snapshot, with everything that is as it was taken from the earlier one, sheet by sheet
 * of the same name: equal rows are the same arrays and have the same revision.
 */
export function followWorkbook(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot
): WorkbookSnapshot {
  const byName = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const earlier = byName.get(sheet.name);
    return earlier ? followSheet(earlier, sheet) : sheet;
  });
  return { ...after, sheets };
}

function followSheet(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  if (before === after) return before;
  const shared = shareParts(before, after);
  if (hasSameFrame(before, shared) && hasSameCells(before, shared)) return before;
  const earlier = followedOf(before);
  const { lineage } = earlier;
  lineage.latest += 1;
  const { latest } = lineage;
  const frame = hasSameFrame(before, shared) ? earlier.frame : latest;
  const changed = new Set<number>();
  markChanged(before.formulas, shared.formulas, changed);
  markChanged(before.numberFormats, shared.numberFormats, changed);
  const rows = shared.values.map((values, row) =>
    values === before.values[row] && !changed.has(row) ? (earlier.rows[row] ?? latest) : latest
  );
  revisions.set(shared, { lineage, frame, rows });
  return shared;
}

/** The later snapshot with the earlier one's equal parts in the place of its own. */
function shareParts(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  const values = after.values.map((row, index) => {
    const earlier = before.values[index];
    return earlier && sameRow(earlier, row) ? earlier : row;
  });
  const isSame =
    values.length === before.values.length &&
    values.every((row, index) => row === before.values[index]);
  return {
    ...after,
    values: isSame ? before.values : values,
    formulas: shareMap(before.formulas, after.formulas),
    numberFormats: shareMap(before.numberFormats, after.numberFormats),
    fonts: shareMap(before.fonts, after.fonts),
    merges: sameMerges(before.merges, after.merges) ? before.merges : after.merges,
    hiddenRows: shareSet(before.hiddenRows, after.hiddenRows),
    hiddenColumns: shareSet(before.hiddenColumns, after.hiddenColumns),
    ...shareLocked(before, after),
  };
}

function shareLocked(
  { lockedCells: before }: SheetSnapshot,
  { lockedCells: after }: SheetSnapshot
): Pick<SheetSnapshot, "lockedCells"> {
  return before && after ? { lockedCells: shareSet(before, after) } : {};
}

function hasSameCells(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.values === b.values &&
    a.formulas === b.formulas &&
    a.numberFormats === b.numberFormats &&
    a.rowCount === b.rowCount &&
    a.lockedCells === b.lockedCells
  );
}

function hasSameFrame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.columnCount === b.columnCount &&
    a.merges === b.merges &&
    a.fonts === b.fonts &&
    a.hiddenRows === b.hiddenRows &&
    a.hiddenColumns === b.hiddenColumns
  );
}

function sameRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let column = 0; column < a.length; column += 1) {
    const [one, other] = [a[column] ?? null, b[column] ?? null];
    if (one !== other && !sameValue(one, other)) return false;
  }
  return true;
}

function shareMap(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>
): ReadonlyMap<number, string> {
  if (before === after || before.size !== after.size) return after;
  for (const [key, text] of after) if (before.get(key) !== text) return after;
  return before;
}

function shareSet(before: ReadonlySet<number>, after: ReadonlySet<number>): ReadonlySet<number> {
  if (before === after || before.size !== after.size) return after;
  for (const one of after) if (!before.has(one)) return after;
  return before;
}

function sameMerges(a: readonly RangeAddress[], b: readonly RangeAddress[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        one.top === other?.top &&
        one.left === other.left &&
        one.bottom === other.bottom &&
        one.right === other.right
      );
    })
  );
}

/** Adds the rows of cells that have another text in one map than in the other. */
function markChanged(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
  rows: Set<number>
): void {
  if (before === after) return;
  for (const [key, text] of after) if (before.get(key) !== text) rows.add(cellOfKey(key).row);
  for (const key of before.keys()) if (!after.has(key)) rows.add(cellOfKey(key).row);
}
