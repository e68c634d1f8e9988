import { AMOUNT_FORMATS } from "../../layout";
import { fromDong, type AmountReading } from "../../money";
import { cellKey } from "../../sheet";
import type { Table, TableCell } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { placeOf, writeValue } from "../places";

/** No amount can be taken from these; two readings, blanks to come and errors have rules of their own. */
const UNREADABLE = ["not-a-number", "range", "foreign-currency", "too-large"];

/** H201: an amount stored as text, which Excel leaves out of every sum. */
export const textNumber = defineRule({
  id: "text-number",
  code: "H201",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const row of table.rows) {
        for (const [columnId, reading] of Object.entries(row.amounts)) {
          const cell = row.cells[columnId];
          if (!cell || !holdsMoney(row.kind)) continue;
          const unreadable = reading.problem !== null && UNREADABLE.includes(reading.problem.kind);
          if (!unreadable && (!reading.isText || reading.amount === null)) continue;
          const fix = reading.amount === null ? null : numberFix(table, cell, reading);
          yield {
            at: placeOf(table, row, columnId),
            messageId: reading.amount === null ? "not-a-number" : "as-text",
            data: {
              found: cell.text,
              ...(reading.amount === null ? {} : { expected: { dong: reading.amount } }),
            },
            ...(fix ? { fix } : {}),
          };
        }
      }
    }
  },
});

function holdsMoney(kind: string): boolean {
  return ["task", "source-line", "of-which", "group", "subtotal", "total"].includes(kind);
}

/** Safe only when the text says nothing but the number: no other unit, no "khoảng". */
function numberFix(table: Table, cell: TableCell, reading: AmountReading): FixOffer | null {
  if (reading.amount === null || table.unit === null) return null;
  const unit = table.columns.find(({ column }) => column === cell.column)?.unit ?? table.unit;
  const plain = !reading.approximate && !reading.rounded && (reading.unitInCell ?? unit) === unit;
  const format = table.sheet.numberFormats.get(cellKey(cell.row, cell.column));
  // A cell formatted as text would turn the number into text again.
  const numberFormat =
    format === undefined || format === "@" || format === "General"
      ? AMOUNT_FORMATS[unit]
      : undefined;
  return {
    kind: plain ? "fix" : "suggestion",
    titleId: "to-number",
    edits: [writeValue(table, cell, fromDong(reading.amount, unit), numberFormat)],
  };
}
