import { PRINTED_UNITS } from "../../layout";
import { fromDong } from "../../money";
import { defineRule } from "../definitions";
import { notableAmounts } from "../notableAmounts";
import { placeOf, unitOf, writeValue } from "../places";

/** H202: "3.000" in a column that does not tell whether it is three thousand or three. */
export const numberAmbiguous = defineRule({
  id: "number-ambiguous",
  code: "H202",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const { row, columnId, cell, reading } of notableAmounts(table)) {
        const { problem } = reading;
        if (problem?.kind !== "ambiguous") continue;
        const [larger, smaller] = problem.readings;
        const unit = unitOf(table, columnId, row);
        yield {
          at: placeOf(table, row, columnId),
          messageId: "two-readings",
          data: {
            ...{ found: cell.text, larger: { dong: larger }, smaller: { dong: smaller } },
            ...(unit === null
              ? {}
              : { written: fromDong(larger, unit), unit: PRINTED_UNITS[unit] }),
          },
          ...(unit === null
            ? {}
            : {
                fix: {
                  kind: "suggestion",
                  titleId: "larger-reading",
                  edits: [writeValue(table, cell, fromDong(larger, unit))],
                },
              }),
        };
      }
    }
  },
});
