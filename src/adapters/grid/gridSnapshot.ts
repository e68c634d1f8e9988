import type { ICellData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { cellKey, type CellValue, type SheetSnapshot } from "../../core/sheet";
import { cellValueOf, formulaWithoutSign } from "./cells";
import { entriesOf } from "./lines";
import { visibilityOf } from "./gridToPlan";
import { rangeOfGrid } from "./validations";

/** How to look up what a raw cell only points at. */
export interface CellLookups {
  readonly styleOf: (cell: ICellData) => Nullable<IStyleData>;
  /** Formula text ("=…") of a cell, also where it is shared with another. */
  readonly formulaOf: (row: number, column: number, cell: ICellData) => string | null;
  readonly fonts: boolean;
}

interface Found {
  readonly values: (CellValue | undefined)[][];
  readonly formulas: Map<number, string>;
  readonly numberFormats: Map<number, string>;
  readonly fonts: Map<number, string>;
}

function note(
  found: Found,
  row: number,
  column: number,
  cell: ICellData,
  lookups: CellLookups
): void {
  const formula = formulaWithoutSign(lookups.formulaOf(row, column, cell));
  const value = cellValueOf(cell);
  if (value === null && formula === null) return;
  const key = cellKey(row, column);
  const style = lookups.styleOf(cell);
  const line = (found.values[row] ??= []);
  line[column] = value;
  if (formula !== null) found.formulas.set(key, formula);
  if (style?.n?.pattern && style.n.pattern !== "General")
    found.numberFormats.set(key, style.n.pattern);
  if (lookups.fonts && style?.ff) found.fonts.set(key, style.ff);
}

/** Fills the holes of sparse rows with blanks. */
function dense(values: readonly (readonly (CellValue | undefined)[] | undefined)[]): CellValue[][] {
  return Array.from(values, (line) => Array.from(line ?? [], (value) => value ?? null));
}

function hidden(
  lines: IWorksheetData["rowData"] | IWorksheetData["columnData"] | undefined
): Set<number> {
  return new Set(
    entriesOf<{ readonly hd?: number }>(lines)
      .filter(([, line]) => line.hd === 1)
      .map(([index]) => index)
  );
}

/** A sheet as it stands in the grid: raw values, never the formatted ones. */
export function snapshotOfGrid(
  sheet: Partial<IWorksheetData>,
  lookups: CellLookups
): SheetSnapshot {
  const found: Found = {
    values: [],
    formulas: new Map(),
    numberFormats: new Map(),
    fonts: new Map(),
  };
  for (const [row, line] of entriesOf(sheet.cellData)) {
    for (const [column, cell] of entriesOf(line)) note(found, row, column, cell, lookups);
  }
  const values = dense(found.values);
  return {
    ...found,
    name: sheet.name ?? "",
    visibility: visibilityOf(sheet),
    rowCount: values.length,
    columnCount: values.reduce((most, line) => Math.max(most, line.length), 0),
    values,
    merges: (sheet.mergeData ?? []).map(rangeOfGrid),
    hiddenRows: hidden(sheet.rowData),
    hiddenColumns: hidden(sheet.columnData),
  };
}
