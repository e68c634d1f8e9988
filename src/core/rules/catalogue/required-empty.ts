import type { ColumnDefinition } from "../../packs";
import { splittingColumnsOf, type TableRow } from "../../table";
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
    const numbering = table.columns.find(({ definition }) => definition.kind === "numbering");
    /** Names its source and has no number: what is left of a task whose first line was deleted. */
    const mayBeLine = ({ sources, cells }: TableRow) =>
      sources !== null &&
      sources.parts.length > 0 &&
      numbering !== undefined &&
      (cells[numbering.definition.id]?.text ?? "") === "";
    return (row, report) => {
      if (row.kind !== "task") return;
      // One finding says all, what else the row lacks is no news. Sums that the form brings along
      // follow the typed figure.
      const isTyped = (id: string) => row.cells[id]?.formula === null;
      if (row.name === "") {
        const messageId = mayBeLine(row) ? "unnamed-source" : "unnamed";
        const unnamed = findMoneyRow(table, row, messageId, isTyped);
        if (unnamed) {
          report(unnamed);
          return;
        }
      }
      for (const { definition, header } of required) {
        const text =
          definition.id === table.form.nameColumn ? row.name : row.cells[definition.id]?.text;
        if (text !== "") continue;
        // The lines below a task state what its own cell leaves out.
        if (row.amounts[definition.id]?.amount && !split.has(definition.id)) continue;
        const data = { header, name: row.name };
        report({ at: placeOf(table, row, definition.id), messageId: messageOf(definition), data });
      }
    };
  },
});

/** A blank cell may mean "none": the message says how to write that. */
function messageOf({ kind, indicates }: ColumnDefinition): string {
  if (indicates) return "empty-indicator";
  return kind === "amount" ? "empty-amount" : "empty";
}
