import { AMOUNT_FORMATS } from "../../layout";
import { fromDong, type AmountReading } from "../../money";
import { cellKey } from "../../sheet";
import type { RowKind, Table, TableCell } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { placeOf, unitOf, writeValue } from "../places";

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
        if (!HOLDS_MONEY.includes(row.kind)) continue;
        for (const [columnId, reading] of Object.entries(row.amounts)) {
          const cell = row.cells[columnId];
          const evidence = cell && evidenceOf(cell, reading);
          if (!evidence) continue;
          const fix = numberFix(table, cell, columnId, reading);
          yield { at: placeOf(table, row, columnId), ...evidence, ...(fix ? { fix } : {}) };
        }
      }
    }
  },
});

const HOLDS_MONEY: readonly RowKind[] = [
  "task",
  "source-line",
  "of-which",
  "group",
  "subtotal",
  "total",
];

function evidenceOf(
  { text }: TableCell,
  { amount, problem, isText }: AmountReading
): Pick<Finding, "messageId" | "data"> | null {
  if (problem && UNREADABLE.includes(problem.kind)) {
    const isFormat = problem.kind === "not-a-number" && !isText;
    const messageId = isFormat ? "date-or-share" : problem.kind;
    return { messageId, data: { found: text } };
  }
  if (!isText || amount === null) return null;
  return { messageId: "as-text", data: { found: text, expected: { dong: amount } } };
}

/** Safe only when the text says nothing but the number: no other unit, no "khoảng". */
function numberFix(
  table: Table,
  cell: TableCell,
  columnId: string,
  reading: AmountReading
): FixOffer | null {
  const unit = unitOf(table, columnId);
  if (reading.amount === null || unit === null) return null;
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
