import type { Table, TableRow } from "../../table";
import { foldKey, isOfCalendar, type CalendarDay } from "../../text";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import {
  addressFrom,
  mayBeOneDocument,
  placeOfQuote,
  printDay,
  quoteData,
  quotesIn,
  rowsQuoting,
  type Quote,
} from "../quotedDocuments";
import { impossibleDaysAround, lastKnownDay, sheetDatesOf } from "../sheetDates";
import { firstOfSheets } from "../tableSurroundings";

/** From here on a letter and a signature are of two years, not of one season. */
const DAYS_APART = 300;

/**
 * P513: numbers and dates of quoted documents that contradict the day of the sheet or each other, and
 * a sheet signed in another year than the letter it comes with.
 */
export const documentDatesDiffer = defineRule({
  id: "document-dates-differ",
  code: "P513",
  fixKind: null,
  check: function* (context) {
    yield* lettersApart(context.tables);
    for (const table of firstOfSheets(context.tables)) yield* impossibleDays(table);
    const quotes = quotesIn(context.tables);
    if (quotes.length === 0) return;
    const told = new Set<Quote>();
    const tell = (quote: Quote, finding: Finding): readonly Finding[] => {
      if (told.has(quote)) return [];
      told.add(quote);
      return [finding];
    };
    const byNumber = groupBy(quotes, ({ number }) => number);
    const groups = [...byNumber.values()].filter(hasSeveralDates);
    for (const group of groups) {
      for (const [quote, first] of draggedYears(group)) {
        yield* tell(quote, differing(quote, first, "dragged"));
      }
    }
    for (const quote of quotes) {
      const late = tooLate(quote, context);
      if (!late) continue;
      const other = byNumber.get(quote.number)?.find((one) => isEarlierSlip(one, quote));
      yield* tell(quote, other ? differing(quote, other, "late-other") : late);
    }
    for (const group of groups) {
      for (const [quote, base] of otherDates(group)) {
        if (!told.has(base)) yield* tell(quote, differing(quote, base, contradictionOf(quote)));
      }
    }
    yield* otherNumbers(quotes);
  },
});

function* lettersApart(tables: readonly Table[]): Generator<Finding> {
  for (const table of firstOfSheets(tables)) {
    const { letter, signed } = sheetDatesOf(table);
    if (!letter || !signed || Math.abs(daysOf(letter.day) - daysOf(signed.day)) < DAYS_APART) {
      continue;
    }
    yield {
      at: signed.at,
      messageId: "letter",
      data: {
        found: printDay(signed.day),
        expected: printDay(letter.day),
        cell: letter.at.cell ?? "",
      },
      related: [letter.at],
    };
  }
}

/** The day of the letter or of signing that no calendar has. */
function* impossibleDays(table: Table): Generator<Finding> {
  for (const { at, text } of impossibleDaysAround(table)) {
    yield { at, messageId: "no-such-day", data: { found: text } };
  }
}

/** Days since year 0, a few off: enough to tell a season from a year. */
function daysOf({ day, month, year }: CalendarDay): number {
  return year * 365 + month * 30 + day;
}

function groupBy(quotes: readonly Quote[], keyOf: (quote: Quote) => string) {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const same = groups.get(keyOf(quote));
    if (same) same.push(quote);
    else groups.set(keyOf(quote), [quote]);
  }
  return groups;
}

function hasSeveralDates(group: readonly Quote[]): boolean {
  return group.some(({ iso }) => iso !== group[0]?.iso);
}

type Pair = readonly [quote: Quote, base: Quote];

/** A year that grows by one from cell to cell, as dragging the fill handle makes it. */
function draggedYears(group: readonly Quote[]): readonly Pair[] {
  const columns = groupBy(
    group,
    ({ table, columnId, date }) =>
      `${table.sheet.name}|${columnId}|${String(date.day)}/${String(date.month)}`
  );
  return [...columns.values()].flatMap((quotes) => {
    const inOrder = [...quotes].sort((a, b) => a.row.row - b.row.row);
    const [first, ...more] = inOrder;
    const grows = inOrder.every((one, at) => one.date.year === (first?.date.year ?? 0) + at);
    return first && more.length > 1 && grows ? more.map((one) => [one, first] as const) : [];
  });
}

/** A document of tomorrow, or of a day after the sheet was signed; a day of no calendar is neither. */
function tooLate(quote: Quote, { asOf }: Pick<CheckContext, "asOf">): Finding | null {
  if (!isOfCalendar(quote.date)) return null;
  const data = quoteData(quote);
  const at = placeOfQuote(quote);
  if (quote.iso > asOf) return { at, messageId: "after-today", data };
  const known = lastKnownDay(sheetDatesOf(quote.table));
  if (!known || quote.iso <= known.iso) return null;
  return {
    at,
    messageId: "after-signing",
    data: { ...data, expected: printDay(known.day), cell: known.at.cell ?? "" },
    related: [known.at],
  };
}

