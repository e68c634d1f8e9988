import { PRINTED } from "../../layout";
import { amountInWords, parseAmountInWords, type Dong } from "../../money";
import { cellText, formatAddress, valueAt } from "../../sheet";
import { isAmountInWords, type Table, type TableCell, type TableRow } from "../../table";
import { foldKey } from "../../text";
import { amountColumns } from "../amountTable";
import { defineRule, type Finding } from "../definitions";
import { placeOf, writeValue } from "../places";
import { columnSums, sumRowsOf } from "../sums";

/** The line stands right under the table; a few blank rows may come between. */
const ROWS_BELOW = 6;
/** The words that begin the line, up to the amount: "(Số tiền bằng chữ: ". */
const LEAD = /^.*?bằng chữ[):\s]*/iu;

/** T411: the amount in words ("Bằng chữ") is not the grand total. */
export const wordsMismatch = defineRule({
  id: "words-mismatch",
  code: "T411",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      const cell = findWords(table);
      const total = totalOf(table);
      const finding = cell && total ? judge(table, cell, total) : null;
      if (finding) yield finding;
    }
  },
});

/** The figure that the words say. */
interface Total {
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
}

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

/** The line need not say which column it follows: the total of any column of amounts will do. */
function saysOther(table: Table, { amounts }: TableRow, stated: string): boolean {
  const amount = parseAmountInWords(stated);
  return !!amount && amountColumns(table).some((id) => amounts[id]?.amount === amount);
}

/** The amount that a line states, and the same line with another amount. */
function takeApart(text: string) {
  const line = text.normalize("NFC");
  const lead = LEAD.exec(line)?.[0] ?? "";
  const bracket = line.startsWith("(") && !lead.includes(")") ? ")" : "";
  const rest = line.slice(lead.length).trim();
  const begun = lead.trim().replace(/[:\s]*$/, ": ");
  return {
    stated: bracket && rest.endsWith(")") ? rest.slice(0, -1).trim() : rest,
    write: (words: string) => `${begun === ": " ? PRINTED.words : begun}${words}.${bracket}`,
  };
}

/** Whether the tasks of the table add up to the figure. */
function isProven(table: Table, { row, columnId }: Total): boolean {
  return columnSums(table, "total").some(
    (one) => one.row === row && one.columnId === columnId && one.stated === one.computed
  );
}

function totalOf(table: Table): Total | null {
  const columnId = table.form.sourcedColumn ?? "";
  const row = sumRowsOf(table).find(({ kind }) => kind === "total");
  const amount = row?.amounts[columnId]?.amount ?? null;
  if (!row || table.unit === null || amount === null || amount < 0) return null;
  return { row, columnId, amount };
}

function findWords(table: Table): TableCell | null {
  const last = table.rows[table.rows.length - 1]?.row ?? table.header.bottom;
  for (let row = last + 1; row <= last + ROWS_BELOW; row += 1) {
    for (let column = 0; column < table.sheet.columnCount; column += 1) {
      const value = valueAt(table.sheet, row, column);
      const text = typeof value === "string" ? cellText(value) : "";
      if (isAmountInWords(text)) return { row, column, value, text, formula: null };
    }
  }
  return null;
}
