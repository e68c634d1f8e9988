import { hasStraySpaces, normalizeText } from "../../text";
import { defineRowRule } from "../definitions";
import { placeOf, writeValue } from "../places";

const NAMES = ["name", "category", "agencies", "period"];

/** H210: doubled blanks and hard line breaks in names, which make the same thing look different. */
export const straySpaces = defineRowRule({
  id: "stray-spaces",
  code: "H210",
  fixKind: "fix",
  prepare: (table) => {
    const columns = table.columns.filter(({ definition }) => NAMES.includes(definition.kind));
    if (columns.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task" && row.kind !== "group") return;
      for (const { definition } of columns) {
        const cell = row.cells[definition.id];
        if (!cell || typeof cell.value !== "string" || cell.formula !== null) continue;
        // A text that was clean as it stood, as nearly all are, has none.
        if (cell.text === "" || cell.text === cell.value) continue;
        if (!hasStraySpaces(cell.value)) continue;
        const edits = [writeValue(table, cell, normalizeText(cell.value))];
        report({
          at: placeOf(table, row, definition.id),
          messageId: "stray",
          data: { expected: cell.text },
          fix: { kind: "fix", titleId: "tidy-spaces", edits },
        });
      }
    };
  },
});
