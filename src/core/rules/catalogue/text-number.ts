import type { AmountReading } from "../../money";
import { formatAddress } from "../../sheet";
import { isForeignColumn, type Table, type TableCell, type TableRow } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { notableAmounts } from "../notableAmounts";
import { writeAmount } from "../numberFix";
import { placeOf, unitOf } from "../places";

/** No amount can be taken from these; two readings, blanks to come and errors have rules of their own. */
const UNREADABLE = ["not-a-number", "range", "foreign-currency", "too-large"];

/** H201: an amount stored as text, which Excel leaves out of every sum. */
export const textNumber = defineRule({
  id: "text-number",
  code: "H201",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      const foreign = new Set<string>();
      yield* foreignColumns(table, foreign);
      for (const { row, columnId, cell, reading } of notableAmounts(table)) {
        const isKnown = foreign.has(columnId) && reading.problem?.kind === "foreign-currency";
        const evidence = isKnown ? null : evidenceOf(cell, reading);
        if (!evidence) continue;
        const fix = numberFix(table, row, columnId, reading);
        yield { at: placeOf(table, row, columnId), ...evidence, ...(fix ? { fix } : {}) };
      }
    }
  },
});

/** A column headed "(JPY)" is named once and not cell by cell. */
function* foreignColumns(table: Table, found: Set<string>): Generator<Finding> {
  for (const mapped of table.columns) {
    const { definition, column, header } = mapped;
    if (definition.kind !== "amount" || !isForeignColumn(mapped)) continue;
    found.add(definition.id);
    const cell = formatAddress({ row: table.header.bottom, column });
    yield {
      at: { sheet: table.sheet.name, cell, header },
      messageId: "foreign-column",
      data: { found: header },
    };
  }
}

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
  row: TableRow,
  columnId: string,
  reading: AmountReading
): FixOffer | null {
  // What a total has from its source columns is not what its text says.
  const edit = reading.problem ? null : writeAmount(table, row, columnId, reading);
  if (!edit) return null;
  const unit = unitOf(table, columnId, row);
  const plain = !reading.approximate && !reading.rounded && (reading.unitInCell ?? unit) === unit;
  return { kind: plain ? "fix" : "suggestion", titleId: "to-number", edits: [edit] };
}
