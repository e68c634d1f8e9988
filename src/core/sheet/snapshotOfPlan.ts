import type { CellValue } from "./cell";
import type { PlanCell, SheetPlan } from "./plan";
import { cellKey, type SheetSnapshot } from "./snapshot";

/** The cells of a plan with those of rows that are made while they are written. */
function allCells({ cells, bulk }: SheetPlan): readonly PlanCell[] {
  if (!bulk) return cells;
  const made = Array.from({ length: bulk.count }, (_, index) => bulk.cellsOf(index));
  return [...cells, ...made.flat()];
}

/** The sheet that a host shows after drawing a plan. */
export function snapshotOfPlan(plan: SheetPlan, name = plan.name): SheetSnapshot {
  const cells = allCells(plan);
  const rowCount = cells.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
  const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  const values = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, (): CellValue => null)
  );
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  const links = new Map<number, string>();
  for (const cell of cells) {
    const row = values[cell.row];
    if (row) row[cell.column] = cell.value;
    const key = cellKey(cell.row, cell.column);
    if (cell.formula !== undefined) formulas.set(key, cell.formula);
    if (cell.link !== undefined) links.set(key, cell.link);
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
    ...(links.size > 0 ? { links } : {}),
  };
}
