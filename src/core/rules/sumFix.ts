import { fromDong, sumOrNull, ZERO_DONG } from "../money";
import { contains, rangesOf, sumOfRows, valueAt, type RangeAddress } from "../sheet";
import type { Table, TableCell, TableRow } from "../table";
import type { FixOffer } from "./definitions";
import { losesGroup, mayHoldOthersTasks } from "./groupGaps";
import { lineGaps } from "./lineGaps";
import { unitOf, writeFormula } from "./places";
import { sourceLinesOf } from "./sourceLines";
import { rowsOfSlots, sumInColumn } from "./sumSlots";
import { tasksUnder, type SumCheck } from "./sums";
import { wordsContradictTasks } from "./wordsLine";

/**
 * A SUM formula over the addends in place of a wrong figure. Safe only when it can lose nothing
 * (`mayLose`): otherwise a person has to look first, so it is a suggestion. None at all when the
 * formula would not give the figure.
 */
export function columnSumFix(check: SumCheck): FixOffer | null {
  const { table, row, columnId, computed } = check;
  const addends = rowsWithMoney(check);
  const cell = row.cells[columnId];
  const unit = unitOf(table, columnId);
  if (!cell || unit === null) return null;
  const own = addends.map((one) => one.row);
  if (sumInColumn(table, columnId, cell.column, own) !== computed) return null;
  const like = rowsOfNeighbours(check);
  const rows = like ?? rowsOfSlots(check) ?? own;
  const formula = sumOfRows(cell.column, rows);
  return {
    kind: mayLose(check, cell, addends, like !== null) ? "suggestion" : "fix",
    titleId: "sum-formula",
    edits: [writeFormula(table, cell, formula, fromDong(computed, unit))],
  };
}

/**
 * Whether writing the sum may lose money or count it twice: the words say another sum, a task may be another
 * group's, source lines leave open what their tasks cost, the row says what only tasks say, or the formula that
 * stands there adds other cells with money.
 */
function mayLose(
  check: SumCheck,
  { formula, column }: TableCell,
  addends: readonly TableRow[],
  hasNeighbour: boolean
): boolean {
  const { table, row, stated, computed, addends: tasks } = check;
  // Words that fit no sum of the tasks say that a task is wrong: what stands there may show which.
  if (stated !== computed && wordsContradictTasks(table)) return true;
  if (mayHoldOthersTasks(table, row) || passesByGroups(check)) return true;
  if (lineGaps(table).length > 0) return true;
  // The row's other sums show how the form adds source lines.
  if (!hasNeighbour && tasks.some(({ ownAmounts }) => ownAmounts)) return true;
  if (speaksLikeTask(table, row)) return true;
  return formula === null ? computed === 0 : addsOtherMoney(table, formula, addends, column);
}

/**
 * Whether the total is that of the groups that are printed while one has lost its row: a sum over tasks
 * would be right, and no longer what the printed sums come to.
 */
function passesByGroups({ table, row, columnId, stated, computed }: SumCheck): boolean {
  if (row.kind !== "total" || stated === computed || !losesGroup(table)) return false;
  const groups = table.rows.filter(({ kind, groupRow }) => kind === "group" && groupRow === null);
  return sumOrNull(groups.map(({ amounts }) => amounts[columnId]?.amount ?? ZERO_DONG)) === stated;
}

/** A row with a source or a time of its own: its money may be no sum, whatever its number says. */
function speaksLikeTask({ columns }: Table, { sources, cells }: TableRow): boolean {
  const period = columns.find(({ definition: { kind } }) => kind === "period");
  return sources !== null || (cells[period?.definition.id ?? ""]?.text ?? "") !== "";
}

/** The rows whose cells hold the money of the addends: a task that is one of its source lines has others. */
function rowsWithMoney({ table, addends }: SumCheck): readonly TableRow[] {
  if (addends.every(({ ownAmounts }) => !ownAmounts)) return addends;
  const lines = sourceLinesOf(table);
  return addends.flatMap((one) => {
    const others = one.ownAmounts ? lines.filter(({ parentRow }) => parentRow === one.row) : [];
    return [one, ...others];
  });
}

/**
 * The sheet rows that the formula of another column of the row adds up, where they give the same
 * sum here: sums of groups also count the blank rows that are filled later. Null where none does.
 */
function rowsOfNeighbours({
  table,
  row: { cells },
  columnId,
  addends,
  computed,
}: Omit<SumCheck, "stated">): readonly number[] | null {
  const own = cells[columnId];
  if (!own) return null;
  for (const { column, formula } of Object.values(cells)) {
    if (formula === null || column === own.column) continue;
    const rows = rowsInColumn(formula, column, table.sheet.rowCount);
    const sum = sumInColumn(table, columnId, own.column, rows);
    if (sum === computed && coversAll(table, rows, addends)) return rows;
  }
  return null;
}

/** Whether each addend is among the rows, or below a group row that is. */
function coversAll(table: Table, rows: readonly number[], addends: readonly TableRow[]): boolean {
  const covered = new Set(rows);
  for (const one of table.rows) {
    if (one.kind !== "group" || !covered.has(one.row)) continue;
    for (const task of tasksUnder(table, one)) covered.add(task.row);
  }
  return addends.every(({ row }) => covered.has(row));
}

/** The rows of a SUM of its own column alone; none for any other formula. */
function rowsInColumn(formula: string, column: number, rowCount: number): readonly number[] {
  const ranges = rangesOf(formula) ?? [];
  const isOwn = ranges.every(
    ({ left, right, bottom }) => left === column && right === column && bottom < rowCount
  );
  if (!isOwn) return [];
  const rows = ranges.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_none, at) => top + at)
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}

/**
 * Whether the old formula added a typed figure of its column that the new one would leave out, by
 * itself or through the formulas of the groups and subtotals that it adds.
 */
function addsOtherMoney(
  table: Table,
  formula: string,
  addends: readonly TableRow[],
  column: number
): boolean {
  const kept = new Set(addends.map((one) => one.row));
  const seen = new Set<number>();
  const adds = (text: string): boolean => {
    const ranges = rangesOf(text);
    // A formula of another kind may add anything.
    return ranges === null || ranges.some((range) => rowsOf(table, range, column).some(isOther));
  };
  const isOther = (row: number): boolean => {
    if (kept.has(row) || seen.has(row)) return false;
    seen.add(row);
    const value = valueAt(table.sheet, row, column);
    const sum = sumAt(table, row);
    if (!sum || speaksLikeTask(table, sum)) return typeof value === "number" && value !== 0;
    const cell = Object.values(sum.cells).find((one) => one.column === column);
    return typeof cell?.formula === "string" && adds(cell.formula);
  };
  return adds(formula);
}

/** The sheet rows of a range, where it covers the column. */
function rowsOf({ sheet }: Table, range: RangeAddress, column: number): readonly number[] {
  if (!contains(range, { row: range.top, column })) return [];
  const bottom = Math.min(range.bottom, sheet.rowCount - 1);
  return Array.from({ length: Math.max(0, bottom - range.top + 1) }, (_none, at) => range.top + at);
}

/** The group or subtotal in a sheet row; undefined for any other row. */
function sumAt({ rows, header }: Table, row: number): TableRow | undefined {
  const own = rows[row - header.bottom - 1];
  return own?.kind === "group" || own?.kind === "subtotal" ? own : undefined;
}
