import type { RangeAddress } from "./address";
import { sameValue, type CellValue } from "./cell";
import type { SheetSnapshot } from "./snapshot";

/** The later snapshot with the earlier one's equal parts in the place of its own. */
export function shareParts(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  return {
    ...after,
    values: shareRows(before.values, after.values),
    formulas: shareMap(before.formulas, after.formulas),
    numberFormats: shareMap(before.numberFormats, after.numberFormats),
    fonts: shareMap(before.fonts, after.fonts),
    merges: sameMerges(before.merges, after.merges) ? before.merges : after.merges,
    hiddenRows: shareSet(before.hiddenRows, after.hiddenRows),
    hiddenColumns: shareSet(before.hiddenColumns, after.hiddenColumns),
    ...shareLocked(before, after),
  };
}

type Rows = SheetSnapshot["values"];

/** Nearly all rows are as they were: a copy of the list before, with the few others put in. */
function shareRows(before: Rows, after: Rows): Rows {
  if (before === after) return before;
  const rows = before.length === after.length ? [...before] : [...after];
  let isSame = before.length === after.length;
  for (let at = 0; at < after.length; at += 1) {
    const [earlier, row] = [before[at], after[at]];
    if (!row) continue;
    const shared = earlier && sameRow(earlier, row) ? earlier : row;
    rows[at] = shared;
    isSame &&= shared === earlier;
  }
  return isSame ? before : rows;
}

function shareLocked(
  { lockedCells: before }: SheetSnapshot,
  { lockedCells: after }: SheetSnapshot
): Pick<SheetSnapshot, "lockedCells"> {
  return before && after ? { lockedCells: shareSet(before, after) } : {};
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
