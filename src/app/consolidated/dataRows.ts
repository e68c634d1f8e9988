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

const DIMENSIONS = Object.keys(DIMENSION_COLUMNS) as Dimension[];

function wholeNumber(value: CellValue): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

function readPart(sheet: SheetSnapshot, { firstRow, from, to }: DataPart, rows: DataRow[]): void {
  const text = (row: number, column: Parameters<typeof dataColumn>[0]): string =>
    cellText(valueAt(sheet, row, dataColumn(column)));
  const amountColumn = dataColumn("amount");
  for (let row = firstRow; row < firstRow + to - from; row += 1) {
    const keys = Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, text(row, DIMENSION_COLUMNS[dimension])])
    ) as Record<Dimension, string>;
    if (keys.series === "") continue;
    const cell = text(row, "cell");
    // What all facts of a task share stands in the row of the first.
    const before = rows.at(-1);
    rows.push({
      at: `${sheet.name}!${formatAddress({ row, column: amountColumn })}`,
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

/** Sum of data rows, and how many they are. */
export interface DataSum {
  readonly amount: number;
  readonly count: number;
}

const NOTHING: DataSum = { amount: 0, count: 0 };

/** Sums of data rows by keys, each set of dimensions in one pass. */
export function sumDataRows(rows: readonly DataRow[]): (by: Criteria) => DataSum {
  const indexes = new Map<string, Map<string, DataSum>>();
  const indexBy = (dimensions: readonly Dimension[]): Map<string, DataSum> => {
    const index = new Map<string, { amount: number; count: number }>();
    for (const { keys, amount } of rows) {
      let key = "";
      for (const dimension of dimensions) key += `${keys[dimension]}\t`;
      const sum = index.get(key);
      if (sum) {
        sum.amount += amount ?? 0;
        sum.count += 1;
      } else index.set(key, { amount: amount ?? 0, count: 1 });
    }
    return index;
  };
  return (by) => {
    const dimensions = (Object.keys(by) as Dimension[]).sort();
    const name = dimensions.join("\t");
    const index = indexes.get(name) ?? indexBy(dimensions);
    indexes.set(name, index);
    return index.get(dimensions.map((dimension) => `${by[dimension] ?? ""}\t`).join("")) ?? NOTHING;
  };
}
