import { defineRule } from "../definitions";
import { notableAmounts } from "../notableAmounts";
import { offerNumber } from "../numberFix";
import { placeOf, unitOf } from "../places";

/** H203: a unit written inside an amount, "2,05 tỷ" in a table of triệu đồng; that makes it a text. */
export const unitInCell = defineRule({
  id: "unit-in-cell",
  code: "H203",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const { row, columnId, cell, reading } of notableAmounts(table)) {
        const { amount, unitInCell: own, problem } = reading;
        if (own === null || amount === null || problem) continue;
        const fix = offerNumber(table, { row, columnId, reading }, "to-unit");
        const isSame = own === unitOf(table, columnId, row);
        yield {
          at: placeOf(table, row, columnId),
          messageId: isSame ? "same-unit" : "other-unit",
          data: { found: cell.text, expected: { dong: amount } },
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
});
