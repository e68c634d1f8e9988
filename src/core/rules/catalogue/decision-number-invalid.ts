import type { TableCell } from "../../table";
import type { DocumentNumberFinding } from "../../text";
import { documentNumbersIn } from "../documentTexts";
import { defineRowRule, type FixOffer, type RowTable } from "../definitions";
import { placeOf, writeValue } from "../places";

/** P504: a quoted document number that is no document number, or has blanks or foreign letters in it. */
export const decisionNumberInvalid = defineRowRule({
  id: "decision-number-invalid",
  code: "P504",
  fixKind: "fix",
  prepare: (table) => {
    const columns = table.columns.filter(
      ({ definition }) => definition.kind === "decision" || definition.kind === "note"
    );
    return function* (row) {
      if (row.kind !== "task" && row.kind !== "source-line") return;
      for (const { definition } of columns) {
        const cell = row.cells[definition.id];
        if (!cell || typeof cell.value !== "string") continue;
        for (const found of documentNumbersIn(cell.value)) {
          if (found.status === "valid") continue;
          const fix = numberFix(table, cell, cell.value, found);
          yield {
            at: placeOf(table, row, definition.id),
            messageId: found.status,
            data: { found: found.text, expected: found.suggestion ?? "" },
            ...(fix ? { fix } : {}),
          };
        }
      }
    };
  },
});

/** Blanks inside a number are safe to take out; letters are proposed, since they change the text. */
function numberFix(
  table: RowTable,
  cell: TableCell,
  text: string,
  found: DocumentNumberFinding
): FixOffer | null {
  if (found.suggestion === undefined) return null;
  const after = text.slice(0, found.start) + found.suggestion + text.slice(found.end);
  return {
    kind: found.status === "mendable-spaces" ? "fix" : "suggestion",
    titleId: "mend-number",
    edits: [writeValue(table, cell, after)],
  };
}
