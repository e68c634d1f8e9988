import { cellsWithMerges, type PlanCell, type PlanRows, type SheetPlan } from "../../../core/sheet";

/** A row of a plan with its cells from left to right; rows without cells have a height or a mark. */
export interface PlanRow {
  /** Zero-based. */
  readonly row: number;
  readonly cells: readonly PlanCell[];
  /** Index of a row that is made in bulk and has no other cells; its cells are asked for then. */
  readonly made: number | null;
}

const NO_CELLS: readonly PlanCell[] = [];

const NO_ROWS: PlanRows = { first: 0, count: 0, cellsOf: () => [] };

/** The rows of a sheet from the top down, made one by one. */
export function* rowsOf(plan: SheetPlan): Generator<PlanRow> {
  const { first, count, cellsOf } = plan.bulk ?? NO_ROWS;
  let bulk = 0;
  const madeRow = (): PlanRow => ({ row: first + bulk, cells: NO_CELLS, made: bulk++ });
  for (const { row, cells } of plainRows(plan)) {
    while (bulk < count && first + bulk < row) yield madeRow();
    if (bulk >= count || first + bulk !== row)
      yield { row, cells: inColumnOrder(cells), made: null };
    else if (cells.length === 0) yield madeRow();
    else yield { row, cells: inColumnOrder([...cellsOf(bulk++), ...cells]), made: null };
  }
  while (bulk < count) yield madeRow();
}

/** The rows that are not made in bulk. */
function* plainRows(plan: SheetPlan): Generator<Pick<PlanRow, "row" | "cells">> {
  const cells = inRowOrder(cellsWithMerges(plan));
  let from = 0;
  for (const row of markedRows(plan, cells)) {
    let to = from;
    while (cells[to]?.row === row) to++;
    yield { row, cells: cells.slice(from, to) };
    from = to;
  }
}

function inRowOrder(cells: readonly PlanCell[]): readonly PlanCell[] {
  const isOrdered = cells.every(({ row }, at) => row >= (cells[at - 1]?.row ?? 0));
  return isOrdered ? cells : [...cells].sort((a, b) => a.row - b.row);
}

/** From left to right; of several cells in one place the last one stays. */
export function inColumnOrder(cells: readonly PlanCell[]): readonly PlanCell[] {
  for (let at = 1; at < cells.length; at++) {
    if ((cells[at - 1]?.column ?? 0) < (cells[at]?.column ?? 0)) continue;
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    return [...byColumn.values()].sort((a, b) => a.column - b.column);
  }
  return cells;
}

/** Rows with cells, a height of their own or a mark. */
function markedRows(plan: SheetPlan, cells: readonly PlanCell[]): readonly number[] {
  const { rowHeights, hiddenRows, outline } = plan;
  const rows = new Set(rowHeights.keys());
  for (const { row } of cells) rows.add(row);
  hiddenRows?.forEach((row) => rows.add(row));
  outline?.forEach((_depth, row) => rows.add(row));
  return [...rows].sort((a, b) => a - b);
}
