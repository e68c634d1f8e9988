import type { CellAddress } from "../../core/sheet";
import type { FigureTable } from "../drawing/sheetDraft";

/** Where figures are shown in another unit than đồng. */
export type UnitTable = FigureTable & { readonly exponent: number };

/** Whether a table shows its figures in another unit than đồng. */
export function isInUnit(table: FigureTable): table is UnitTable {
  return table.exponent !== undefined;
}

/** Whether a figure of the table stands there. */
export function holds({ top, count, columns }: FigureTable, { row, column }: CellAddress): boolean {
  return row >= top && row < top + count && columns.some(([of]) => of === column);
}

/** How many zeros the format of a cell leaves away: 3 in a table of thousands. */
export function exponentAt(tables: readonly FigureTable[], at: CellAddress): number {
  return tables.find((table) => holds(table, at))?.exponent ?? 0;
}
