import { foldTone } from "../../text";
import type { Table, TableRow } from "../../table";
import type { Finding } from "../definitions";
import { taskNamed } from "../namedTasks";
import { addressFrom, placeOfQuote, quotesIn, rowsQuoting, type Quote } from "../quotedDocuments";
import { nameOf } from "../sums";

/**
 * A decision that was copied from the row of another project, or changed over with it: one form quotes
 * it for this other project alone and quotes another one for the task. What the plan or several tasks
 * rest on stands in many rows and is never told. Of two forms the fuller one is doubted first.
 */
export function* copiedDecisions(one: Table, two: Table, told: Set<TableRow>): Generator<Finding> {
  const isFuller = one.form.columns.length >= two.form.columns.length;
  const [fuller, other] = isFuller ? [one, two] : [two, one];
  yield* copiedFrom(fuller, other, told);
  yield* copiedFrom(other, fuller, told);
}

/** Decisions of a form by number, as the texts of its rows quote them. */
type QuotesByNumber = ReadonlyMap<string, readonly Quote[]>;

function byNumber(table: Table): QuotesByNumber {
  const found = new Map<string, Quote[]>();
  for (const quote of quotesIn([table])) {
    const same = found.get(quote.number);
    if (same) same.push(quote);
    else found.set(quote.number, [quote]);
  }
  return found;
}

/** Decisions that one row of a form alone quotes. */
function ownDecisions(quotes: QuotesByNumber): readonly Quote[] {
  return [...quotes.values()].flatMap(([quote, ...more]) =>
    quote && more.length === 0 && quote.count === 1 && quote.row.name !== "" ? [quote] : []
  );
}

/** Rows of a form that quote a decision; more of them are several tasks that rest on one. */
const MOST_ROWS = 2;

function* copiedFrom(doubted: Table, right: Table, told: Set<TableRow>): Generator<Finding> {
  const ours = byNumber(doubted);
  const own = ours.size === 0 ? [] : ownDecisions(byNumber(right));
  const ownByRow = new Map<TableRow, Quote[]>();
  for (const quote of own) ownByRow.set(quote.row, [...(ownByRow.get(quote.row) ?? []), quote]);
  for (const others of own) {
    for (const quote of quotesElsewhere(ours, others)) {
      const [proper] = properOf(quote, others, ownByRow, ours);
      if (!proper || told.has(quote.row) || told.has(proper.row)) continue;
      const model = exchangedWith(ours, proper, others, doubted);
      const rows = model ? [proper.row, model, others.row] : [];
      for (const row of [quote.row, ...rows]) told.add(row);
      const messageId = model ? "decisions-exchanged" : "decision-copied";
      yield { ...findingOf(quote, others, proper), messageId };
    }
  }
}

/** The other project's row where it quotes what the task ought to; null where it does not. */
function exchangedWith(
  ours: QuotesByNumber,
  proper: Quote,
  others: Quote,
  doubted: Table
): TableRow | null {
  const model = taskNamed(doubted, others.row.name);
  return model && quotesOf(ours, proper.number, model) ? model : null;
}

/** Each row of a form that quotes another project's decision, unless only this project's own does. */
function quotesElsewhere(ours: QuotesByNumber, others: Quote): readonly Quote[] {
  const quotes = ours.get(others.number) ?? [];
  const count = quotes.reduce((sum, one) => sum + one.count, 0);
  if (count > MOST_ROWS) return [];
  return quotes
    .filter((quote) => !isOneTask(quote, others))
    .flatMap((quote) => rowsQuoting(quote).map((row) => ({ ...quote, row })));
}

/** Whether a quote of one row alone is of the task of the other's row. */
function isOneTask({ count, row }: Quote, other: Quote): boolean {
  return count === 1 && foldTone(row.name) === foldTone(other.row.name);
}

/** What the right form quotes for the task of a row that quotes another project's decision. */
function properOf(
  quote: Quote,
  others: Quote,
  ownByRow: ReadonlyMap<TableRow, readonly Quote[]>,
  ours: QuotesByNumber
): readonly Quote[] {
  const { row, table, text } = quote;
  const task = row.name === "" ? undefined : taskNamed(others.table, row.name);
  const model = taskNamed(table, others.row.name);
  if (!task || !model || model === row || taskNamed(table, row.name) !== row) return [];
  return (ownByRow.get(task) ?? []).filter((proper) => {
    if (tailOf(proper) !== tailOf(others) || proper.text.includes(others.number)) return false;
    // Copied from the other project's row, or changed over with it.
    const isModel = [others, proper].some(({ number }) => quotesOf(ours, number, model));
    const isElsewhere = (ours.get(proper.number) ?? []).some(
      (one) => one.count > 1 || one.row !== model
    );
    return isModel && !isElsewhere && !text.includes(proper.number);
  });
}

function quotesOf(quotes: QuotesByNumber, number: string, { cells }: TableRow): boolean {
  return (quotes.get(number) ?? []).some(({ columnId, text }) => cells[columnId]?.text === text);
}

/** The kind and issuer of a document: "/QĐ-UBND". */
function tailOf({ number }: Quote): string {
  return number.replace(/^\d+/, "");
}

function findingOf(quote: Quote, others: Quote, proper: Quote): Omit<Finding, "messageId"> {
  const at = placeOfQuote(quote);
  const [place, from] = [placeOfQuote(proper), placeOfQuote(others)];
  return {
    at,
    data: {
      ...{ name: nameOf(quote.row), found: quote.number, expected: proper.number },
      ...{ other: nameOf(others.row), form: others.table.form.id },
      ...{ cell: addressFrom(at.sheet, place), whole: addressFrom(at.sheet, from) },
    },
    related: [place, from],
  };
}
