import { formatAddress, type WorkbookSnapshot } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule, type Finding } from "../definitions";
import { figuresOfSheet } from "../figures";
import { placeOf } from "../places";

/** S110: amounts that nobody sees: in hidden rows and columns (counted) or on hidden sheets (not). */
export const hiddenMoney = defineRule({
  id: "hidden-money",
  code: "S110",
  fixKind: null,
  check: function* ({ workbook, tables }) {
    yield* hiddenSheets(workbook);
    for (const table of tables) {
      yield* hiddenRows(table);
      yield* hiddenColumns(table);
    }
  },
});

function* hiddenSheets({ sheets }: WorkbookSnapshot): Generator<Finding> {
  for (const sheet of sheets) {
    if (sheet.visibility === "visible") continue;
    const { count, first } = figuresOfSheet(sheet);
    if (first === null) continue;
    yield { at: { sheet: sheet.name, cell: first }, messageId: "sheet", data: { count } };
  }
}

function* hiddenRows(table: Table): Generator<Finding> {
  if (table.sheet.hiddenRows.size === 0) return;
  for (const row of table.rows) {
    const counts = row.kind === "task" || row.kind === "source-line";
    if (!counts || !table.sheet.hiddenRows.has(row.row)) continue;
    const column = amountColumns(table).find((id) => (row.amounts[id]?.amount ?? 0) !== 0);
    if (column === undefined) continue;
    const task = table.rows.find((other) => other.row === row.parentRow) ?? row;
    const name = row.name === "" ? task.name : row.name;
    yield { at: placeOf(table, row, column), messageId: "row", data: { name } };
  }
}

/** Whether a row that counts says anything in a column; a nought hides nothing. */
function isFilled({ kind, amounts }: TableRow, columnId: string): boolean {
  const reading = kind === "task" || kind === "source-line" ? amounts[columnId] : undefined;
  return reading !== undefined && (Boolean(reading.amount) || reading.problem !== null);
}

function* hiddenColumns({ sheet, columns, header, rows }: Table): Generator<Finding> {
  for (const { column, header: text, definition } of columns) {
    if (definition.kind !== "amount" || !sheet.hiddenColumns.has(column)) continue;
    if (!rows.some((row) => isFilled(row, definition.id))) continue;
    const cell = formatAddress({ row: header.bottom, column });
    const at = { sheet: sheet.name, cell, header: text };
    yield { at, messageId: "column", data: { header: text } };
  }
}
