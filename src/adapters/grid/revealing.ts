import { ILayoutService } from "@univerjs/ui";
import { parseAddress } from "../../core/sheet";
import type { GridHandle } from "./start";

/** Rows and columns kept in view before the cell, so that it does not stick to the corner. */
const ROWS_BEFORE = 5;
const COLUMNS_BEFORE = 2;

/** Brings a cell into view, selects it and gives the keyboard to the grid. */
export function revealCell(grid: GridHandle, sheetName: string, cell: string): boolean {
  const at = parseAddress(cell.split(":")[0] ?? "");
  const sheet = grid.workbook().getSheetByName(sheetName);
  if (!at || !sheet || sheet.isSheetHidden()) return false;
  if (at.row >= sheet.getMaxRows() || at.column >= sheet.getMaxColumns()) return false;
  sheet.activate();
  sheet.scrollToCell(Math.max(at.row - ROWS_BEFORE, 0), Math.max(at.column - COLUMNS_BEFORE, 0));
  sheet.getRange(at.row, at.column).activate();
  grid.injector.get(ILayoutService).focus();
  return true;
}
