import { cellKey, cellOfKey, cellText, type SheetSnapshot } from "../sheet";
import { createNumberReader } from "./dateCells";
import type { MappedColumn, TableCell } from "./definitions";
import type { TextReader } from "./sheetText";

const BLANK: TableCell = { row: 0, column: 0, value: null, text: "", formula: null };

/** Reads the mapped cells of rows. */
export interface CellReader {
  /** By column id. */
  readonly cellsAt: (row: number) => Readonly<Record<string, TableCell>>;
  /** Whether a text of a row above is merged over the row. */
  readonly isMergedInto: (row: number) => boolean;
}

/**
 * Reads the mapped cells of a table. A text that is merged over several rows holds for each of
 * them (a task whose sources stand in rows of their own); an amount only for its first.
 */
export function createCellReader(
  sheet: SheetSnapshot,
  columns: readonly MappedColumn[],
  { first, last }: { readonly first: number; readonly last: number },
  textAt: TextReader
): CellReader {
  const origins = mergedTextRows(sheet, columns, first, last);
  const withFormulas = columnsWithFormulas(sheet.formulas);
  const readers = columns.map(({ definition: { id, kind }, column }) => {
    const merged = origins.get(column);
    const hasFormulas = withFormulas.has(column);
    const numberText = createNumberReader(sheet, kind, column);
    const own = merged && merged.size > 0 ? merged : null;
    return { id, column, hasFormulas, numberText, merged: own };
  });
  const mergedInto = new Set([...origins.values()].flatMap((rows) => [...rows.keys()]));
  // A row begins as a copy that has room for all its cells: growing one took a quarter longer.
  const empty: Record<string, TableCell> = Object.fromEntries(readers.map(({ id }) => [id, BLANK]));
  const cellsAt = (row: number) => {
    const values = sheet.values[row];
    const cells: Record<string, TableCell> = { ...empty };
    for (const { id, column, hasFormulas, numberText, merged } of readers) {
      const from = merged === null ? row : (merged.get(row) ?? row);
      const value = (from === row ? values : sheet.values[from])?.[column] ?? null;
      const text =
        value === null
          ? ""
          : typeof value === "number"
            ? numberText(from, value)
            : textAt(from, column, cellText(value));
      const formula = hasFormulas ? (sheet.formulas.get(cellKey(from, column)) ?? null) : null;
      cells[id] = { row: from, column, value, text, formula };
    }
    return cells;
  };
  return { cellsAt, isMergedInto: (row) => mergedInto.has(row) };
}

const formulaColumns = new WeakMap<ReadonlyMap<number, string>, ReadonlySet<number>>();

/** Columns with a formula somewhere: most have none, and their cells need not be asked. */
function columnsWithFormulas(formulas: ReadonlyMap<number, string>): ReadonlySet<number> {
  const known = formulaColumns.get(formulas);
  if (known) return known;
  const columns = new Set<number>();
  for (const key of formulas.keys()) columns.add(cellOfKey(key).column);
  formulaColumns.set(formulas, columns);
  return columns;
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
