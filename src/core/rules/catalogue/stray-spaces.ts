import { hasStraySpaces, normalizeText } from "../../text";
import { defineRule } from "../definitions";
import { placeOf, writeValue } from "../places";

const NAMES = ["name", "category", "agencies", "period"];

/** H210: doubled blanks and hard line breaks in names, which make the same thing look different. */
export const straySpaces = defineRule({
  id: "stray-spaces",
  code: "H210",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      const columns = table.columns.filter(({ definition }) => NAMES.includes(definition.kind));
      for (const row of table.rows) {
        if (row.kind !== "task" && row.kind !== "group") continue;
        for (const { definition } of columns) {
          const cell = row.cells[definition.id];
          if (!cell || typeof cell.value !== "string" || cell.formula !== null) continue;
          // A text that was clean as it stood, as nearly all are, has none.
          if (cell.text === "" || cell.text === cell.value) continue;
          if (!hasStraySpaces(cell.value)) continue;
          yield {
            at: placeOf(table, row, definition.id),
            messageId: "stray",
            data: { expected: cell.text },
            fix: {
              kind: "fix",
              titleId: "tidy-spaces",
              edits: [writeValue(table, cell, normalizeText(cell.value))],
            },
          };
        }
      }
    }
  },
});
