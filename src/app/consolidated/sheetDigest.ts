import { canonicalValue } from "../../core/seal";
import type { CellValue, PlanColumn } from "../../core/sheet";
import { addUnit, hashText } from "../../core/text";

/** Rows of a block. */
const BLOCK = 64;

/** Hex digits of one digest. */
const DIGITS = 8;

/**
 * Digests that tell which plain cell of a sheet differs without one for each cell: one for each
 * row and, block by block of 64 rows, one for each column. Each is the sum of marks of its cells,
 * eight hex digits.
 */
export interface SheetDigest {
  readonly width: number;
  readonly rows: string;
  readonly columns: string;
}

/** Digests while rows are added. */
interface DigestDraft {
  /** Adds the next row; cells that are no plain text or number of the sheet are left out. */
  readonly add: (values: readonly CellValue[], isPlain: (column: number) => boolean) => void;
  /** Adds so many rows by their columns, all plain: a plan of 225,000 facts takes half the time. */
  readonly addColumns: (count: number, columns: readonly PlanColumn[]) => void;
  readonly finish: () => SheetDigest;
}

/** Numbers and texts that come again and again: agencies, groups, keys. */
const MOST_KNOWN = 50_000;

const CARRIAGE_RETURN = 13;

/** What a hash of a text goes on from: the letter of its type. */
const TEXT_START = hashText("s");

/** Whole numbers below keep all their digits in every program. */
const EXACT = 1e15;

function hashWhole(value: number): number {
  const high = Math.floor(value / 0x1_0000_0000);
  const mixed = Math.imul(value ^ Math.imul(high, 0x27d4eb2f), 0x165667b1) + 0x5bd1e995;
  return (mixed ^ (mixed >>> 13)) | 0 || 1;
}

/** Shorter texts are hashed faster than they are found again. */
const SHORT = 16;

/**
 * Hash of a text that is canonical as it stands, after the letter of its type; null for one that
 * has letters of several marks, other composed letters or line ends to be made alike first.
 */
function hashPlainText(text: string): number | null {
  let hash = TEXT_START;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // No mark to be joined stands below U+0300, and Vietnamese letters are whole in the other block.
    if ((unit >= 0x300 && (unit < 0x1e00 || unit > 0x1eff)) || unit === CARRIAGE_RETURN)
      return null;
    hash = addUnit(hash, unit);
  }
  return hash;
}

function hashCanonical(value: CellValue): number {
  const canonical = canonicalValue(value);
  return canonical ? hashText(`${canonical.type}${canonical.value}`) || 1 : 0;
}

function hashOfText(text: string): number {
  if (text === "") return 0;
  const hash = hashPlainText(text);
  return hash === null ? hashCanonical(text) : hash || 1;
}

/** Hashes values, each long text once as long as it is remembered. */
export type ValueHasher = (value: CellValue) => number;

/** A hasher with a memory of its own; 0 stands for a blank cell. */
export function createHasher(): ValueHasher {
  const known = new Map<string, number>();
  return (value) => {
    if (typeof value === "number" && Math.abs(value) < EXACT && Number.isInteger(value)) {
      return hashWhole(value);
    }
    if (typeof value !== "string") return hashCanonical(value);
    if (value.length < SHORT) return hashOfText(value);
    const found = known.get(value);
    if (found !== undefined) return found;
    const hash = hashOfText(value);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(value, hash);
    return hash;
  };
}

/** Mark of a value in its place; 0 for a blank cell. */
export function markOf(hash: number, row: number, column: number): number {
  if (hash === 0) return 0;
  const place = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b);
  const mixed = Math.imul(hash ^ place, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) | 0;
}

const HEX_OF_BYTE = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Eight digits, from a table of bytes: there is a digest for each row of each sheet. */
function toHex(digest: number): string {
  const byte = (shift: number): string => HEX_OF_BYTE[(digest >>> shift) & 0xff] ?? "";
  return byte(24) + byte(16) + byte(8) + byte(0);
}

/** Hashes of a column by the index of the row and the kind of the row, -1 where it has none. */
type ColumnHasher = (index: number, kind: number) => number;

