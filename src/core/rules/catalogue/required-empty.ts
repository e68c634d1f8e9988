import { splittingColumnsOf, type TableRow } from "../../table";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { placeOf } from "../places";

/** P501: a cell that every task must fill is blank. */
export const requiredEmpty = defineRowRule({
  id: "required-empty",
  code: "P501",
  fixKind: null,
  prepare: (table) => {
    const required = table.columns.filter(({ definition }) => definition.required);
    if (required.length === 0) return null;
    const split = splittingColumnsOf(table.form);
    return (row, report) => {
      if (row.kind !== "task") return;
      const unnamed = row.name === "" ? unnamedMoney(table, row) : null;
      if (unnamed) {
        report(unnamed);
        return;
      }
      for (const { definition, header } of required) {
        const text =
          definition.id === table.form.nameColumn ? row.name : row.cells[definition.id]?.text;
        if (text !== "") continue;
        // The lines below a task state what its own cell leaves out.
        if (row.amounts[definition.id]?.amount && !split.has(definition.id)) continue;
        const data = { header, name: row.name };
        report({ at: placeOf(table, row, definition.id), messageId: "empty", data });
      }
    };
  },
});

/** Money in a row without a name: one finding says all, what else the row lacks is no news. */
function unnamedMoney(table: RowTable, row: TableRow): Finding | null {
  for (const { definition } of table.columns) {
    const amount = definition.kind === "amount" ? row.amounts[definition.id]?.amount : null;
    // A typed figure: the sums that the form brings along follow it.
    if (!amount || row.cells[definition.id]?.formula !== null) continue;
    const money = placeOf(table, row, definition.id);
    return {
      at: placeOf(table, row, table.form.nameColumn),
      messageId: "unnamed",
      data: { row: String(row.row + 1), found: { dong: amount }, cell: money.cell ?? "" },
      related: [money],
    };
  }
  return null;
}
