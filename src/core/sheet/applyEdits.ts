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
  const formulas = editFormulas(sheet.formulas, edits);
  const numberFormats = editFormats(sheet.numberFormats, edits);
  let { rowCount, columnCount } = sheet;
  for (const { row, column, after } of edits) {
    while (values.length <= row) values.push([]);
    const cells = [...(values[row] ?? [])];
    while (cells.length <= column) cells.push(null);
    cells[column] = after.value;
    values[row] = cells;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { ...sheet, values, formulas, numberFormats, rowCount, columnCount };
}

type CellTexts = ReadonlyMap<number, string>;

/** Hardly any edit touches a formula or a format: the maps are copied only for those that do. */
function editFormulas(before: CellTexts, edits: readonly CellEdit[]): CellTexts {
  const isTouched = ({ row, column, after }: CellEdit) =>
    (before.get(cellKey(row, column)) ?? null) !== after.formula;
  if (!edits.some(isTouched)) return before;
  const formulas = new Map(before);
  for (const { row, column, after } of edits) {
    if (after.formula === null) formulas.delete(cellKey(row, column));
    else formulas.set(cellKey(row, column), after.formula);
  }
  return formulas;
}

function editFormats(before: CellTexts, edits: readonly CellEdit[]): CellTexts {
  if (edits.every(({ numberFormat }) => numberFormat === undefined)) return before;
  const formats = new Map(before);
  for (const { row, column, numberFormat } of edits) {
    if (numberFormat !== undefined) formats.set(cellKey(row, column), numberFormat);
  }
  return formats;
}
