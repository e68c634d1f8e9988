import type { IDisposable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellValue, RangeAddress } from "../../core/sheet";
import { gridCellOf, type CellMatrix } from "./cells";
import { isOwnCopy, readHtmlTables } from "./clipboardHtml";
import { readPasted, readTabbedText } from "./clipboardTable";
import type { GridHandle } from "./start";
import { inOneStep } from "./undo";
import { rangeOfGrid } from "./validations";
import { writeCells } from "./writing";

function read(html: string, text: string): CellValue[][] {
  return readPasted((html === "" ? null : readHtmlTables(html)) ?? readTabbedText(text));
}

/** A single value fills the whole selection, as in Excel; a table goes down from its corner. */
function spread(values: readonly (readonly CellValue[])[], selection: RangeAddress) {
  if (values.length !== 1 || values[0]?.length !== 1) return values;
  const [[value]] = values as [[CellValue]];
  const width = selection.right - selection.left + 1;
  const height = selection.bottom - selection.top + 1;
  return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
}

function matrixOf(values: readonly (readonly CellValue[])[], selection: RangeAddress): CellMatrix {
  const matrix: CellMatrix = {};
  spread(values, selection).forEach((line, down) => {
    const row: CellMatrix[number] = (matrix[selection.top + down] = {});
    line.forEach((value, right) => {
      row[selection.left + right] = gridCellOf({ value, formula: null });
    });
  });
  return matrix;
}

function makeRoom(sheet: FWorksheet, matrix: CellMatrix): void {
  const rows = Math.max(...Object.keys(matrix).map(Number)) + 1;
  const columns = Math.max(...Object.keys(Object.values(matrix)[0] ?? {}).map(Number)) + 1;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

/**
 * Pastes from other programs as values read the Vietnamese way, in one undo step; the cells keep
 * their own looks. Copies made in the grid are left to the grid.
 */
export function installPaste(grid: GridHandle): IDisposable {
  return grid.api.addEvent(grid.api.Event.BeforeClipboardPaste, (event) => {
    const { html = "", text = "" } = event;
    const selected = grid.workbook().getActiveRange();
    if (isOwnCopy(html) || (html === "" && text === "") || !selected) return;
    event.cancel = true;
    const matrix = matrixOf(read(html, text), rangeOfGrid(selected.getRange()));
    const sheet = grid.workbook().getActiveSheet();
    inOneStep(grid, () => {
      makeRoom(sheet, matrix);
      writeCells(grid, sheet, matrix);
    });
  });
}
