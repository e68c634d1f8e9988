import { contains, rangesOf } from "../sheet";
import type { Table, TableRow } from "../table";
import { addendsOf, type SumCheck } from "./sums";

/**
 * Tasks with money that the formula of a sum leaves out though it adds up others of them: rows
 * inserted at its edge. A task counts as added with its group's row, its subtotal or its source
 * lines. None for typed sums and for formulas that do more than add.
 */
export function missedTasks(check: SumCheck): readonly TableRow[] {
  return leftOut(check).filter((task) => task.amounts[check.columnId]?.amount);
}

/** The same with the tasks that have no money there yet: the next figure would be missed. */
export function leftOut({ table, row, columnId, addends }: SumCheck): readonly TableRow[] {
  const cell = row.cells[columnId];
  const ranges = cell?.formula ? rangesOf(cell.formula) : null;
  if (!cell || !ranges) return [];
  const isRead = ({ row: at }: TableRow) =>
    ranges.some((range) => contains(range, { row: at, column: cell.column }));
  const added = addedBy(table, row, isRead);
  if (!addends.some((task) => added.has(task.row))) return [];
  return addends.filter((task) => !added.has(task.row));
}

/** Sheet rows of the tasks that a formula adds up, by the rows it reads. */
function addedBy(
  table: Table,
  sum: TableRow,
  isRead: (row: TableRow) => boolean
): ReadonlySet<number> {
  const added = new Set<number>();
  for (const row of table.rows) {
    if (row === sum || !isRead(row)) continue;
    added.add(row.parentRow ?? row.row);
    const isSum = row.kind === "group" || row.kind === "subtotal";
    for (const task of isSum ? addendsOf(table, row) : []) added.add(task.row);
  }
  return added;
}
