import type { UnitId, SeparatorStyle } from "../money";
import type { FormDefinition } from "../packs";
import { revisionOf, type SheetSnapshot } from "../sheet";
import type { MappedColumn, RawRow, TableRow } from "./definitions";

/** What a row is read with besides its own cells: where all of it is the same, so is the row. */
export interface RowFrame {
  readonly form: FormDefinition;
  readonly columns: readonly MappedColumn[];
  readonly unit: UnitId;
  readonly year: number;
  readonly first: number;
  /** Separators of the amount columns. */
  readonly styles: readonly SeparatorStyle[];
  /** Whether the unit column names units of money. */
  readonly statesMoney: boolean;
}

interface Remembered {
  readonly frame: RowFrame;
  readonly sheetFrame: number;
  /** Revision of each sheet row from `frame.first` on when it was read. */
  readonly revisions: readonly number[];
  readonly rows: readonly RawRow[];
}

/** Reads rows in a frame; `isOwn` says whether a row depends on its own cells alone. */
interface RowReader {
  readonly frame: RowFrame;
  readonly read: (row: number) => RawRow;
  readonly isOwn: (row: number) => boolean;
}

/** Tables of a sheet that are remembered at the same time; more do not occur on one sheet. */
const MOST_TABLES = 12;

/** By the lineage of their sheet, so that they go with its last snapshot. */
const memory = new WeakMap<object, Remembered[]>();

/**
 * The rows from `frame.first` to `last`: those that have not changed since the same table was read
 * before are the same objects, the others are read; one with cells merged over it from above is read
 * every time.
 */
export function readChangedRows(
  sheet: SheetSnapshot,
  { frame, read, isOwn }: RowReader,
  last: number
): readonly RawRow[] {
  const revision = revisionOf(sheet);
  const tables = memory.get(revision.lineage) ?? [];
  const before = tables.find(
    (one) => one.sheetFrame === revision.frame && isSameFrame(one.frame, frame)
  );
  const rows: RawRow[] = [];
  for (let row = frame.first; row <= last; row += 1) {
    const at = row - frame.first;
    const known = before?.revisions[at] === revision.rows[row] ? before?.rows[at] : undefined;
    rows.push(known && isOwn(row) ? known : read(row));
  }
  const revisions = revision.rows.slice(frame.first, last + 1);
  const others = tables.filter((one) => one !== before).slice(-MOST_TABLES + 1);
  memory.set(revision.lineage, [...others, { frame, sheetFrame: revision.frame, revisions, rows }]);
  return rows;
}

const repeats = new WeakMap<RawRow, boolean>();

/** A test of rows that is asked once for each: a row that is the same object has the same columns. */
export function rememberRepeats(isRepeat: (raw: RawRow) => boolean): (raw: RawRow) => boolean {
  return (raw) => {
    const known = repeats.get(raw);
    if (known !== undefined) return known;
    const answer = isRepeat(raw);
    repeats.set(raw, answer);
    return answer;
  };
}

const placed = new WeakMap<RawRow, TableRow>();

/** Rows of a table in the order of the raw ones; those that say what they said are the same objects. */
export function keepSameRows(
  raws: readonly RawRow[],
  rows: readonly TableRow[]
): readonly TableRow[] {
  return rows.map((row, index) => {
    const raw = raws[index];
    if (!raw) return row;
    const before = placed.get(raw);
    if (before && isSamePlace(before, row)) return before;
    placed.set(raw, row);
    return row;
  });
}

/** Whether two rows made of one raw row say the same: what neighbours can change is compared. */
export function isSamePlace(a: TableRow, b: TableRow): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    a.groupRow === b.groupRow &&
    a.group === b.group &&
    a.parentRow === b.parentRow &&
    a.sources === b.sources &&
    (a.ownAmounts === undefined) === (b.ownAmounts === undefined) &&
    hasSameAmounts(a, b)
  );
}

function hasSameAmounts({ amounts: a }: TableRow, { amounts: b }: TableRow): boolean {
  if (a === b) return true;
  for (const id in a) {
    if (a[id]?.amount !== b[id]?.amount || a[id]?.problem !== b[id]?.problem) return false;
  }
  return true;
}

export function isSameFrame(a: RowFrame, b: RowFrame): boolean {
  return (
    a.form === b.form &&
    a.unit === b.unit &&
    a.year === b.year &&
    a.first === b.first &&
    a.statesMoney === b.statesMoney &&
    isEqualList(a.styles, b.styles, (one, other) => one === other) &&
    isEqualList(a.columns, b.columns, isSameColumn)
  );
}

function isSameColumn(a: MappedColumn, b: MappedColumn): boolean {
  return (
    a.definition === b.definition &&
    a.column === b.column &&
    a.header === b.header &&
    a.unit === b.unit
  );
}

function isEqualList<T>(
  a: readonly T[],
  b: readonly T[],
  isEqual: (one: T, other: T) => boolean
): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isEqual(one, other);
    })
  );
}
