import type { CellEdit, CellValue } from "../../sheet";
import { rowsWhere, type Table, type TableCell, type TableRow } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { placeOf, writeValue } from "../places";

/** S107: a task broken over two rows, as a page break leaves it. */
export const rowSplit = defineRule({
  id: "row-split",
  code: "S107",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const [task, lines] of splitTasks(table)) {
        const [first] = lines;
        if (!first) continue;
        const column = Object.entries(first.cells).find(([, cell]) => isOwn(cell, first));
        const fix = joinFix(table, task, lines);
        yield {
          at: placeOf(table, first, column?.[0] ?? table.form.nameColumn),
          messageId: "split",
          data: { name: task.name, found: column?.[1].text ?? "" },
          related: [placeOf(table, task, table.form.nameColumn)],
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
});

const continuationsOf = rowsWhere(
  () =>
    ({ kind }) =>
      kind === "continuation"
);

/** Tasks with the rows that carry them on. */
function splitTasks(table: Table): ReadonlyMap<TableRow, readonly TableRow[]> {
  const tasks = new Map<TableRow, TableRow[]>();
  for (const row of continuationsOf(table)) {
    const task =
      row.parentRow === null ? undefined : table.rows[row.parentRow - table.header.bottom - 1];
    if (task?.kind !== "task") continue;
    const lines = tasks.get(task);
    if (lines) lines.push(row);
    else tasks.set(task, [row]);
  }
  return tasks;
}

/** Whether a cell holds something of its row; merged texts belong to the row where they begin. */
function isOwn(cell: TableCell, { row }: TableRow): boolean {
  return cell.row === row && cell.value !== null && cell.text !== "";
}

/** Everything into the task's cells, one after the other; null where that could lose something. */
function joinFix(table: Table, task: TableRow, lines: readonly TableRow[]): FixOffer | null {
  const edits: CellEdit[] = [];
  for (const [id, target] of Object.entries(task.cells)) {
    const cells = lines.flatMap((line) => {
      const cell = line.cells[id];
      return cell && isOwn(cell, line) ? [cell] : [];
    });
    if (cells.length === 0) continue;
    const joined = joinValues([target, ...cells]);
    if (joined === null || [target, ...cells].some(({ formula }) => formula !== null)) return null;
    edits.push(writeValue(table, target, joined));
    edits.push(...cells.map((cell) => writeValue(table, cell, null)));
  }
  return edits.length === 0 ? null : { kind: "suggestion", titleId: "join-rows", edits };
}

/** Texts with a blank between; a lone value as it is; null for figures that meet something else. */
function joinValues(cells: readonly TableCell[]): CellValue {
  const values = cells.flatMap(({ value, text }) => (text === "" ? [] : [value]));
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  if (values.some((value) => typeof value !== "string")) return null;
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
}
