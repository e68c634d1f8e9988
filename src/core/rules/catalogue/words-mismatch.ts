import { PRINTED } from "../../layout";
import { amountInWords, ZERO_DONG } from "../../money";
import { cellText, formatAddress, valueAt } from "../../sheet";
import type { Table, TableCell } from "../../table";
import { foldKey } from "../../text";
import { defineRule } from "../definitions";
import { writeValue } from "../places";

/** The line stands right under the table; a few blank rows may come between. */
const ROWS_BELOW = 6;

/** T411: the amount in words ("Bằng chữ") is not the grand total. */
export const wordsMismatch = defineRule({
  id: "words-mismatch",
  code: "T411",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      const cell = findWords(table);
      const expected = totalInWords(table);
      if (!cell || expected === null) continue;
      const stated = cell.text.replace(/^[^:]*:/, "").trim();
      const blank = /^[.…\s]*$/.test(stated);
      if (foldKey(stated) === foldKey(expected) || (blank && expected === NOTHING)) continue;
      yield {
        at: { sheet: table.sheet.name, cell: formatAddress(cell) },
        messageId: blank ? "blank" : "differs",
        data: { found: stated, expected },
        fix: {
          kind: "fix",
          titleId: "write-words",
          edits: [writeValue(table, cell, `${PRINTED.words}${expected}.`)],
        },
      };
    }
  },
});

/** A blank form with a total of 0 needs no words. */
const NOTHING = amountInWords(ZERO_DONG);

function totalInWords(table: Table): string | null {
  const row = table.rows.find(({ kind }) => kind === "total");
  const total = row?.amounts[table.form.sourcedColumn ?? ""]?.amount ?? null;
  return table.unit === null || total === null || total < 0 ? null : amountInWords(total);
}

function findWords(table: Table): TableCell | null {
  const last = table.rows[table.rows.length - 1]?.row ?? table.header.bottom;
  for (let row = last + 1; row <= last + ROWS_BELOW; row += 1) {
    for (let column = 0; column < table.sheet.columnCount; column += 1) {
      const value = valueAt(table.sheet, row, column);
      const text = typeof value === "string" ? cellText(value) : "";
      if (foldKey(text.slice(0, 16)).startsWith("bang chu"))
        return { row, column, value, text, formula: null };
    }
  }
  return null;
}
