import { foldLetters } from "../../text";
import type { Table, TableRow } from "../../table";
import { rememberByText } from "../rememberByText";
import { readStatedYears, type Years } from "../statedYears";
import { findExchanged } from "../exchanged";
import { sharedTasks } from "../namedTasks";
import { columnOfKind, textIn, type Statement, type TaskDetail } from "./definitions";
import { standsAlone } from "./oddOnes";

/**
 * The time of a task. Two forms that list its money state the same years; one of measures and
 * products may have a part of them, and contradicts only where it has none, or where it states other
 * years of several for one task alone.
 */
export const periodDetail: TaskDetail = {
  id: "period",
  compareIn: (one, two) => {
    const [first, second] = [columnOfKind(one, "period"), columnOfKind(two, "period")];
    if (first === null || second === null) return null;
    const [readFirst, readSecond] = [createYearsReader(one, first), createYearsReader(two, second)];
    const isExact = one.form.sourcedColumn !== null && two.form.sourcedColumn !== null;
    // Money of years bears the time of a list out.
    const moneyless = one.form.sourcedColumn === null ? "one" : "two";
    let odd: ReadonlySet<TableRow> | null = null;
    const isOdd = (row: TableRow) =>
      !isExact &&
      (odd ??= oddTimes(one, two, (own, other) => [
        readFirst(textIn(own, first)),
        readSecond(textIn(other, second)),
      ])).has(row);
    return (row, other) => {
      const [text, otherText] = [textIn(row, first), textIn(other, second)];
      if (text === otherText) return null;
      const [years, others] = [readFirst(text), readSecond(otherText)];
      if (!years || !others) return null;
      if (!areApart(years, others, isExact) && !isOdd(row)) return null;
      return {
        one: { table: one, row, columnId: first, text },
        two: { table: two, row: other, columnId: second, text: otherText },
        doubted:
          doubtedOf(isOver(one, years), isOver(two, others)) ??
          doubtedOf(beginsTooLate(one, row, years), beginsTooLate(two, other, others)) ??
          (isOdd(row) ? moneyless : null),
      };
    };
  },
};

/** Tasks of two forms whose times are the same ones on both sides, but not each at its own task. */
export function exchangedTimes(
  one: Table,
  two: Table
): readonly (readonly [Statement, Statement])[] {
  const [first, second] = [columnOfKind(one, "period"), columnOfKind(two, "period")];
  if (first === null || second === null) return [];
  const [readFirst, readSecond] = [createYearsReader(one, first), createYearsReader(two, second)];
  const differing = sharedTasks(one, two).flatMap(([row, other]) => {
    const [text, otherText] = [textIn(row, first), textIn(other, second)];
    if (text === otherText) return [];
    const [years, others] = [readFirst(text), readSecond(otherText)];
    if (!years || !others || !areApart(years, others, true)) return [];
    return [
      [
        { table: one, row, columnId: first, text: printYears(years) },
        { table: two, row: other, columnId: second, text: printYears(others) },
      ] as const,
    ];
  });
  return findExchanged<Statement>(differing, ({ text }) => text);
}

function printYears({ from, to }: Years): string {
  return `${String(from)}-${String(to)}`;
}

type TimesOf = (own: TableRow, other: TableRow) => readonly [Years | null, Years | null];

/** Tasks, by their row in the first table, of several years that differ where the forms agree on the others. */
function oddTimes(one: Table, two: Table, timesOf: TimesOf): ReadonlySet<TableRow> {
  const differing = new Set<TableRow>();
  let agreeing = 0;
  for (const [row, other] of sharedTasks(one, two)) {
    const times = timesOf(row, other);
    const [years, others] = times;
    // A time within one year is a part of the task's.
    if (!years || !others || times.some((time) => !time || time.from === time.to)) continue;
    if (areApart(years, others, true)) differing.add(row);
    else agreeing += 1;
  }
  return standsAlone(differing.size, agreeing) ? differing : new Set();
}

/** Reads each time below a header once. */
export function createYearsReader(
  { columns }: Table,
  columnId: string
): (text: string) => Years | null {
  const header = columns.find(({ definition }) => definition.id === columnId)?.header ?? "";
  const words = foldLetters(header);
  return rememberByText((text) => (text === "" ? null : readStatedYears(words, text)));
}

function areApart(a: Years, b: Years, isExact: boolean): boolean {
  if (a.to < b.from || b.to < a.from) return true;
  const isOther = (one: number, other: number) =>
    one !== other && Number.isFinite(one) && Number.isFinite(other);
  return isExact && (isOther(a.from, b.from) || isOther(a.to, b.to));
}

/** A time over before the plan's year: last year's was left in. */
function isOver({ year }: Table, { to }: Years): boolean {
  return to < year;
}

/** Money of earlier years beside a time that begins with the plan year. */
function beginsTooLate(table: Table, { amounts }: TableRow, { from }: Years): boolean {
  return table.columns.some(({ definition: { id, measure } }) => {
    const isEarlier = measure === "done" || measure === "allocated";
    return isEarlier && from >= table.year && (amounts[id]?.amount ?? 0) > 0;
  });
}

function doubtedOf(one: boolean, two: boolean): "one" | "two" | null {
  if (one === two) return null;
  return one ? "one" : "two";
}
