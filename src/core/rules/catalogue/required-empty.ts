import { defineRowRule } from "../definitions";
import { placeOf } from "../places";

/** P501: a cell that every task must fill is blank. */
export const requiredEmpty = defineRowRule({
  id: "required-empty",
  code: "P501",
  fixKind: null,
  prepare: (table) => {
    const required = table.columns.filter(({ definition }) => definition.required);
    return function* (row) {
      if (row.kind !== "task") return;
      for (const { definition, header } of required) {
        const text =
          definition.id === table.form.nameColumn ? row.name : row.cells[definition.id]?.text;
        if (text !== "") continue;
        const data = { header, name: row.name };
        yield { at: placeOf(table, row, definition.id), messageId: "empty", data };
      }
    };
  },
});
