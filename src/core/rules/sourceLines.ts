import { rowsWhere, type Table } from "../table";

/** The rows that stand for one source of the task above them. */
export const sourceLinesOf = rowsWhere(
  () =>
    ({ kind }) =>
      kind === "source-line"
);

/** Sheet rows of the tasks whose sources stand in lines of their own. */
export function splitTasks(table: Table): ReadonlySet<number | null> {
  return new Set(sourceLinesOf(table).map(({ parentRow }) => parentRow));
}
