import { BLOCK, DIGITS, digestHeight, type SheetDigest } from "./sheetDigest";

/** A row or column of a block whose digest differs, and by how much. */
interface Gap {
  readonly at: number;
  readonly delta: number;
}

/** Plain cells that differ: one cell, or several of a row when they cannot be told apart. */
export interface DigestGap {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** What the marks are more now; of one cell only. */
  readonly delta: number | null;
}

function gapsBetween(before: string, after: string, from: number, count: number): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < count; at += 1) {
    const start = (from + at) * DIGITS;
    const [old, now] = [before, after].map((text) => text.slice(start, start + DIGITS));
    if (old === now) continue;
    gaps.push({ at, delta: (parseInt(now ?? "", 16) - parseInt(old ?? "", 16)) | 0 });
  }
  return gaps;
}

/** Cells of one block: rows and columns that differ by the same much cross in one changed cell. */
function locate(rows: readonly Gap[], columns: readonly Gap[], top: number): DigestGap[] {
  const cell = ({ at: row }: Gap, { at }: Gap, delta: number): DigestGap => ({
    ...{ row: top + row, left: at, right: at, delta },
  });
  const [row] = rows;
  const [column] = columns;
  if (row && rows.length === 1) return columns.map((one) => cell(row, one, one.delta));
  if (column && columns.length === 1) return rows.map((one) => cell(one, column, one.delta));
  const left = [...columns];
  const found: DigestGap[] = [];
  const rest = rows.filter((one) => {
    const at = left.findIndex(({ delta }) => delta === one.delta);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (match) found.push(cell(one, match, one.delta));
    return !match;
  });
  if (found.length > 0) return [...found, ...locate(rest, left, top)];
  const places = left.map(({ at }) => at);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return rest.map((one) => ({ row: top + one.at, left: from, right: to, delta: null }));
}

/** The plain cells that differ between two digests of as many rows and columns, from the top. */
export function compareDigests(before: SheetDigest, after: SheetDigest): DigestGap[] {
  const { width } = before;
  const height = digestHeight(before);
  const gaps: DigestGap[] = [];
  for (let top = 0; top < height; top += BLOCK) {
    const count = Math.min(BLOCK, height - top);
    const rows = gapsBetween(before.rows, after.rows, top, count);
    if (rows.length === 0) continue;
    const columns = gapsBetween(before.columns, after.columns, (top / BLOCK) * width, width);
    if (columns.length > 0) gaps.push(...locate(rows, columns, top));
    else {
      const row = { left: 0, right: width - 1, delta: null };
      for (const { at } of rows) gaps.push({ row: top + at, ...row });
    }
  }
  return gaps.sort((a, b) => a.row - b.row || a.left - b.left);
}
