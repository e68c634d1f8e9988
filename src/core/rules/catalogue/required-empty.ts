import { defineRule } from "../definitions";
import { placeOf } from "../places";

/** P501: a cell that every task must fill is blank. */
export const requiredEmpty = defineRule({
  id: "required-empty",
  code: "P501",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const required = table.columns.filter(({ definition }) => definition.required);
      for (const row of table.rows) {
        if (row.kind !== "task") continue;
        for (const { definition, header } of required) {
          const text =
            definition.id === table.form.nameColumn ? row.name : row.cells[definition.id]?.text;
          if (text !== "") continue;
          yield {
            at: placeOf(table, row, definition.id),
            messageId: "empty",
            data: { header, name: row.name },
          };
        }
      }
    }
  },
});
