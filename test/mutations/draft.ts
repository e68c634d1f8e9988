import type { RowKind } from "../../src/core/table";
import {
  cellKey,
  formatAddress,
  parseAddress,
  type CellValue,
  type SheetSnapshot,
  type SheetVisibility,
} from "../../src/core/sheet";

/** A cell that stays itself while rows and columns move around it. */
export interface DraftCell {
  value: CellValue;
  /** Text and the cells between it; formulas follow their cells as in Excel. */
  formula: readonly (string | DraftCell)[] | null;
  format?: string;
  font?: string;
}

/** What a row is: as read from the unmutated form, or a part around the table. */
export type RowRole = RowKind | "above" | "header" | "below" | "added";

export interface DraftRow {
  readonly role: RowRole;
  readonly cells: DraftCell[];
  hidden: boolean;
}

export interface DraftColumn {
  /** Column of the form, or null. */
  readonly id: string | null;
  hidden: boolean;
}

/** A sheet that may be cut up; every row has a cell for every column. */
export interface DraftSheet {
  name: string;
  visibility: SheetVisibility;
  rows: DraftRow[];
  columns: DraftColumn[];
  merges: { from: DraftCell; to: DraftCell }[];
}

export function blankCell(value: CellValue = null): DraftCell {
  return { value, formula: null };
}

/** Takes a snapshot apart; `roleOf` and `idOf` say what its rows and columns are. */
export function draftOf(
  sheet: SheetSnapshot,
  roleOf: (row: number) => RowRole,
  idOf: (column: number) => string | null
): DraftSheet {
  const columnNumbers = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const rows = Array.from({ length: sheet.rowCount }, (_, row): DraftRow => ({
    role: roleOf(row),
    hidden: sheet.hiddenRows.has(row),
    cells: columnNumbers.map((column) => ({
      value: sheet.values[row]?.[column] ?? null,
      formula: null,
      ...optional("format", sheet.numberFormats.get(cellKey(row, column))),
      ...optional("font", sheet.fonts.get(cellKey(row, column))),
    })),
  }));
  const cellAt = (row: number, column: number) => {
    const cell = rows[row]?.cells[column];
    if (!cell) throw new Error(`no cell ${String(row)}, ${String(column)}`);
    return cell;
  };
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const formula = sheet.formulas.get(cellKey(row, column));
      if (formula !== undefined) cell.formula = takeApart(formula, cellAt);
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    columns: columnNumbers.map((column) => ({
      id: idOf(column),
      hidden: sheet.hiddenColumns.has(column),
    })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      from: cellAt(top, left),
      to: cellAt(bottom, right),
    })),
  };
}

function optional(key: "format" | "font", value: string | undefined) {
  return value === undefined ? {} : { [key]: value };
}

function takeApart(formula: string, cellAt: (row: number, column: number) => DraftCell) {
  return formula.split(/(\b[A-Z]{1,2}\d+\b)/).map((part, index) => {
    const at = index % 2 === 1 ? parseAddress(part) : null;
    return at ? cellAt(at.row, at.column) : part;
  });
}

/** Where each cell of a sheet stands now. */
export function placesOf({ rows }: DraftSheet): ReadonlyMap<DraftCell, [number, number]> {
  const places = new Map<DraftCell, [number, number]>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) places.set(cell, [row, column]);
  }
  return places;
}

/** The sheet as a host would show it. A formula whose cell is gone is left as its value. */
export function snapshotOfDraft(sheet: DraftSheet): SheetSnapshot {
  const places = placesOf(sheet);
  const maps = { formulas: new Map(), numberFormats: new Map(), fonts: new Map() } as const;
  const put = (map: Map<number, string>, key: number, text: string | null | undefined) =>
    text === null || text === undefined ? map : map.set(key, text);
  for (const [{ formula, format, font }, [row, column]] of places) {
    const key = cellKey(row, column);
    put(maps.formulas, key, formula && putTogether(formula, places));
    put(maps.numberFormats, key, format);
    put(maps.fonts, key, font);
  }
  const hidden = (list: readonly { hidden: boolean }[]) =>
    new Set(list.flatMap((one, index) => (one.hidden ? [index] : [])));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rowCount: sheet.rows.length,
    columnCount: sheet.columns.length,
    values: sheet.rows.map(({ cells }) => cells.map(({ value }) => value)),
    ...maps,
    merges: sheet.merges.flatMap(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)];
      if (!a || !b || (a[0] === b[0] && a[1] === b[1])) return [];
      return [{ top: a[0], left: a[1], bottom: b[0], right: b[1] }];
    }),
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
  };
}

function putTogether(
  formula: readonly (string | DraftCell)[],
  places: ReadonlyMap<DraftCell, [number, number]>
): string | null {
  let text = "";
  for (const part of formula) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const at = places.get(part);
    if (!at) return null;
    text += formatAddress({ row: at[0], column: at[1] });
  }
  return text;
}
