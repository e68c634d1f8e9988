import { formatAddress, parseAddress } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { foldKey } from "../../text";
import { addedTasks, fetchingColumns, fetchingRows } from "../addedTasks";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { cellsIn, placeOf } from "../places";
import { nameOf } from "../sums";

/**
 * T412: a task's amount is a formula over other tasks or sums, so that their money counts twice, or
 * one that fetches another task's row from another form.
 */
export const taskAddsOthers = defineRule({
  id: "task-adds-others",
  code: "T412",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      for (const { row, columnId, cell, others } of addedTasks(table)) {
        yield {
          at: placeOf(table, row, columnId),
          messageId: "adds",
          data: {
            name: nameOf(row),
            found: cell.formula ?? "",
            count: others.length,
            cells: cellsIn(others, columnId),
            expected: others.slice(0, 3).map(nameOf).join("; "),
          },
          related: others.map((one) => placeOf(table, one, columnId)),
        };
      }
      yield* fetchedFromOthers(context, table);
    }
  },
});

/** Formulas of one cell in another form's row of another task, where that form has this task too. */
function* fetchedFromOthers({ tables }: CheckContext, table: Table): Generator<Finding> {
  for (const row of fetchingRows(table)) {
    for (const columnId of fetchingColumns(row)) {
      const fetched = fetchedBy(tables, row.cells[columnId]?.formula ?? "");
      const right = fetched && ownRowIn(fetched.table, row, fetched.row);
      if (!fetched || !right) continue;
      yield {
        at: placeOf(table, row, columnId),
        messageId: "other-row",
        data: {
          name: nameOf(row),
          found: row.cells[columnId]?.formula ?? "",
          other: nameOf(fetched.row),
          sheet: fetched.table.sheet.name,
          cell: formatAddress({ row: right.row, column: fetched.column }),
        },
        related: [fetched.row, right].map((one) =>
          placeOf(fetched.table, one, fetched.table.form.nameColumn)
        ),
      };
    }
  }
}

/** "'KT-PL2'!D24" or "B02!$J$20": one cell of another sheet, and nothing else. */
const ONE_CELL = /^\s*(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(\$?[A-Z]{1,3}\$?\d+)\s*$/u;

function fetchedBy(tables: readonly Table[], formula: string) {
  const [, quoted, plain, cell] = ONE_CELL.exec(formula) ?? [];
  const address = cell === undefined ? null : parseAddress(cell.replaceAll("$", ""));
  const name = quoted?.replaceAll("''", "'") ?? plain;
  if (!address || name === undefined) return null;
  for (const table of tables) {
    if (table.sheet.name.toLowerCase() !== name.toLowerCase()) continue;
    const row = table.rows.find((one) => one.row === address.row && one.kind === "task");
    if (row) return { table, row, column: address.column };
  }
  return null;
}

/** The row of a task in a form, when it is another one than the row that was fetched. */
function ownRowIn(table: Table, task: TableRow, fetched: TableRow): TableRow | undefined {
  const key = foldKey(task.name);
  if (key === "" || foldKey(fetched.name) === key) return undefined;
  return table.rows.find((one) => one.kind === "task" && foldKey(one.name) === key);
}
