import type { CellValue, PlanColumn } from "../../core/sheet";
import { hashValue, type ValueHasher } from "./valueHash";

/** Rows of a block. */
export const BLOCK = 64;

/** Hex digits of one digest. */
export const DIGITS = 8;

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

/**
 * Most rows say what the one above says. No other is remembered: to find one of 60,000 names of
 * tasks again takes longer than to hash it.
 */
function changeHasher(): ValueHasher {
  let above: CellValue = null;
  let last = 0;
  return (value) => {
    if (value === above) return last;
    above = value;
    return (last = hashValue(value));
  };
}

function columnHasher({ valueOf, kindOf }: PlanColumn): ColumnHasher {
  const hashChange = changeHasher();
  if (!kindOf) return (index) => hashChange(valueOf(index));
  let before = -1;
  let last = 0;
  const known: (number | undefined)[] = new Array<undefined>(FEW_KINDS).fill(undefined);
  return (index, kind) => {
    if (kind === before) return last;
    before = kind;
    last = (kind < FEW_KINDS ? known[kind] : undefined) ?? hashChange(valueOf(index));
    if (kind < FEW_KINDS) known[kind] = last;
    return last;
  };
}

/** The columns with their hashers and the kinds of the rows of a block, which some share. */
function readColumns(columns: readonly PlanColumn[]) {
  const none = new Int32Array(BLOCK).fill(-1);
  const kinds = new Map<PlanColumn["kindOf"], Int32Array>();
  const readers = columns.map((one) => {
    const own = one.kindOf ? (kinds.get(one.kindOf) ?? new Int32Array(BLOCK)) : none;
    if (one.kindOf) kinds.set(one.kindOf, own);
    return { column: one.column, hashOf: columnHasher(one), kinds: own };
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
      const { readers, readKinds } = readColumns(list);
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