/** Kinds below have their hashes remembered: a sheet of facts has some dozens of kinds of money. */
const FEW_KINDS = 1_000;

function columnHasher({ valueOf, kindOf }: PlanColumn, hash: ValueHasher): ColumnHasher {
  let last = 0;
  if (!kindOf) {
    // Most rows say what the one above says.
    let above: CellValue = null;
    return (index) => {
      const value = valueOf(index);
      if (value === above) return last;
      above = value;
      return (last = hash(value));
    };
  }
  let before = -1;
  const known: (number | undefined)[] = new Array<undefined>(FEW_KINDS).fill(undefined);
  return (index, kind) => {
    if (kind === before) return last;
    before = kind;
    last = (kind < FEW_KINDS ? known[kind] : undefined) ?? hash(valueOf(index));
    if (kind < FEW_KINDS) known[kind] = last;
    return last;
  };
}

/** The columns with their hashers and the kinds of the rows of a block, which some share. */
function readColumns(columns: readonly PlanColumn[], hash: ValueHasher) {
  const none = new Int32Array(BLOCK).fill(-1);
  const kinds = new Map<PlanColumn["kindOf"], Int32Array>();
  const readers = columns.map((one) => {
    const own = one.kindOf ? (kinds.get(one.kindOf) ?? new Int32Array(BLOCK)) : none;
    if (one.kindOf) kinds.set(one.kindOf, own);
    return { column: one.column, hashOf: columnHasher(one, hash), kinds: own };
  });
  const readKinds = (from: number, length: number): void => {
    kinds.forEach((list, kindOf) => {
      for (let at = 0; at < length; at += 1) list[at] = kindOf?.(from + at) ?? -1;
    });
  };
  return { readers, readKinds };
}

/** Starts the digests of a sheet of so many columns. */
export function draftDigest(width: number, hash: ValueHasher): DigestDraft {
  const rows: string[] = [];
  const columns: string[] = [];
  const block = new Int32Array(width);
  // The cell above says mostly the same.
  const above = new Array<CellValue>(width).fill(null);
  const hashes = new Int32Array(width);
  const hashOf = (value: CellValue, column: number): number => {
    if (value === above[column]) return hashes[column] ?? 0;
    above[column] = value;
    return (hashes[column] = hash(value));
  };
  let row = 0;
  const closeBlock = (): void => {
    block.forEach((digest) => columns.push(toHex(digest)));
    block.fill(0);
  };
  return {
    add: (values, isPlain) => {
      let sum = 0;
      for (let column = 0; column < width; column += 1) {
        const value = values[column] ?? null;
        if (value === null || !isPlain(column)) continue;
        const mark = markOf(hashOf(value, column), row, column);
        sum = (sum + mark) | 0;
        block[column] = ((block[column] ?? 0) + mark) | 0;
      }
      rows.push(toHex(sum));
      row += 1;
      if (row % BLOCK === 0) closeBlock();
    },
    addColumns: (count, list) => {
      const { readers, readKinds } = readColumns(list, hash);
      const sums = new Int32Array(BLOCK);
      for (let from = 0, length = 0; from < count; from += length) {
        length = Math.min(count - from, BLOCK - (row % BLOCK));
        sums.fill(0);
        readKinds(from, length);
        for (const { column, hashOf, kinds } of readers) {
          let total = 0;
          for (let at = 0; at < length; at += 1) {
            const mark = markOf(hashOf(from + at, kinds[at] ?? -1), row + at, column);
            sums[at] = ((sums[at] ?? 0) + mark) | 0;
            total = (total + mark) | 0;
          }
          block[column] = ((block[column] ?? 0) + total) | 0;
        }
        for (let at = 0; at < length; at += 1) rows.push(toHex(sums[at] ?? 0));
        row += length;
        if (row % BLOCK === 0) closeBlock();
      }
    },
    finish: () => {
      if (row % BLOCK !== 0) closeBlock();
      return { width, rows: rows.join(""), columns: columns.join("") };
    },
  };
}

/** Rows that the digests are of. */
export function digestHeight({ rows }: SheetDigest): number {
  return rows.length / DIGITS;
}

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
