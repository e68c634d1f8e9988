import { MAX_COLUMNS, type CellAddress, type RangeAddress } from "./address";
import type { CellValue } from "./cell";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** Key of a cell in the sparse maps of a snapshot. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The cell behind a key made by cellKey. */
export function cellOfKey(key: number): CellAddress {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** How the look of a cell keeps its content from being read as it is. */
export interface FaintLook {
  /**
   * "ink": letters of nearly the colour of the cell; "size": letters too small to be read;
   * "repeated": the content again and again over the width, 5 as 555; "bare": a sign in its place.
   */
  readonly kind: "ink" | "size" | "repeated" | "bare";
  /** The colour of the letters, "FFFFFF", or their size in points; "" where there is nothing to say. */
  readonly found: string;
  /** The colour behind the letters; "" where it does not matter. */
  readonly behind: string;
}

/** A conditional format that may hide or change what its cells show; colours alone do not. */
export interface ConditionalLook {
  readonly ranges: readonly RangeAddress[];
  readonly faint: FaintLook | null;
  /** The number format that it puts on; null where it leaves that of the cells. */
  readonly format: string | null;
}

/**
 * One sheet as it was read, never changed afterwards.
 * `values[row][column]`; rows may be shorter than `columnCount`, missing cells are blank.
 * `formulas` holds the English A1 text without "=", for cells that have one.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Font names, only where asked for and known. */
  readonly fonts: ReadonlyMap<number, string>;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /**
   * Where the links of cells lead inside the workbook, "'Dữ liệu'!A7"; "" for one that leads out of
   * it. Absent where there are none, or where the reader cannot tell.
   */
  readonly links?: ReadonlyMap<number, string>;
  /** Whether a filter chooses which rows are shown; absent where none does. */
  readonly isFiltered?: boolean;
  /**
   * Cells of the used area that cannot be typed into, because the sheet is protected; absent where
   * it is not, or where the reader cannot tell.
   */
  readonly lockedCells?: ReadonlySet<number>;
  /**
   * Cells whose content nobody reads as it is, because of their letters; absent where there are
   * none, or where the reader cannot tell.
   */
  readonly faintCells?: ReadonlyMap<number, FaintLook>;
  /** Absent in the same way. */
  readonly conditions?: readonly ConditionalLook[];
}

/** Things in a file that are never run or followed, only reported. */
export interface WorkbookTraits {
  readonly macros: boolean;
  readonly externalLinks: boolean;
  /**
   * The workbooks that formulas call "[1]", "[2]" …, in this order, as paths or addresses; "" for
   * one that is not told. Absent where formulas name their workbooks, or the reader cannot tell.
   */
  readonly linkedFiles?: readonly string[];
}

/** A whole workbook as it was read. `properties` are its custom document properties. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly properties: Readonly<Record<string, string>>;
  readonly traits: WorkbookTraits;
}

/** The value of a cell; null outside the used area. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** The formula of a cell without "=", or null. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const { formulas } = sheet;
  return formulas.size === 0 ? null : (formulas.get(cellKey(row, column)) ?? null);
}

/** A sheet made of rows of values, for tests and for hosts that know nothing more. */
export function snapshotOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  more: Partial<Omit<SheetSnapshot, "name" | "values">> = {}
): SheetSnapshot {
  return {
    name,
    values,
    visibility: "visible",
    rowCount: values.length,
    columnCount: values.reduce((most, row) => Math.max(most, row.length), 0),
    formulas: new Map(),
    numberFormats: new Map(),
    fonts: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...more,
  };
}

/** The sheet of that name, or null. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}
