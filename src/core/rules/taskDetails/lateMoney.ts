import { sumOrNull, ZERO_DONG, type Dong } from "../../money";
import type { Measure } from "../../packs";
import type { Table, TableRow } from "../../table";
import type { Finding } from "../definitions";
import { sharedTasks } from "../namedTasks";
import { placeOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import { sourceLinesOf } from "../sourceLines";
import { nameOf } from "../sums";
import { lateNeed, needsOf, slidNeed, type Need } from "../yearNeeds";
import { columnOfKind, textIn } from "./definitions";
import { createYearsReader } from "./period";

/** A cell of one of the two forms. */
type Cell = readonly [table: Table, row: TableRow, columnId: string];

/**
 * Money of a year after a task has ended, in a form of several years whose tasks state their time and
 * total in another one. Work of each year goes on after its time with more money: only what reaches
 * or passes the total as well is told, and what stands beside a blank last year. Where the form states the time itself, P503 tells.
 */
export function* moneyAfterTime(one: Table, two: Table, told: Set<TableRow>): Generator<Finding> {
  yield* moneyAfter(one, two, told);
  yield* moneyAfter(two, one, told);
}

function* moneyAfter(timed: Table, paid: Table, told: Set<TableRow>): Generator<Finding> {
  const period = columnOfKind(timed, "period");
  const needs = needsOf(paid);
  if (period === null || columnOfKind(paid, "period") !== null || needs.length < 2) return;
  const read = createYearsReader(timed, period);
  for (const [row, other] of sharedTasks(timed, paid)) {
    const years = told.has(other) ? null : read(textIn(row, period));
    // Work of one year comes again in a later one, with another total.
    if (!years || years.from >= years.to) continue;
    const late =
      slidNeed(other, needs, years.to) ?? reachingTotal(timed, row, [other, needs], years.to);
    const slid = late ? { line: other, need: late } : slidLine(paid, other, needs, years.to);
    if (!slid) continue;
    told.add(other);
    yield findingOf([paid, slid.line, slid.need.id], [timed, row, period]);
  }
}

/** The line of one source whose money stands a column aside, though the task's other sources end in time. */
function slidLine(paid: Table, { row, ownAmounts }: TableRow, needs: readonly Need[], end: number) {
  if (!ownAmounts) return null;
  for (const line of sourceLinesOf(paid)) {
    const need = line.parentRow === row ? slidNeed(line, needs, end) : null;
    if (need) return { line, need };
  }
  return null;
}

/** Money after the end that the total of the task holds, or that alone does not fit into it. */
function reachingTotal(
  timed: Table,
  row: TableRow,
  [other, needs]: readonly [TableRow, readonly Need[]],
  end: number
): Need | null {
  const late = lateNeed(other, needs, end);
  return late && reachesTotal(timed, row, amountsOf(other, needs), late.id) ? late : null;
}

function reachesTotal(timed: Table, row: TableRow, asked: Amounts, lateId: string): boolean {
  const stated = (measure: Measure) =>
    timed.columns.find(({ definition }) => definition.measure === measure)?.definition.id ?? "";
  const total = row.amounts[stated("total")]?.amount ?? 0;
  const all = sumOrNull([row.amounts[stated("allocated")]?.amount ?? ZERO_DONG, ...asked.values()]);
  return total > 0 && all !== null && all >= total && all - (asked.get(lateId) ?? 0) <= total;
}

type Amounts = ReadonlyMap<string, Dong>;

function amountsOf({ amounts }: TableRow, needs: readonly Need[]): Amounts {
  return new Map(needs.map(({ id }) => [id, amounts[id]?.amount ?? ZERO_DONG]));
}

function findingOf(money: Cell, time: Cell): Finding {
  const [at, place] = [placeOf(...money), placeOf(...time)];
  const [, row, columnId] = money;
  const amount = row.ownAmounts?.[columnId]?.amount ?? row.amounts[columnId]?.amount;
  return {
    at,
    messageId: "money-after",
    data: {
      name: nameOf(time[1]),
      found: { dong: amount ?? ZERO_DONG },
      expected: textIn(time[1], time[2]),
      form: time[0].form.id,
      cell: addressFrom(at.sheet, place),
    },
    related: [place],
  };
}
