import { cellKey, contains, MAX_COLUMNS, parseRange, type RangeAddress } from "../../../core/sheet";
import type { CellLook } from "./stylesPart";

/** Larger areas are not told cell by cell: no form is as large. */
const MOST_CELLS = 500_000;
/** More ranges than people make by hand; each is compared with every row. */
const MOST_RANGES = 100;

/**
 * What a part says of which cells may be typed into once the sheet is protected. Cells are locked
 * unless their own style, else that of their row or column, says otherwise.
 */
export interface SheetLocks {
  isProtected: boolean;
  /** Cells whose own style unlocks. */
  readonly unlocked: number[];
  /** Cells whose own style locks, kept only where that of a row or column unlocks. */
  readonly locked: number[];
  readonly rows: Set<number>;
  /** 1 for each column whose style unlocks. */
  columns: Uint8Array | null;
  /** Ranges that people may edit all the same. */
  readonly open: RangeAddress[];
}

/** A sheet of which nothing is known yet. */
export function startLocks(): SheetLocks {
  return {
    isProtected: false,
    unlocked: [],
    locked: [],
    rows: new Set(),
    columns: null,
    open: [],
  };
}

/** Keeps what the style of a cell says; cheap, since nearly no sheet turns out to be protected. */
export function keepCellLock(
  locks: SheetLocks,
  row: number,
  column: number,
  look: CellLook | undefined
): void {
  if (look?.isUnlocked) locks.unlocked.push(cellKey(row, column));
  else if (locks.columns !== null || locks.rows.size > 0) locks.locked.push(cellKey(row, column));
}

/** Keeps that the style of columns unlocks their cells; `to` is the first column behind them. */
export function openColumns(locks: SheetLocks, from: number, to: number): void {
  locks.columns ??= new Uint8Array(MAX_COLUMNS);
  locks.columns.fill(1, from, to);
}

/** Keeps ranges that people may edit on a protected sheet: "A1:B9 D4". */
export function openRanges({ open }: SheetLocks, texts: string): void {
  for (const text of texts.split(" ")) {
    const range = parseRange(text);
    if (range && open.length < MOST_RANGES) open.push(range);
  }
}

/** The locked cells of a used area; null where the sheet is not protected or too large to say. */
export function lockedCellsIn(
  locks: SheetLocks,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }
): ReadonlySet<number> | null {
  if (!locks.isProtected || rowCount * columnCount > MOST_CELLS) return null;
  const [unlocked, ownLocked] = [new Set(locks.unlocked), new Set(locks.locked)];
  const locked = new Set<number>();
  for (let row = 0; row < rowCount; row += 1) {
    const open = locks.open.filter((range) => row >= range.top && row <= range.bottom);
    for (let column = 0; column < columnCount; column += 1) {
      const key = cellKey(row, column);
      const byStyle = (locks.rows.has(row) || locks.columns?.[column] === 1) && !ownLocked.has(key);
      if (byStyle || unlocked.has(key)) continue;
      if (!open.some((range) => contains(range, { row, column }))) locked.add(key);
    }
  }
  return locked;
}
