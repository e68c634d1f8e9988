import type { CellObject, WorkSheet } from "@e965/xlsx";
import {
  cellKey,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellValue,
  type RangeAddress,
  type SheetSnapshot,
  type SheetVisibility,
} from "../../core/sheet";
import { calculateUncached } from "./calculateUncached";
import { DAYS_1904, isDateFormat } from "./isDateFormat";

/** Error values by the code SheetJS keeps. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const UNIX_EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

const NO_VALUES: readonly CellValue[] = [];

type DenseRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** What the workbook says of a sheet. */
export interface SheetContext {
  readonly visibility: SheetVisibility;
  readonly date1904: boolean;
}

/**
 * A sheet as SheetJS read it (dense), cut down to the area with values or formulas:
 * formatted blank rows and columns far out do not count.
 */
export function snapshotSheet(
  name: string,
  sheet: WorkSheet,
  context: SheetContext
): SheetSnapshot {
  const rows = (sheet["!data"] ?? []) as DenseRows;
  const formulas = new Map<number, string>();
  const values: (readonly CellValue[])[] = [];
  let columnCount = 0;
  // A hostile file numbers rows past the sheet's end.
  rows.slice(0, MAX_ROWS).forEach((cells, row) => {
    const line = readRow(cells ?? [], row, formulas, context.date1904);
    if (line.length === 0) return;
    while (values.length < row) values.push(NO_VALUES);
    values.push(line);
    columnCount = Math.max(columnCount, line.length);
  });
  const rowCount = values.length;
  const snapshot: SheetSnapshot = {
    name,
    visibility: context.visibility,
    rowCount,
    columnCount,
    values,
    formulas,
    numberFormats: readNumberFormats(rows, rowCount, columnCount),
    fonts: new Map(),
    merges: readMerges(sheet),
    hiddenRows: readHidden(sheet["!rows"], rowCount),
    hiddenColumns: readHidden(sheet["!cols"], columnCount),
  };
  return calculateUncached(snapshot, findUncached(rows));
}

/** Formulas that came without a result, row by row. An empty text is a result. */
function findUncached(rows: DenseRows): readonly number[] {
  const keys: number[] = [];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell?.f && cell.v === undefined && cell.t !== "e") keys.push(cellKey(row, column));
    })
  );
  return keys;
}

/** Values up to the last cell with content; formulas go into the map. */
function readRow(
  cells: readonly (CellObject | undefined)[],
  row: number,
  formulas: Map<number, string>,
  date1904: boolean
): readonly CellValue[] {
  const line: CellValue[] = [];
  cells.forEach((cell, column) => {
    if (!cell || column >= MAX_COLUMNS) return;
    const value = readValue(cell, date1904);
    const formula = cell.f;
    if (formula) formulas.set(cellKey(row, column), formula);
    if (value === null && !formula) return;
    while (line.length < column) line.push(null);
    line.push(value);
  });
  return line;
}

function readValue(cell: CellObject, date1904: boolean): CellValue {
  const value = cell.v;
  if (cell.t === "e") return { error: ERRORS[Number(value)] ?? cell.w ?? "#N/A" };
  if (value === undefined || value === "") return null;
  if (value instanceof Date) return value.getTime() / DAY + UNIX_EPOCH_SERIAL;
  const isDate1904 = date1904 && typeof value === "number" && isDateFormat(cell.z);
  return isDate1904 ? value + DAYS_1904 : value;
}

function readNumberFormats(
  rows: DenseRows,
  rowCount: number,
  columnCount: number
): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (let row = 0; row < rowCount; row++) {
    rows[row]?.forEach((cell, column) => {
      if (column >= columnCount || !cell?.z || cell.z === "General") return;
      formats.set(cellKey(row, column), String(cell.z));
    });
  }
  return formats;
}

function readMerges(sheet: WorkSheet): readonly RangeAddress[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
}

function readHidden(
  lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
  count: number
): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, index) => {
    if (line?.hidden && index < count) hidden.add(index);
  });
  return hidden;
}
