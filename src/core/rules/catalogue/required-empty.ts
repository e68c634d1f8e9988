import { splittingColumnsOf } from "../../table";
import { defineRowRule } from "../definitions";
import { placeOf } from "../places";
import { findMoneyRow } from "../rowWithMoney";

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
      // One finding says all, what else the row lacks is no news. Sums that the form brings along
      // follow the typed figure.
      const isTyped = (id: string) => row.cells[id]?.formula === null;
      const unnamed = row.name === "" ? findMoneyRow(table, row, "unnamed", isTyped) : null;
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
