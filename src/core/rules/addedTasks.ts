import { rangesOf } from "../sheet";
import { rowsWhere, type Table, type TableCell, type TableRow } from "../table";

/** A task's amount that is a formula over figures of other rows with money. */
export interface AddedTasks {
  readonly row: TableRow;
  readonly columnId: string;
  readonly cell: TableCell;
  /** Rows of other tasks, groups and sums, from top to bottom. */
  readonly others: readonly TableRow[];
}

/** Tasks with an amount whose formula names cells outside its own row: nearly none. */
export const fetchingRows = rowsWhere(
  () => (row) => row.kind === "task" && fetchingColumns(row).length > 0
);

/** Columns of a task's amounts whose formula names another row, or another sheet. */
export function fetchingColumns(row: TableRow): readonly string[] {
  if (row.kind !== "task") return [];
  const found: string[] = [];
  for (const id in row.amounts) {
    const formula = row.cells[id]?.formula ?? null;
    if (formula !== null && (formula.includes("!") || leavesRow(formula, row.row))) found.push(id);
  }
  return found;
}

function leavesRow(formula: string, row: number): boolean {
  const own = String(row + 1);
  return (formula.match(/(?<=[A-Z]\$?)\d+/g) ?? []).some((number) => number !== own);
}

/**
 * Amounts of tasks that add up other tasks, or take in a group or a sum: that money is counted twice.
 * One other task alone may be a price that both share, and a difference is what others leave over.
 */
export function addedTasks(table: Table): readonly AddedTasks[] {
  return fetchingRows(table).flatMap((row) =>
    fetchingColumns(row).flatMap((columnId): readonly AddedTasks[] => {
      const cell = row.cells[columnId];
      const others = cell ? othersIn(table, row, columnId, cell) : [];
      return cell && countsTwice(others) ? [{ row, columnId, cell, others }] : [];
    })
  );
}

function countsTwice(others: readonly TableRow[]): boolean {
  return others.length > 1 || others.some(({ kind }) => kind !== "task");
}

const COUNTED: readonly TableRow["kind"][] = ["task", "group", "subtotal", "total"];

function othersIn(
  table: Table,
  { row }: TableRow,
  columnId: string,
  { formula, column }: TableCell
): readonly TableRow[] {
  const ranges = formula === null || formula.includes("-") ? null : rangesOf(formula);
  const own = (ranges ?? []).filter(({ left, right }) => left === column && right === column);
  if (own.length === 0) return [];
  return table.rows.filter((one) => {
    if (one.row === row || !COUNTED.includes(one.kind) || !one.amounts[columnId]?.amount)
      return false;
    return own.some(({ top, bottom }) => top <= one.row && one.row <= bottom);
  });
}