/**
 * Quotes of one number whose dates differ in one figure, beside the date that most rows have. Numbers
 * begin anew every year and in every commune: dates that differ in more are two documents.
 */
function otherDates(group: readonly Quote[]): readonly Pair[] {
  const counts = new Map<string, number>();
  for (const { iso, count } of group) counts.set(iso, (counts.get(iso) ?? 0) + count);
  const countOf = ({ iso }: Quote) => counts.get(iso) ?? 0;
  // Equal counts: the earlier date stands, since a wrong year is more often one too late.
  const ranked = [...group].sort(
    (a, b) =>
      Number(isOfCalendar(b.date)) - Number(isOfCalendar(a.date)) ||
      countOf(b) - countOf(a) ||
      (a.iso < b.iso ? -1 : 1)
  );
  return ranked.flatMap((quote, at): readonly Pair[] => {
    const base = ranked.slice(0, at).find((one) => isSlipOf(quote, one));
    return base ? [[quote, base]] : [];
  });
}

/** What a date too late was probably meant to be: the earlier one of the same number. */
function isEarlierSlip(one: Quote, late: Quote): boolean {
  return one.iso < late.iso && isSlipOf(late, one);
}

function isSlipOf(quote: Quote, base: Quote): boolean {
  const [a, b] = [quote.date, base.date];
  const differing = [a.day !== b.day, a.month !== b.month, a.year !== b.year];
  return differing.filter((one) => one).length === 1 && mayBeOneDocument(quote, base);
}

function contradictionOf({ date }: Quote): string {
  return isOfCalendar(date) ? "two-dates" : "no-such-date";
}

function differing(quote: Quote, base: Quote, messageId: string): Finding {
  const [at, other] = [placeOfQuote(quote), placeOfQuote(base)];
  return {
    at,
    messageId,
    data: {
      ...quoteData(quote),
      expected: printDay(base.date),
      cell: addressFrom(at.sheet, other),
    },
    related: [other],
  };
}

/** One task that quotes two numbers of one day in two forms, a digit or two of them changed over. */
function* otherNumbers(quotes: readonly Quote[]): Generator<Finding> {
  const days = groupBy(quotes, ({ iso, number }) => iso + number.replace(/^\d+/, ""));
  for (const group of days.values()) {
    for (const [at, quote] of group.entries()) {
      for (const base of group.slice(0, at)) {
        if (base.table === quote.table || !isDigitSlip(base.number, quote.number)) continue;
        const rows = sharedTask(quote, base);
        if (rows) yield otherNumber(quote, base, rows);
      }
    }
  }
}

/** Two figures changed over, or one other, in numbers of the same length. */
function isDigitSlip(a: string, b: string): boolean {
  const [one, two] = [a, b].map((number) => /^\d+/.exec(number)?.[0] ?? "");
  if (!one || one.length < 2 || one.length !== two?.length) return false;
  const places = Array.from(one).flatMap((digit, at) => (digit === two[at] ? [] : [at]));
  const [first = -1, second = -1] = places;
  if (places.length === 1) return true;
  const isNext = places.length === 2 && second === first + 1;
  return isNext && one[first] === two[second] && one[second] === two[first];
}

/**
 * The rows of one task in the two tables; null where they quote for different ones, or name both. A
 * name that stands twice in a table was copied down: which of its rows the number is of is not known.
 */
function sharedTask(quote: Quote, base: Quote): readonly [TableRow, TableRow] | null {
  if (quote.text.includes(base.number) || base.text.includes(quote.number)) return null;
  const named = new Map(rowsQuoting(base).map((row) => [foldKey(row.name), row]));
  for (const row of rowsQuoting(quote)) {
    const other = row.name === "" ? undefined : named.get(foldKey(row.name));
    if (other && [quote, base].every(({ table }) => isOnlyOne(table, row.name)))
      return [row, other];
  }
  return null;
}

function isOnlyOne({ rows }: Table, name: string): boolean {
  const key = foldKey(name);
  return rows.filter((row) => row.kind === "task" && foldKey(row.name) === key).length < 2;
}

function otherNumber(quote: Quote, base: Quote, [row, other]: readonly [TableRow, TableRow]) {
  const [at, place] = [placeOfQuote(quote, row), placeOfQuote(base, other)];
  return {
    at,
    messageId: "two-numbers",
    data: {
      ...{ ...quoteData(quote), name: row.name, expected: base.number },
      cell: addressFrom(at.sheet, place),
    },
    related: [place],
  };
}
