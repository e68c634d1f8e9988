import type { CellValue } from "./cell";
import type { SheetPlan } from "./plan";
import { cellKey, type SheetSnapshot } from "./snapshot";

/** The sheet that a host shows after drawing a plan. */
export function snapshotOfPlan(plan: SheetPlan, name = plan.name): SheetSnapshot {
  const rowCount = plan.cells.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
  const columnCount = plan.cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  const values = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, (): CellValue => null)
  );
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  for (const cell of plan.cells) {
    const row = values[cell.row];
    if (row) row[cell.column] = cell.value;
    const key = cellKey(cell.row, cell.column);
    if (cell.formula !== undefined) formulas.set(key, cell.formula);
    const format = cell.style?.numberFormat;
    if (format !== undefined && format !== "General") numberFormats.set(key, format);
  }
  return {
    name,
    visibility: plan.visibility,
    rowCount,
    columnCount,
    values,
    formulas,
    numberFormats,
    fonts: new Map(),
    merges: plan.merges,
    hiddenRows: plan.hiddenRows ?? new Set(),
    hiddenColumns: plan.hiddenColumns ?? new Set(),
  };
}
