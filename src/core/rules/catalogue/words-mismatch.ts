import { amountInWords, dong, parseAmountInWords, type Dong } from "../../money";
import { formatAddress } from "../../sheet";
import type { Place, Table, TableCell, TableRow } from "../../table";
import { foldKey } from "../../text";
import { amountColumns } from "../amountTable";
import { defineRule, type CheckContext, type Finding, type FixOffer } from "../definitions";
import { readLabelled, wrongLabelled } from "../labelledWords";
import { placeOf, writeValue } from "../places";
import { columnSums, nameOf } from "../sums";
import { unitPlace } from "../unitDoubts";
import { findWords, takeApart, totalOf, unitByWords, type Total } from "../wordsLine";
import { slipBehindWords, type WordSlip } from "../wordSlips";
import { wrongUnits } from "../wrongUnits";

/**
 * T411: the amount in words ("Bằng chữ") is not the grand total. Either may be wrong, and words that
 * are right prove a wrong figure: they are offered anew only where something speaks for the total.
 * Where another finding doubts what that total adds up, the engine takes the offer away (doubtWords).
 */
export const wordsMismatch = defineRule({
  id: "words-mismatch",
  code: "T411",
  fixKind: "fix",
  check: function* (context) {
    for (const table of context.tables) {
      const cell = findWords(table);
      const total = totalOf(table);
      if (!cell || !total) continue;
      const labelled = readLabelled(takeApart(cell.text).stated);
      if (labelled) {
        yield* compareLabelled(table, cell, total.row, labelled);
        continue;
      }
      const mismatch = compare(table, cell, total);
      if (mismatch) yield judge(context, mismatch);
    }
  },
});

/** Words that are not those of their total. */
interface Mismatch {
  readonly table: Table;
  readonly cell: TableCell;
  readonly total: Total;
  /** What the words say; null where they are blank or cannot be read. */
  readonly words: Dong | null;
  readonly isBlank: boolean;
  /** The finding that says no more than that. */
  readonly finding: Finding;
  readonly rewrite: FixOffer;
}

function compare(table: Table, cell: TableCell, total: Total): Mismatch | null {
  const { stated, write } = takeApart(cell.text);
  const isBlank = /^[.…_\s]*$/.test(stated);
  const expected = amountInWords(total.amount);
  const words = parseAmountInWords(stated);
  const isSame = foldKey(stated) === foldKey(expected) || words === total.amount;
  // A blank form with a total of 0 needs no words.
  if (isSame || (isBlank && total.amount === 0) || saysOther(table, total.row, words)) return null;
  const place = placeOf(table, total.row, total.columnId);
  const data = { found: stated, expected, header: place.header ?? "", cell: place.cell ?? "" };
  const at = { sheet: table.sheet.name, cell: formatAddress(cell) };
  return {
    ...{ table, cell, total, words, isBlank },
    finding: { at, messageId: isBlank ? "blank" : "differs", data, related: [place] },
    rewrite: {
      // Of words and figure either may be wrong: words that someone wrote are never lost in bulk.
      kind: isBlank && isProven(table, total) ? "fix" : "suggestion",
      titleId: "write-words",
      edits: [writeValue(table, cell, write(expected))],
    },
  };
}

/** A line that says of what each of its amounts is; words for it cannot be written anew. */
function* compareLabelled(
  table: Table,
  cell: TableCell,
  row: TableRow,
  labelled: NonNullable<ReturnType<typeof readLabelled>>
): Generator<Finding> {
  const wrong = wrongLabelled(table, row, labelled);
  if (!wrong) return;
  const place = placeOf(table, row, wrong.columnId);
  yield {
    at: { sheet: table.sheet.name, cell: formatAddress(cell) },
    messageId: "differs",
    data: {
      ...{ found: wrong.text, expected: amountInWords(wrong.total) },
      ...{ header: place.header ?? "", cell: place.cell ?? "" },
    },
    related: [place],
  };
}

/** What is to be looked at first: the unit, the words, or one figure. */
function judge(context: CheckContext, mismatch: Mismatch): Finding {
  const { table, total, words, isBlank, finding, rewrite } = mismatch;
  if (hasWrongUnit(context, table)) return blameUnit(table, finding);
  if (isBlank || words === null) return { ...finding, fix: rewrite };
  if (unitByWords(table) === "off") return doubtUnit(table, finding);
  const borne = totalElsewhere(context, mismatch, words);
  if (borne) return agreeWith(finding, borne, rewrite);
  const slip = slipBehindWords(context, table, total, words);
  return slip ? nameSlip(table, finding, slip) : finding;
}

/** A total of another form that is this one's to the đồng, where none is what the words say. */
function totalElsewhere(
  { tables }: CheckContext,
  { table, total }: Mismatch,
  words: Dong
): Place | null {
  const places = tables.flatMap((other) => {
    const row = other === table ? null : totalOf(other)?.row;
    if (!row) return [];
    return amountColumns(other).flatMap((id) => {
      const amount = row.amounts[id]?.amount;
      const isWords = amount === words;
      return isWords || amount === total.amount ? [{ isWords, at: placeOf(other, row, id) }] : [];
    });
  });
  return places.some(({ isWords }) => isWords) ? null : (places[0]?.at ?? null);
}

function agreeWith(finding: Finding, place: Place, fix: FixOffer): Finding {
  const data = { ...finding.data, other: place.cell ?? "", sheet: place.sheet };
  return { ...finding, messageId: "old-words", data, fix };
}

/** Unit line and words are thousands apart: one of them is wrong, and neither is to be rewritten at once. */
function doubtUnit(table: Table, { at, data, related = [] }: Finding): Finding {
  return {
    at: unitPlace(table),
    messageId: "thousands",
    data: { ...data, line: at.cell ?? "" },
    related: [...related, at],
  };
}

/** A figure whose slip explains the gap is told where it stands; a row too much only in the text. */
function nameSlip(table: Table, { at, data, related = [] }: Finding, slip: WordSlip): Finding {
  const { row, columnId, amount, meant, kind } = slip;
  const place = placeOf(table, row, columnId);
  const name = nameOf(row);
  if (kind === "row") {
    const evidence = { ...data, name, row: place.cell ?? "", amount: { dong: amount } };
    return { at, messageId: "row-more", data: evidence, related: [...related, place] };
  }
  return {
    at: place,
    messageId: "slip",
    data: {
      ...{ ...data, name, line: at.cell ?? "", amount: { dong: amount } },
      meant: { dong: dong(meant) },
    },
    related: [...related, at],
  };
}

/** Whether the words would be right but for the unit line, which other forms contradict too. */
function hasWrongUnit(context: CheckContext, table: Table): boolean {
  if (unitByWords(table) !== "off") return false;
  return wrongUnits(context).some(({ wrong }) => wrong.table === table);
}

/** Words that are right are not offered to be written anew. */
function blameUnit(table: Table, { at, data, related = [] }: Finding): Finding {
  const unitLine = unitPlace(table);
  return {
    at,
    messageId: "unit-line",
    data: { ...data, line: unitLine.cell ?? "" },
    related: [unitLine, ...related],
  };
}

/** The line need not say which column it follows: the total of any column of amounts will do. */
function saysOther(table: Table, { amounts }: TableRow, words: Dong | null): boolean {
  return !!words && amountColumns(table).some((id) => amounts[id]?.amount === words);
}

/** Whether the tasks of the table add up to the figure. */
function isProven(table: Table, { row, columnId }: Total): boolean {
  return columnSums(table, "total").some(
    (one) => one.row === row && one.columnId === columnId && one.stated === one.computed
  );
}
