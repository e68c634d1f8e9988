import { formatAddress, isCellError } from "../../sheet";
import type { RowKind, Table, TableRow } from "../../table";
import { defineRule } from "../definitions";
import { tasksWithoutMoney } from "../tasksWithoutMoney";

/** Rows that people fill in; groups and totals are printed. */
const FILLED_IN: readonly RowKind[] = ["task", "source-line", "of-which", "continuation", "note"];

/**
 * S118: no form of the workbook has anything filled in: a blank submission would pass every check. Or
 * one task of a plan of several years has no money in any of them.
 */
export const formEmpty = defineRule({
  id: "form-empty",
  code: "S118",
  fixKind: null,
  check: function* ({ tables, doubtful = [] }) {
    for (const table of tables) yield* tasksWithoutMoney(table);
    const [first] = tables;
    if (!first || doubtful.length > 0 || tables.some(hasContent)) return;
    const cell = formatAddress({ row: first.header.bottom + 1, column: first.header.left });
    const forms = tables.map(({ form }) => form.id).join(", ");
    yield { at: { sheet: first.sheet.name, cell }, messageId: "empty", data: { form: forms } };
  },
});

function hasContent(table: Table): boolean {
  const printed = new Set(
    (table.form.fixedRows ?? []).flatMap(({ cells }) => Object.values(cells))
  );
  return table.rows.some((row) => FILLED_IN.includes(row.kind) && saysMore(row, printed));
}

/** Whether a row has more than its number, formulas that come to nothing and what the form prints. */
function saysMore({ cells, numbering }: TableRow, printed: ReadonlySet<string>): boolean {
  return Object.values(cells).some(({ text, formula, value }) => {
    const isBlank = formula === null ? text === "" : !value || isCellError(value);
    return !isBlank && text !== numbering && !printed.has(text);
  });
}
