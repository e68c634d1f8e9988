import { rememberOfTable, type Place, type Table, type TableRow } from "../table";
import { findDatedDocuments, foldKey, isoOfDay, type DatedDocument } from "../text";
import { placeOf } from "./places";
import { rememberByText } from "./rememberByText";

const documentsIn = rememberByText(findDatedDocuments);

/** A text that quotes documents, at the first row that has it. */
interface QuotingText {
  readonly row: TableRow;
  readonly columnId: string;
  readonly text: string;
  /** How many rows have the same text. */
  readonly count: number;
}

/** A document as one text of one table quotes it. */
export interface Quote extends QuotingText, DatedDocument {
  readonly table: Table;
  readonly iso: string;
}

/** A text of a column as it is remembered: of rows only where they stand. */
interface ListedText extends Pick<QuotingText, "columnId" | "text" | "count"> {
  /** Index of the first row that has it. */
  readonly index: number;
}

/** The texts of one column by row, "" where a row quotes nothing there. */
interface ColumnTexts {
  readonly columnId: string;
  readonly texts: readonly string[];
}

interface TableTexts {
  readonly columns: readonly ColumnTexts[];
  readonly listed: readonly ListedText[];
}

/** The different texts of a table's columns of decisions and remarks: rows repeat the same few. */
const textsOf = rememberOfTable(listTexts, (before, table, changed) => {
  const isSame = (index: number) =>
    before.columns.every(
      ({ columnId, texts }) => texts[index] === quotingText(table.rows[index], columnId)
    );
  return changed.every(isSame) ? before : listTexts(table);
});

function listTexts({ rows, columns }: Table): TableTexts {
  const quoting = columns.flatMap(({ definition: { id: columnId, kind } }) =>
    kind === "decision" || kind === "note"
      ? [{ columnId, texts: rows.map((row) => quotingText(row, columnId)) }]
      : []
  );
  return { columns: quoting, listed: quoting.flatMap(listDifferent) };
}

function quotingText(row: TableRow | undefined, columnId: string): string {
  const holdsTask = row?.kind === "task" || row?.kind === "source-line";
  return holdsTask ? (row.cells[columnId]?.text ?? "") : "";
}

function listDifferent({ columnId, texts }: ColumnTexts): readonly ListedText[] {
  const found = new Map<string, { index: number; count: number }>();
  texts.forEach((text, index) => {
    if (text === "") return;
    const known = found.get(text);
    if (known) known.count += 1;
    else found.set(text, { index, count: 1 });
  });
  return [...found].map(([text, one]) => ({ ...one, text, columnId }));
}

/** Every dated document that the tables quote, by table, column and first row. */
export function quotesIn(tables: readonly Table[]): readonly Quote[] {
  return tables.flatMap((table) =>
    textsOf(table).listed.flatMap(({ index, ...one }) => {
      const row = table.rows[index];
      if (!row) return [];
      return documentsIn(one.text).map((document) => ({
        ...{ ...one, ...document, row, table, iso: isoOfDay(document.date) },
      }));
    })
  );
}

/** Rows of a table whose cell has the text of a quote: for the few quotes that are compared by task. */
export function rowsQuoting({ table, columnId, text }: Quote): readonly TableRow[] {
  return table.rows.filter(({ cells }) => cells[columnId]?.text === text);
}

/** Where a quote first stands. */
export function placeOfQuote({ table, row, columnId }: Quote, at: TableRow = row): Place {
  return placeOf(table, at, columnId);
}

/** An address for a message on a sheet: with the name of its sheet where that is another one. */
export function addressFrom(sheet: string, { sheet: own, cell = "" }: Place): string {
  return own === sheet ? cell : `${own}!${cell}`;
}

/** Number and day of a document as messages take them: "1145/QĐ-UBND", "22/5/2026". */
export function quoteData({ number, date }: DatedDocument) {
  return { found: number, day: printDay(date) };
}

/** "22/5/2026". */
export function printDay({ day, month, year }: DatedDocument["date"]): string {
  return [day, month, year].join("/");
}

/** Two texts that name different issuers of one number quote two documents. */
export function mayBeOneDocument(a: DatedDocument, b: DatedDocument): boolean {
  return a.issuer === "" || b.issuer === "" || foldKey(a.issuer) === foldKey(b.issuer);
}
