import { hostFailure } from "../../app/hostTrouble";
import { parseRange, type RangeAddress, type SheetVisibility } from "../../core/sheet";
import { supports } from "./runExcel";

type Grid<T> = readonly (readonly T[])[];

/** What the cells of an area hold, in rows. */
export interface CellContents {
  readonly values: Grid<unknown>;
  readonly formulas: Grid<unknown>;
  readonly numberFormats: Grid<unknown>;
  /** Null where fonts were not asked for, or cannot be told cell by cell. */
  readonly fonts: Grid<string | null> | null;
}

/** Where the used area is and what belongs to its rows and columns. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The used area of a sheet as Excel told it, in one piece or put together from blocks of rows. */
export type SheetContent = SheetFrame & CellContents;

/** Asks for the contents; what comes back is read after a sync by `contentsOf`. */
export function loadContents(range: Excel.Range, fonts: boolean): Excel.Range {
  return range.load(`values,formulas,numberFormat${fonts ? ",format/font/name" : ""}`);
}

/** Fonts cell by cell, asked only where the cells of the area differ. */
export type CellFonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** A font of null means that the cells differ: only then is each cell asked. */
export function loadMixedFonts(range: Excel.Range): CellFonts | null {
  if ((range.format.font.name as string | null) !== null || !supports("1.9")) return null;
  return range.getCellProperties({ format: { font: { name: true } } });
}

/** Rejects with "too-large" where Excel kept the values back. */
export function guardValues(range: Excel.Range, name: string): void {
  // Excel answers null, without an error, when there are more cells than it wants to send.
  const held: readonly unknown[] = [range.values, range.formulas];
  if (!held.includes(null)) return;
  throw hostFailure({ kind: "too-large", detail: name });
}

/** The contents of a loaded range. */
export function contentsOf(
  range: Excel.Range,
  fonts: boolean,
  cellFonts: CellFonts | null
): CellContents {
  const { values, formulas, numberFormat } = range;
  const shared = fonts ? (range.format.font.name as string | null) : null;
  const fontAt = (down: number, along: number): string | null =>
    shared ?? cellFonts?.value[down]?.[along]?.format?.font?.name ?? null;
  return {
    values: values as Grid<unknown>,
    formulas: formulas as Grid<unknown>,
    numberFormats: numberFormat as Grid<unknown>,
    fonts: fonts ? values.map((row, down) => row.map((_cell, along) => fontAt(down, along))) : null,
  };
}

/** What was asked about the frame of a sheet; null where this Excel cannot tell. */
export interface LoadedFrame {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Asks for the frame of a sheet's used area. */
export function loadFrame(
  sheet: Excel.Worksheet,
  name: string,
  visibility: SheetVisibility
): LoadedFrame {
  const range = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject() : null;
  const hasProperties = supports("1.9");
  return {
    name,
    visibility,
    range,
    merged: merged?.load("areas/items/address") ?? null,
    rows: hasProperties ? range.getRowProperties({ rowHidden: true }) : null,
    columns: hasProperties ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** The frame once it is loaded. */
export function frameOf({
  name,
  visibility,
  range,
  merged,
  rows,
  columns,
}: LoadedFrame): SheetFrame {
  const { rowIndex, columnIndex } = range;
  const hiddenRows = rows?.value.map(({ rowHidden }) => rowHidden);
  const hiddenColumns = columns?.value.map(({ columnHidden }) => columnHidden);
  return {
    name,
    visibility,
    rowIndex,
    columnIndex,
    merges: toMerges(merged),
    hiddenRows: hiddenFrom(rowIndex, hiddenRows),
    hiddenColumns: hiddenFrom(columnIndex, hiddenColumns),
  };
}

function toMerges(merged: Excel.RangeAreas | null): readonly RangeAddress[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => {
    const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
    return range ? [range] : [];
  });
}

function hiddenFrom(first: number, hidden: readonly (boolean | undefined)[] = []): Set<number> {
  return new Set(hidden.flatMap((is, index) => (is === true ? [first + index] : [])));
}
