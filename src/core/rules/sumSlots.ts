import { toDong } from "../money";
import { valueAt } from "../sheet";
import type { Table, TableRow } from "../table";
import { unitOf } from "./places";
import { sumRowsOf, type SumCheck } from "./sums";

/** What the numbers of a column add up to in some sheet rows, in đồng: as SUM does, without texts. */
export function sumInColumn(
  table: Table,
  columnId: string,
  column: number,
  rows: readonly number[]
): number {
  const unit = unitOf(table, columnId);
  let sum = 0;
  for (const row of rows) {
    const value = valueAt(table.sheet, row, column);
    if (unit !== null && typeof value === "number") sum += toDong(value, unit)?.amount ?? 0;
  }
  return sum;
}

type Sought = Pick<SumCheck, "table" | "row" | "columnId" | "computed">;

/**
 * The sheet rows that a form's own formula adds up: all rows of a group, its blank ones too, so that
 * a task written there later counts; for the total the rows of the groups where those are formulas.
 * Null where their numbers do not give the sum.
 */
export function rowsOfSlots({ table, row, columnId, computed }: Sought): readonly number[] | null {
  const column = row.cells[columnId]?.column;
  if (column === undefined) return null;
  const ways =
    row.kind === "total"
      ? [rowsOfGroups(table, columnId), topGroups(table).flatMap((one) => slotOf(table, one))]
      : [slotOf(table, row.kind === "group" ? row : groupOf(table, row))];
  const gives = (rows: readonly number[]) =>
    rows.length > 0 && sumInColumn(table, columnId, column, rows) === computed;
  return ways.find(gives) ?? null;
}

function groupOf({ rows }: Table, { groupRow }: TableRow): TableRow | undefined {
  return rows.find(({ row }) => row === groupRow);
}

/** The groups that the total is made of: money of enterprises and people stands beside it. */
function topGroups(table: Table): readonly TableRow[] {
  const beside = new Set(table.form.groups.flatMap(({ id, nonState: is }) => (is ? [id] : [])));
  return sumRowsOf(table).filter(
    ({ kind, group, groupRow }) =>
      kind === "group" && groupRow === null && (group === null || !beside.has(group))
  );
}

/** The rows of the groups; none where the sum of one is typed, and stays as it is when tasks change. */
function rowsOfGroups(table: Table, columnId: string): readonly number[] {
  const groups = topGroups(table);
  const isTyped = ({ cells }: TableRow) => {
    const cell = cells[columnId];
    return cell !== undefined && cell.value !== null && cell.formula === null;
  };
  return groups.some(isTyped) ? [] : groups.map(({ row }) => row);
}

/** The rows between a group's row and the next sum; none where other groups stand among them. */
function slotOf(table: Table, group: TableRow | undefined): readonly number[] {
  if (!group) return [];
  const next = sumRowsOf(table).find(({ row }) => row > group.row);
  const isInner = next?.kind === "group" && next.groupRow === group.row;
  // Nothing says where a last group without a total below it ends.
  if (!next || isInner) return [];
  return Array.from({ length: next.row - group.row - 1 }, (_none, at) => group.row + 1 + at);
}
