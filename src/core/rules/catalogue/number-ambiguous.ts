import { PRINTED_UNITS } from "../../layout";
import { fromDong, type Dong } from "../../money";
import type { Table, TableRow } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { notableAmounts } from "../notableAmounts";
import { writeAmount } from "../numberFix";
import { offerChoices } from "../offers";
import { placeOf, unitOf } from "../places";

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
        const offers = problem.readings.flatMap((amount) =>
          offerReading(table, row, columnId, amount)
        );
        yield {
          at: placeOf(table, row, columnId),
          messageId: "two-readings",
          data: { found: cell.text, larger: { dong: larger }, smaller: { dong: smaller } },
          ...offerChoices(offers),
        };
      }
    }
  },
});

/** One of the readings as a number; nothing where no unit says what number that would be. */
function offerReading(
  table: Table,
  row: TableRow,
  columnId: string,
  amount: Dong
): readonly FixOffer[] {
  const unit = unitOf(table, columnId, row);
  const edit = writeAmount(table, row, columnId, { amount });
  if (unit === null || !edit) return [];
  const data = { written: fromDong(amount, unit), unit: PRINTED_UNITS[unit] };
  return [{ kind: "suggestion", titleId: "write-amount", data, edits: [edit] }];
}
