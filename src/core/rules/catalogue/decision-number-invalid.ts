import type { TableCell, TableRow } from "../../table";
import { findImpossibleDates } from "../../text";
import { documentNumbersIn } from "../documentTexts";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { placeOf, writeValue } from "../places";
import { rememberByText } from "../rememberByText";

/**
 * P504: a quoted document number that is no document number, or has blanks, foreign or mistyped
 * letters in it, and a date that no calendar has.
 */
export const decisionNumberInvalid = defineRowRule({
  id: "decision-number-invalid",
  code: "P504",
  fixKind: "fix",
  prepare: (table) => {
    const columns = table.columns.flatMap(({ definition: { id, kind } }) => {
      if (kind === "decision" || kind === "note") return [{ id, flawsOf: flawsIn }];
      return kind === "period" || kind === "text" ? [{ id, flawsOf: datesIn }] : [];
    });
    if (columns.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task" && row.kind !== "source-line") return;
      for (const { id, flawsOf } of columns) {
        const cell = row.cells[id];
        if (!cell || typeof cell.value !== "string") continue;
        for (const flaw of flawsOf(cell.value)) {
          if (isShortFor(flaw, row)) continue;
          const at = placeOf(table, row, id);
          report({ at, ...tell(table, cell, cell.value, flaw) });
        }
      }
    };
  },
});

/** What is wrong at one place of a text, and what it should read where that is known. */
interface Flaw {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly messageId: string;
  readonly suggestion: string | null;
}

/** "QĐ số 538" in a note, where another cell of the row has "538/QĐ-UBND". */
function isShortFor({ text, messageId }: Flaw, { cells }: TableRow): boolean {
  if (messageId !== "invalid" || !/^\d+$/.test(text)) return false;
  return Object.values(cells).some((cell) =>
    documentNumbersIn(cell.text).some(
      ({ status, normalized }) => status === "valid" && normalized.startsWith(`${text}/`)
    )
  );
}

/** Dates that no calendar has, in any text: times and scopes quote no documents. */
const datesIn = rememberByText((text): readonly Flaw[] =>
  findImpossibleDates(text).map((date) => ({ ...date, messageId: "impossible-date" }))
);

/** Each text is judged once: thousands of rows quote the same few documents. */
const flawsIn = rememberByText((text): readonly Flaw[] => {
  const numbers = documentNumbersIn(text).filter(({ status }) => status !== "valid");
  return [
    ...numbers.map(({ status, suggestion = null, ...where }) => ({
      ...where,
      messageId: status,
      suggestion,
    })),
    ...datesIn(text),
  ];
});

/** Blanks inside a number are safe to take out; all else is proposed, since it changes the text. */
function tell(
  table: RowTable,
  cell: TableCell,
  text: string,
  { text: found, start, end, messageId, suggestion }: Flaw
): Omit<Finding, "at"> {
  const evidence = { messageId, data: { found, expected: suggestion ?? "" } };
  if (suggestion === null) return evidence;
  const edits = [writeValue(table, cell, text.slice(0, start) + suggestion + text.slice(end))];
  const kind = messageId === "mendable-spaces" ? "fix" : "suggestion";
  const titleId = messageId === "impossible-date" ? "mend-date" : "mend-number";
  return { ...evidence, fix: { kind, titleId, edits } };
}
