import { formatAddress } from "../sheet";
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

/** The different texts of a table's columns of decisions and remarks: rows repeat the same few. */
const textsOf = rememberOfTable(listTexts, (before, table, changed) =>
  changed.length === 0 ? before : listTexts(table)
);

function listTexts({ rows, columns }: Table): readonly QuotingText[] {
  const found: QuotingText[] = [];
  for (const { definition } of columns) {
    if (definition.kind !== "decision" && definition.kind !== "note") continue;
    const texts = new Map<string, { row: TableRow; count: number }>();
    for (const row of rows) {
      const text = row.cells[definition.id]?.text ?? "";
      if (text === "" || (row.kind !== "task" && row.kind !== "source-line")) continue;
      const known = texts.get(text);
      if (known) known.count += 1;
      else texts.set(text, { row, count: 1 });
    }
    for (const [text, one] of texts) found.push({ ...one, text, columnId: definition.id });
  }
  return found;
}

/** Every dated document that the tables quote, by table, column and first row. */
export function quotesIn(tables: readonly Table[]): readonly Quote[] {
  return tables.flatMap((table) =>
    textsOf(table).flatMap((one) =>
      documentsIn(one.text).map((document) => ({
        ...{ ...one, ...document, table, iso: isoOfDay(document.date) },
      }))
    )
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

/** "1145/QĐ-UBND ngày 22/5/2026". */
export function printQuote({ number, date }: DatedDocument): string {
  return `${number} ngày ${printDay(date)}`;
}

/** "22/5/2026". */
export function printDay({ day, month, year }: DatedDocument["date"]): string {
  return [day, month, year].join("/");
}

/** Two texts that name different issuers of one number quote two documents. */
export function mayBeOneDocument(a: DatedDocument, b: DatedDocument): boolean {
  return a.issuer === "" || b.issuer === "" || foldKey(a.issuer) === foldKey(b.issuer);
}

/** An address on a sheet outside of its table. */
export function placeAt(sheet: string, row: number, column: number): Place {
  return { sheet, cell: formatAddress({ row, column }) };
}
