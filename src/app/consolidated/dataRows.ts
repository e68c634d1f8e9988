import type { Criteria, Dimension } from "../../core/consolidation";
import { cellText, valueAt, type CellValue, type SheetSnapshot } from "../../core/sheet";
import { dataColumn, DIMENSION_COLUMNS } from "./dataSheet";

/** A row of the data sheet as it stands in a workbook. */
export interface DataRow {
  /** Sheet row, zero-based. */
  readonly row: number;
  /** Whole đồng; null when the cell holds no whole number. */
  readonly amount: number | null;
  readonly keys: Readonly<Record<Dimension, string>>;
  readonly agencyCode: string;
  readonly task: string;
  readonly period: string;
  readonly apportioned: boolean;
  /** Row of the task in its sheet, zero-based; group in its form and agencies, "" where none. */
  readonly taskRow: number;
  readonly groupId: string;
  readonly agencies: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

const DIMENSIONS = Object.keys(DIMENSION_COLUMNS) as Dimension[];

function wholeNumber(value: CellValue): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

/** All data rows of a consolidated workbook; rows without any key are blank. */
export function readDataRows(sheet: SheetSnapshot): DataRow[] {
  const rows: DataRow[] = [];
  const text = (row: number, column: Parameters<typeof dataColumn>[0]): string =>
    cellText(valueAt(sheet, row, dataColumn(column)));
  for (let row = 1; row < sheet.values.length; row += 1) {
    const keys = Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, text(row, DIMENSION_COLUMNS[dimension])])
    ) as Record<Dimension, string>;
    if (keys.series === "") continue;
    rows.push({
      row,
      amount: wholeNumber(valueAt(sheet, row, dataColumn("amount"))),
      keys,
      agencyCode: text(row, "agencyCode"),
      task: text(row, "task"),
      period: text(row, "period"),
      apportioned: text(row, "apportioned") === "1",
      taskRow: wholeNumber(valueAt(sheet, row, dataColumn("row"))) ?? 0,
      groupId: text(row, "groupId"),
      agencies: text(row, "agencies"),
      file: text(row, "file"),
      sheet: text(row, "sheet"),
      cell: text(row, "cell"),
    });
  }
  return rows;
}

/** Sums of data rows by keys, each set of dimensions in one pass; 0 where there is no row. */
export function sumDataRows(rows: readonly DataRow[]): (by: Criteria) => number {
  const indexes = new Map<string, Map<string, number>>();
  const indexBy = (dimensions: readonly Dimension[]): Map<string, number> => {
    const index = new Map<string, number>();
    for (const { keys, amount } of rows) {
      const key = dimensions.map((dimension) => keys[dimension]).join("\t");
      index.set(key, (index.get(key) ?? 0) + (amount ?? 0));
    }
    return index;
  };
  return (by) => {
    const dimensions = (Object.keys(by) as Dimension[]).sort();
    const name = dimensions.join("\t");
    const index = indexes.get(name) ?? indexBy(dimensions);
    indexes.set(name, index);
    return index.get(dimensions.map((dimension) => by[dimension]).join("\t")) ?? 0;
  };
}
