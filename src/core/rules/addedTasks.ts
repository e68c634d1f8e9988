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
export const fetchingRows = rowsWhere(({ sheet }) => {
  if (sheet.formulas.size === 0) return () => false;
  return (row) => row.kind === "task" && hasFetching(row);
});

function hasFetching({ amounts, cells, row }: TableRow): boolean {
  for (const id in amounts) if (fetches(cells[id]?.formula ?? null, row)) return true;
  return false;
}

/** Columns of a task's amounts whose formula names another row, or another sheet. */
export function fetchingColumns(row: TableRow): readonly string[] {
  if (row.kind !== "task") return [];
  return Object.keys(row.amounts).filter((id) => fetches(row.cells[id]?.formula ?? null, row.row));
}

function fetches(formula: string | null, row: number): boolean {
  return formula !== null && (formula.includes("!") || leavesRow(formula, row));
}

/** Whether a formula names a cell of another row. Most tasks have one: a pattern would cost more. */
function leavesRow(formula: string, row: number): boolean {
  for (let at = 0; at < formula.length; at += 1) {
    if (!isDigit(formula.charCodeAt(at))) continue;
    const isRow = followsColumn(formula, at);
    let number = 0;
    for (; isDigit(formula.charCodeAt(at)); at += 1) {
      number = number * 10 + formula.charCodeAt(at) - ZERO;
    }
    if (isRow && number !== row + 1) return true;
  }
  return false;
}

const ZERO = 0x30;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

/** Whether a letter of a column stands before a number, "B12" or "B$12". */
function followsColumn(formula: string, at: number): boolean {
  const before = formula.charCodeAt(formula[at - 1] === "$" ? at - 2 : at - 1);
  return before >= 0x41 && before <= 0x5a;
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
