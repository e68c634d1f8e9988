import { amountInWords, parseAmountInWords } from "../../money";
import { formatAddress } from "../../sheet";
import type { Table, TableCell, TableRow } from "../../table";
import { foldKey } from "../../text";
import { amountColumns } from "../amountTable";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { placeOf, writeValue } from "../places";
import { columnSums } from "../sums";
import { unitPlace } from "../unitDoubts";
import { findWords, takeApart, totalOf, unitByWords, type Total } from "../wordsLine";
import { wrongUnits } from "../wrongUnits";

/**
 * T411: the amount in words ("Bằng chữ") is not the grand total. Where another finding doubts what
 * that total adds up, the engine takes the offer away (doubtWords).
 */
export const wordsMismatch = defineRule({
  id: "words-mismatch",
  code: "T411",
  fixKind: "fix",
  check: function* (context) {
    for (const table of context.tables) {
      const cell = findWords(table);
      const total = totalOf(table);
      const finding = cell && total ? judge(table, cell, total) : null;
      if (!finding) continue;
      if (hasWrongUnit(context, table)) yield blameUnit(table, finding);
      else yield finding;
    }
  },
});

function judge(table: Table, cell: TableCell, total: Total): Finding | null {
  const { stated, write } = takeApart(cell.text);
  const blank = /^[.…_\s]*$/.test(stated);
  const expected = amountInWords(total.amount);
  const isSame =
    foldKey(stated) === foldKey(expected) || parseAmountInWords(stated) === total.amount;
  // A blank form with a total of 0 needs no words.
  if (isSame || (blank && total.amount === 0) || saysOther(table, total.row, stated)) return null;
  const place = placeOf(table, total.row, total.columnId);
  return {
    at: { sheet: table.sheet.name, cell: formatAddress(cell) },
    messageId: blank ? "blank" : "differs",
    data: { found: stated, expected, header: place.header ?? "", cell: place.cell ?? "" },
    related: [place],
    fix: {
      // Of words and figure either may be wrong: words that someone wrote are never lost in bulk.
      kind: blank && isProven(table, total) ? "fix" : "suggestion",
      titleId: "write-words",
      edits: [writeValue(table, cell, write(expected))],
    },
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
function saysOther(table: Table, { amounts }: TableRow, stated: string): boolean {
  const amount = parseAmountInWords(stated);
  return !!amount && amountColumns(table).some((id) => amounts[id]?.amount === amount);
}

/** Whether the tasks of the table add up to the figure. */
function isProven(table: Table, { row, columnId }: Total): boolean {
  return columnSums(table, "total").some(
    (one) => one.row === row && one.columnId === columnId && one.stated === one.computed
  );
}
