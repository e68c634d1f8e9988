import { cellText, formulaAt, valueAt, type SheetSnapshot } from "../sheet";
import type { MappedColumn, TableCell } from "./definitions";
import type { TextReader } from "./sheetText";

/**
 * Reads the mapped cells of a row, by column id. A text that is merged over several rows holds
 * for each of them (a task whose sources stand in rows of their own); an amount only for its first.
 */
export function createCellReader(
  sheet: SheetSnapshot,
  columns: readonly MappedColumn[],
  { first, last }: { readonly first: number; readonly last: number },
  textAt: TextReader
): (row: number) => Readonly<Record<string, TableCell>> {
  const origins = mergedTextRows(sheet, columns, first, last);
  const readers = columns.map(({ definition: { id }, column }) => {
    const merged = origins.get(column);
    return { id, column, merged: merged && merged.size > 0 ? merged : null };
  });
  return (row) => {
    const cells: Record<string, TableCell> = {};
    for (const { id, column, merged } of readers) {
      const from = merged?.get(row) ?? row;
      const value = valueAt(sheet, from, column);
      // Numbers are plain texts as they stand.
      const written = typeof value === "number" || value === null;
      const text = written ? cellText(value) : textAt(from, column, cellText(value));
      const formula = formulaAt(sheet, from, column);
      cells[id] = { row: from, column, value, text, formula };
    }
    return cells;
  };
}

/** By column: the first row of the merge for each further row that it covers. */
function mergedTextRows(
  sheet: SheetSnapshot,
  columns: readonly MappedColumn[],
  first: number,
  last: number
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const origins = new Map<number, Map<number, number>>();
  for (const { column, definition } of columns) {
    if (definition.kind !== "amount") origins.set(column, new Map());
  }
  for (const { top, bottom, left, right } of sheet.merges) {
    const rows = left === right ? origins.get(left) : undefined;
    if (!rows || top < first) continue;
    for (let row = top + 1; row <= Math.min(bottom, last); row += 1) rows.set(row, top);
  }
  return origins;
}
