import { ZERO_DONG } from "../../money";
import type { Place, TableRow } from "../../table";
import { foldLetters } from "../../text";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { createEarlierMoney, type FindEarlier } from "../earlierMoney";
import { placeOf } from "../places";
import { rememberByText } from "../rememberByText";
import { readStatedYears, type Years } from "../statedYears";
import { createUsedUp, type FindUsedUp } from "../timeWithoutMoney";
import { earlyNeed, lateNeed, needsOf, type Need } from "../yearNeeds";

/**
 * P503: the time of a task does not touch the years that the form asks money for, ends before money as
 * much as its last year's or begins after as much as its first one's, begins after money was given for
 * it, or goes on for years when the plan year uses up its total.
 */
export const periodOutsidePlan = defineRowRule({
  id: "period-outside-plan",
  code: "P503",
  fixKind: null,
  prepare: (table) => {
    const columns = periodColumns(table);
    const needs = needsOf(table);
    const findEarlier = createEarlierMoney(table);
    const findUsedUp = createUsedUp(table);
    const hasYears = new Set(needs.map(({ year }) => year)).size > 1;
    const asked = spanOfAll(needs, table.year);
    if (columns.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task") return;
      for (const { definition, yearsIn } of columns) {
        const text = row.cells[definition.id]?.text ?? "";
        const years = text === "" ? null : yearsIn(text);
        if (years === null) continue;
        const stated = { table, row, columnId: definition.id, text, years };
        const finding =
          (holdsAll(years, asked) ? null : tellOutside(stated, needs, hasYears)) ??
          tellEarlier(stated, findEarlier) ??
          tellUsedUp(stated, findUsedUp);
        if (finding) report(finding);
      }
    };
  },
});

/** The time that a row states. */
interface StatedTime {
  readonly table: RowTable;
  readonly row: TableRow;
  readonly columnId: string;
  readonly text: string;
  readonly years: Years;
}

function tellOutside(
  stated: StatedTime,
  needs: readonly Need[],
  hasYears: boolean
): Finding | null {
  const { table, row, columnId, text, years } = stated;
  const slid =
    slidNeed(row, needs, years) ??
    lateNeed(row, needs, years.to) ??
    earlyNeed(row, needs, years.from);
  const finding = slid
    ? { messageId: "other-year", data: { name: row.name, found: text } }
    : judge(row, text, years, spanOf(row, needs, table.year));
  if (!finding) return null;
  const at = placeOf(table, row, columnId);
  // A time that no column of the form is of is wrong itself.
  const mayMove = hasYears && needs.some(({ year }) => year >= years.from && year <= years.to);
  const paid = needs.find(({ id }) => row.amounts[id]?.amount);
  const money = slid ?? (mayMove ? paid : undefined);
  if (money) return atMoney(placeOf(table, row, money.id), at, finding);
  return finding.messageId === "before" ? tellOver(stated, finding.data, paid) : { at, ...finding };
}

/** A time that is over: where the row still asks for money, or is a target, it is likely last year's. */
function tellOver(stated: StatedTime, data: Finding["data"], paid: Need | undefined): Finding {
  const { table, row, columnId } = stated;
  if (paid) {
    const amount = row.amounts[paid.id]?.amount ?? ZERO_DONG;
    const { expected = "" } = data;
    return besideMoney(stated, "before-paid", paid.id, { expected, amount: { dong: amount } });
  }
  const isTarget = table.columns.some(({ definition }) => definition.kind === "quantity");
  const messageId = isTarget ? "before-target" : "before";
  return { at: placeOf(table, row, columnId), messageId, data };
}

/** The columns of times, each with a reader that takes every text below its header apart once. */
function periodColumns({ columns }: RowTable) {
  return columns
    .filter(({ definition }) => definition.kind === "period")
    .map(({ definition, header }) => {
      const words = foldLetters(header);
      return { definition, yearsIn: rememberByText((text) => readStatedYears(words, text)) };
    });
}

function judge({ name }: TableRow, found: string, years: Years, span: Span) {
  if (years.from <= span.last && years.to >= span.first) return null;
  const messageId = years.to < span.first ? "before" : "after";
  return { messageId, data: { name, found, expected: printYears(span) } };
}

function tellEarlier(stated: StatedTime, find: FindEarlier | null): Finding | null {
  const earlier = find?.(stated.row, stated.years) ?? null;
  if (!earlier) return null;
  return besideMoney(stated, "paid-before", earlier.columnId, { amount: { dong: earlier.amount } });
}

function tellUsedUp(stated: StatedTime, find: FindUsedUp | null): Finding | null {
  const usedUp = find?.(stated.row, stated.years) ?? null;
  if (!usedUp) return null;
  const data = { expected: { dong: usedUp.total }, year: String(stated.table.year) };
  return besideMoney(stated, "used-up", usedUp.columnId, data);
}

/** At the time, with the money of the row that contradicts it. */
function besideMoney(
  { table, row, columnId, text }: StatedTime,
  messageId: string,
  moneyId: string,
  data: Finding["data"]
): Finding {
  const place = placeOf(table, row, moneyId);
  return {
    at: placeOf(table, row, columnId),
    messageId,
    data: { name: row.name, found: text, cell: place.cell ?? "", ...data },
    related: [place],
  };
}

/** In a form of several years either the money or the time stands wrong: both are named. */
function atMoney(
  money: Place,
  period: Place,
  { data }: { readonly data: Finding["data"] }
): Finding {
  return {
    at: money,
    messageId: "other-year",
    data: { ...data, header: money.header ?? "", cell: money.cell ?? "", other: period.cell ?? "" },
    related: [period],
  };
}

/**
 * Money in a year outside the task's time while a year at its other end has none: the figures stand a
 * column aside. A last payment after the time, or one that begins late, is no fault.
 */
function slidNeed(
  { amounts, ownAmounts }: TableRow,
  needs: readonly Need[],
  { from, to }: Years
): Need | null {
  const isPaid = ({ id }: Need) => Boolean((ownAmounts ?? amounts)[id]?.amount);
  const isBlank = (year: number) =>
    needs.some((need) => need.year === year) &&
    !needs.some((need) => need.year === year && isPaid(need));
  const late = isBlank(from) ? needs.find((need) => need.year > to && isPaid(need)) : undefined;
  const early = isBlank(to) ? needs.find((need) => need.year < from && isPaid(need)) : undefined;
  return late ?? early ?? null;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The years that the row asks money for, or all that the form asks for where it asks for none. A
 * form without needs plans its year and later ones.
 */
function spanOf(row: TableRow, needs: readonly Need[], year: number): Span {
  let span: Span | null = null;
  for (const need of needs) if (row.amounts[need.id]?.amount) span = widen(span, need.year);
  return span ?? spanOfAll(needs, year);
}

function spanOfAll(needs: readonly Need[], year: number): Span {
  let span: Span | null = null;
  for (const need of needs) span = widen(span, need.year);
  return span ?? { first: year, last: Infinity };
}

/** Whether a time has all the years of the form, as nearly all have: then no money is outside it. */
function holdsAll({ from, to }: Years, { first, last }: Span): boolean {
  return from <= first && to >= last;
}

function widen(span: Span | null, year: number): Span {
  return { first: Math.min(span?.first ?? year, year), last: Math.max(span?.last ?? year, year) };
}

/** As text: a year is no amount and takes no separators. */
function printYears({ first, last }: Span): string {
  return first === last || last === Infinity ? String(first) : `${String(first)}-${String(last)}`;
}
