import type { Criteria, Dimension } from "../../core/consolidation";
import {
  cellText,
  formatAddress,
  parseAddress,
  sheetNamed,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/sheet";
import { dataColumn, DIMENSION_COLUMNS } from "./dataColumns";
import type { DataPart } from "./dataFormulas";

/** A row of the data sheet as it stands in a workbook. */
export interface DataRow {
  /** Cell of its amount, as "Dữ liệu!L2". */
  readonly at: string;
  /** Place of its fact among all of the workbook. */
  readonly index: number;
  /** Whole đồng; null when the cell holds no whole number. */
  readonly amount: number | null;
  readonly keys: Readonly<Record<Dimension, string>>;
  readonly agencyCode: string;
  readonly task: string;
  readonly period: string;
  readonly apportioned: boolean;
  /** Row of the task in its sheet, zero-based; agencies "" where none. */
  readonly taskRow: number;
  readonly agencies: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

const KEY_COLUMNS = (Object.keys(DIMENSION_COLUMNS) as Dimension[]).map(
  (dimension) => [dimension, dataColumn(DIMENSION_COLUMNS[dimension])] as const
);

function keysIn(values: readonly CellValue[]): DataRow["keys"] {
  const keys = {} as Record<Dimension, string>;
  for (const [dimension, column] of KEY_COLUMNS) keys[dimension] = cellText(values[column] ?? null);
  return keys;
}

function wholeNumber(value: CellValue): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

function readPart(sheet: SheetSnapshot, { firstRow, from, to }: DataPart, rows: DataRow[]): void {
  const text = (row: number, column: Parameters<typeof dataColumn>[0]): string =>
    cellText(valueAt(sheet, row, dataColumn(column)));
  const amountColumn = dataColumn("amount");
  for (let row = firstRow; row < firstRow + to - from; row += 1) {
    const keys = keysIn(sheet.values[row] ?? []);
    if (keys.series === "") continue;
    const cell = text(row, "cell");
    // What all facts of a task share stands in the row of the first.
    const before = rows.at(-1);
    rows.push({
      at: `${sheet.name}!${formatAddress({ row, column: amountColumn })}`,
      index: from + row - firstRow,
      amount: wholeNumber(valueAt(sheet, row, amountColumn)),
      keys,
      agencyCode: text(row, "agencyCode"),
      task: text(row, "task"),
      period: text(row, "period"),
      apportioned: text(row, "apportioned") === "1",
      taskRow: wholeNumber(valueAt(sheet, row, dataColumn("row"))) ?? parseAddress(cell)?.row ?? 0,
      agencies: text(row, "agencies") || (before?.keys.task === keys.task ? before.agencies : ""),
      file: text(row, "file"),
      sheet: text(row, "sheet"),
      cell,
    });
  }
}

/** All data rows of a consolidated workbook, part by part; rows without any key are left out. */
export function readDataRows(workbook: WorkbookSnapshot, parts: readonly DataPart[]): DataRow[] {
  const rows: DataRow[] = [];
  for (const part of parts) {
    const sheet = sheetNamed(workbook, part.name);
    if (sheet) readPart(sheet, part, rows);
  }
  return rows;
}

/** Sum of data rows, how many they are, and the places of the first and the last among all. */
export interface DataSum {
  readonly amount: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

const NOTHING: DataSum = { amount: 0, count: 0, first: 0, last: -1 };

/** A dimension of the rows: its keys as numbers, and that of each row. */
interface NumberedKeys {
  readonly numbers: ReadonlyMap<string, number>;
  readonly ofRow: Uint32Array;
}

function numberKeys(rows: readonly DataRow[], dimension: Dimension): NumberedKeys {
  const numbers = new Map<string, number>();
  const ofRow = new Uint32Array(rows.length);
  rows.forEach(({ keys }, row) => {
    const key = keys[dimension];
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    ofRow[row] = number;
  });
  return { numbers, ofRow };
}

/** Sums rows by some dimensions; gives the finder of a sum by the keys of all of them. */
function indexRows(
  rows: readonly DataRow[],
  dimensions: readonly Dimension[],
  keysOf: (dimension: Dimension) => NumberedKeys
): (by: Criteria) => DataSum {
  const all = dimensions.map(keysOf);
  // One number for the keys of a row instead of a text: a fifth of the time for 225,000 rows.
  const sums = new Map<number, { amount: number; count: number; first: number; last: number }>();
  rows.forEach(({ amount, index }, row) => {
    let key = 0;
    for (const { numbers, ofRow } of all) key = key * numbers.size + (ofRow[row] ?? 0);
    const sum = sums.get(key);
    if (!sum) sums.set(key, { amount: amount ?? 0, count: 1, first: index, last: index });
    else {
      sum.amount += amount ?? 0;
      sum.count += 1;
      sum.last = index;
    }
  });
  return (by) => {
    let key = 0;
    for (const [place, { numbers }] of all.entries()) {
      const number = numbers.get(by[dimensions[place] ?? "task"] ?? "");
      if (number === undefined) return NOTHING;
      key = key * numbers.size + number;
    }
    return sums.get(key) ?? NOTHING;
  };
}

/** Sums of data rows by keys. */
export type SumOfRows = (by: Criteria) => DataSum;

/** Sums of data rows by keys, each set of dimensions in one pass. */
export function sumDataRows(rows: readonly DataRow[]): SumOfRows {
  const numbered = new Map<Dimension, NumberedKeys>();
  const keysOf = (dimension: Dimension): NumberedKeys => {
    const found = numbered.get(dimension) ?? numberKeys(rows, dimension);
    numbered.set(dimension, found);
    return found;
  };
  const finders = new Map<string, SumOfRows>();
  return (by) => {
    const dimensions = Object.keys(by) as Dimension[];
    const name = dimensions.join();
    const find = finders.get(name) ?? indexRows(rows, dimensions, keysOf);
    finders.set(name, find);
    return find(by);
  };
}
