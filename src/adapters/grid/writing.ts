import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { ApplyOutcome } from "../../app/ports";
import { formatAddress, sameValue, type CellEdit } from "../../core/sheet";
import { writeAndCalculate } from "./calculation";
import { gridCellOf, type CellMatrix } from "./cells";
import { groupBySheet } from "./grouping";
import { contentAt } from "./reading";
import type { GridHandle } from "./start";
import { inOneStep } from "./undo";

/** Writes scattered cells of one sheet by one command of the grid. */
export function writeCells(grid: GridHandle, sheet: FWorksheet, cells: CellMatrix): void {
  grid.api.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: grid.workbook().getId(),
    subUnitId: sheet.getSheetId(),
    // The command needs a range to go on, and takes the places from the matrix.
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    value: cells,
  });
}

/** Whether a cell still holds what the edit was made for; results of formulas may differ. */
function holds(grid: GridHandle, edit: CellEdit): boolean {
  const sheet = grid.workbook().getSheetByName(edit.sheet);
  if (!sheet) return false;
  const now = contentAt(grid, sheet, edit.row, edit.column);
  if (now.formula !== edit.before.formula) return false;
  return now.formula !== null || sameValue(now.value, edit.before.value);
}

function cellOf(edit: CellEdit): ICellData {
  const style = edit.numberFormat === undefined ? {} : { s: { n: { pattern: edit.numberFormat } } };
  return { ...gridCellOf(edit.after), ...style };
}

function matrixOf(edits: readonly CellEdit[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const edit of edits) {
    const row = (matrix[edit.row] ??= {});
    row[edit.column] = cellOf(edit);
  }
  return matrix;
}

function write(grid: GridHandle, edits: readonly CellEdit[]): void {
  const bySheet = groupBySheet(edits);
  inOneStep(grid, () => {
    for (const [name, list] of bySheet) {
      const sheet = grid.workbook().getSheetByName(name);
      if (!sheet) throw new Error(`sheet ${name} was there a moment ago`);
      writeCells(grid, sheet, matrixOf(list));
    }
  });
}

/** Writes all edits as one undo step, or none when a cell changed meanwhile. */
export async function applyEdits(
  grid: GridHandle,
  edits: readonly CellEdit[]
): Promise<ApplyOutcome> {
  const moved = edits.filter((edit) => !holds(grid, edit));
  if (moved.length > 0) {
    const cells = moved.map((edit) => `${edit.sheet}!${formatAddress(edit)}`);
    return { status: "changed-meanwhile", cells };
  }
  if (edits.length > 0) await writeAndCalculate(grid, () => write(grid, edits));
  return { status: "applied", count: edits.length };
}
