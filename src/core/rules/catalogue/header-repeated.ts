import { foldKey } from "../../text";
import { rowsWhere, type Table, type TableCell, type TableRow } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { placeOf, writeValue } from "../places";

const COLUMN_NUMBER = /^\(?(?:[A-Z]|\d{1,2})\)?(?: ?=.*)?$/;

/** S106: the header stands again among the rows (a page break of another program). */
export const headerRepeated = defineRule({
  id: "header-repeated",
  code: "S106",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const rows of repeatsOf(table)) {
        const [first] = rows;
        if (!first) continue;
        const column = table.columns.find(({ definition }) => first.cells[definition.id]?.text);
        yield {
          at: placeOf(table, first, column?.definition.id ?? table.form.nameColumn),
          messageId: "repeated",
          data: { rows: rows.length },
          fix: blankFix(table, rows),
        };
      }
    }
  },
});

const headersOf = rowsWhere(
  () =>
    ({ kind }) =>
      kind === "header-repeat"
);

/** Runs of repeated header rows, with the column numbers below them. */
function repeatsOf(table: Table): readonly (readonly TableRow[])[] {
  const [first] = headersOf(table);
  if (!first) return [];
  const rows = table.rows.slice(first.row - table.header.bottom - 1);
  const runs: TableRow[][] = [];
  let open: TableRow[] | null = null;
  for (const row of rows) {
    if (row.kind === "header-repeat") {
      if (open) open.push(row);
      else runs.push((open = [row]));
    } else if (row.kind === "column-numbers") open?.push(row);
    else open = null;
  }
  return runs;
}

/**
 * Blanks the repeated texts; the row itself stays, as a cell edit removes none. Safe in bulk only
 * when every text is one of the header's own, so that no word is lost.
 */
function blankFix(table: Table, rows: readonly TableRow[]): FixOffer {
  const headers = new Set(table.columns.flatMap(({ header }) => header.split(" / ").map(foldKey)));
  const cells = rows.flatMap((row) =>
    Object.values(row.cells).filter((cell) => cell.row === row.row && isRepeated(row, cell))
  );
  const isOwn = cells.every(
    ({ value, text }) =>
      typeof value === "number" || headers.has(foldKey(text)) || COLUMN_NUMBER.test(text)
  );
  return {
    kind: isOwn ? "fix" : "suggestion",
    titleId: "blank-row",
    edits: cells.map((cell) => writeValue(table, cell, null)),
  };
}

/** Texts, and the numbers of columns; a formula of the form stays. */
function isRepeated({ kind }: TableRow, { value, formula }: TableCell): boolean {
  if (formula !== null || value === null) return false;
  return typeof value === "string" || kind === "column-numbers";
}
