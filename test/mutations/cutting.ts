import type { CellValue } from "../../src/core/sheet";
import {
  blankCell,
  placesOf,
  type DraftCell,
  type DraftRow,
  type DraftSheet,
  type RowRole,
} from "./draft";

/** A new row with these values from the left. */
export function newRow(
  sheet: DraftSheet,
  values: readonly CellValue[] = [],
  role: RowRole = "added"
): DraftRow {
  const cells = sheet.columns.map((_one, column) => blankCell(values[column] ?? null));
  return { role, cells, hidden: false };
}

/** Puts new rows before the row that stands at `at`. */
export function insertRows(sheet: DraftSheet, at: number, rows: readonly DraftRow[]): void {
  sheet.rows.splice(at, 0, ...rows);
}

/** Puts new rows right below a row. */
export function insertBelow(sheet: DraftSheet, row: DraftRow, ...rows: readonly DraftRow[]): void {
  insertRows(sheet, sheet.rows.indexOf(row) + 1, rows);
}

/** Takes rows out; a merge that loses a corner is undone. */
export function removeRows(sheet: DraftSheet, gone: (row: DraftRow) => boolean): void {
  sheet.rows = sheet.rows.filter((row) => !gone(row));
}

/** Puts in a column that the form does not have; merges across it grow. */
export function insertColumn(
  sheet: DraftSheet,
  at: number,
  valueOf: (row: DraftRow, index: number) => CellValue
): void {
  sheet.columns.splice(at, 0, { id: null, hidden: false });
  for (const [index, row] of sheet.rows.entries()) {
    row.cells.splice(at, 0, blankCell(valueOf(row, index)));
  }
}

/** Takes a column out; merges that lose a corner shrink and keep their text. */
export function removeColumn(sheet: DraftSheet, at: number): void {
  if (at < 0) throw new Error("no such column");
  loosen(sheet, at);
  sheet.columns.splice(at, 1);
  for (const row of sheet.rows) row.cells.splice(at, 1);
}

/** Moves a column as cut and paste does; merges across it are undone first. */
export function moveColumn(sheet: DraftSheet, from: number, to: number): void {
  if (from < 0 || to < 0) throw new Error("no such column");
  loosen(sheet, from);
  loosen(sheet, to);
  const move = <T>(list: T[]) => list.splice(to, 0, ...list.splice(from, 1));
  move(sheet.columns);
  for (const row of sheet.rows) move(row.cells);
}

/** Undoes merges over several columns that cover this one: headers keep their text over each. */
function loosen(sheet: DraftSheet, column: number): void {
  const places = placesOf(sheet);
  unmerge(sheet, ({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a !== undefined && b !== undefined && a[1] < b[1] && a[1] <= column && column <= b[1];
  });
}

/** Undoes the merges asked for; in header rows the text is repeated in every cell. */
export function unmerge(
  sheet: DraftSheet,
  asked: (merge: { from: DraftCell; to: DraftCell }, role: RowRole) => boolean,
  repeats = true
): void {
  const places = placesOf(sheet);
  sheet.merges = sheet.merges.filter((merge) => {
    const [a, b] = [places.get(merge.from), places.get(merge.to)];
    if (!a || !b) return false;
    const role = sheet.rows[a[0]]?.role ?? "added";
    if (!asked(merge, role)) return true;
    if (role !== "header" || !repeats) return false;
    for (const row of sheet.rows.slice(a[0], b[0] + 1)) {
      for (const cell of row.cells.slice(a[1], b[1] + 1)) cell.value = merge.from.value;
    }
    return false;
  });
}
