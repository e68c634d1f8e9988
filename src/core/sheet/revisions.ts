import { createFollowing } from "./following";
import { shareParts } from "./sharedParts";
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

/** Sheets of which only some rows are others than in the snapshot before. */
const sheets = createFollowing<SheetSnapshot>();

/**
 * Works something out of each sheet once; see `createFollowing`. Where rows came or went, or anything
 * besides rows is another, it is worked out anew.
 */
export const rememberOfSheet = sheets.remember;

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
  const known = sheets.between(before, after);
  if (known) return known;
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
  const changed = rowsBetween(before, shared);
  const rows = earlier.rows.slice(0, shared.values.length);
  while (rows.length < shared.values.length) rows.push(latest);
  for (const row of changed) if (row < rows.length) rows[row] = latest;
  revisions.set(shared, { lineage, frame, rows });
  if (frame === earlier.frame && isAlike(before, shared)) sheets.follow(before, shared, changed);
  return shared;
}

/** Whether two snapshots have as many rows, locked alike. */
function isAlike(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.rowCount === b.rowCount &&
    a.values.length === b.values.length &&
    a.lockedCells === b.lockedCells
  );
}

/** The rows that have other values, formulas or formats, in their order; rows that came are among them. */
function rowsBetween(before: SheetSnapshot, after: SheetSnapshot): readonly number[] {
  const rows = new Set<number>();
  if (before.values !== after.values) {
    for (let row = 0; row < after.values.length; row += 1) {
      if (after.values[row] !== before.values[row]) rows.add(row);
    }
  }
  markChanged(before.formulas, after.formulas, rows);
  markChanged(before.numberFormats, after.numberFormats, rows);
  return [...rows].sort((a, b) => a - b);
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
