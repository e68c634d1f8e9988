import type { CellEdit } from "./edit";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** The workbook as it stands after the edits; the old snapshot stays as it was. */
export function applyEdits(
  workbook: WorkbookSnapshot,
  edits: readonly CellEdit[]
): WorkbookSnapshot {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => editSheet(sheet, bySheet.get(sheet.name) ?? [])),
  };
}

function editSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const values = [...sheet.values];
  const formulas = new Map(sheet.formulas);
  const numberFormats = new Map(sheet.numberFormats);
  let { rowCount, columnCount } = sheet;
  for (const { row, column, after, numberFormat } of edits) {
    while (values.length <= row) values.push([]);
    const cells = [...(values[row] ?? [])];
    while (cells.length <= column) cells.push(null);
    cells[column] = after.value;
    values[row] = cells;
    const key = cellKey(row, column);
    if (after.formula === null) formulas.delete(key);
    else formulas.set(key, after.formula);
    if (numberFormat !== undefined) numberFormats.set(key, numberFormat);
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { ...sheet, values, formulas, numberFormats, rowCount, columnCount };
}
