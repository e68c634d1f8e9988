import { defineRule } from "../definitions";
import { notableAmounts } from "../notableAmounts";
import { writeAmount } from "../numberFix";
import { placeOf, unitOf } from "../places";

/** H203: a unit written inside an amount, "2,05 tỷ" in a table of triệu đồng. */
export const unitInCell = defineRule({
  id: "unit-in-cell",
  code: "H203",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const { row, columnId, cell, reading } of notableAmounts(table)) {
        const { amount, unitInCell: own, problem } = reading;
        if (own === null || amount === null || problem) continue;
        const edit = writeAmount(table, row, columnId, reading);
        const isSame = own === unitOf(table, columnId, row);
        yield {
          at: placeOf(table, row, columnId),
          messageId: isSame ? "same-unit" : "other-unit",
          data: { found: cell.text, expected: { dong: amount } },
          ...(edit ? { fix: { kind: "suggestion", titleId: "to-unit", edits: [edit] } } : {}),
        };
      }
    }
  },
});
