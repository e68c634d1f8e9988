import { detectSeparators, readAmount, type AmountReading } from "../../money";
import { formatAddress } from "../../sheet";
import { isForeignColumn, type Table, type TableCell } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { notableAmounts, type NotableAmount } from "../notableAmounts";
import { offerNumber, writeAmount } from "../numberFix";
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
        const typo =
          evidence.messageId === "not-a-number"
            ? lettersInNumber(table, { row, columnId, cell })
            : null;
        if (typo) {
          yield typo;
          continue;
        }
        const fix = offerNumber(table, { row, columnId, reading }, "to-number");
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
  { amount, problem, isText, unitInCell }: AmountReading
): Pick<Finding, "messageId" | "data"> | null {
  if (problem && UNREADABLE.includes(problem.kind)) {
    const isFormat = problem.kind === "not-a-number" && !isText;
    const messageId = isFormat ? "date-or-share" : problem.kind;
    return { messageId, data: { found: text } };
  }
  // A unit inside the cell makes it a text too: H203 speaks of both.
  if (!isText || amount === null || unitInCell !== null) return null;
  return { messageId: "as-text", data: { found: text, expected: { dong: amount } } };
}

/** Letters that look like figures and stand beside them on no keyboard: "98O", "l20". */
const FIGURE_OF: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };
const LETTERS_IN_NUMBER = /^(?=[^OolI]*[OolI])(?=\D*\d)[\dOolI]+(?:[.,][\dOolI]+)*$/;

/** A number with a letter typed for a figure: what it likely says is proposed, never taken for sure. */
function lettersInNumber(
  table: Table,
  { row, columnId, cell }: Pick<NotableAmount, "row" | "columnId" | "cell">
): Finding | null {
  const unit = unitOf(table, columnId, row);
  if (unit === null || !LETTERS_IN_NUMBER.test(cell.text)) return null;
  const figures = cell.text.replace(/[OolI]/g, (letter) => FIGURE_OF[letter] ?? letter);
  const values = table.rows.map(({ cells }) => cells[columnId]?.value ?? null);
  const { amount } = readAmount(figures, unit, detectSeparators(values));
  if (amount === null) return null;
  const edit = writeAmount(table, row, columnId, { amount });
  return {
    at: placeOf(table, row, columnId),
    messageId: "letters",
    data: { found: cell.text, figures, expected: { dong: amount } },
    ...(edit ? { fix: { kind: "suggestion", titleId: "to-number", edits: [edit] } } : {}),
  };
}
