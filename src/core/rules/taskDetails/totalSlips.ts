import { sumOrNull, ZERO_DONG } from "../../money";
import type { Measure } from "../../packs";
import type { Table, TableRow } from "../../table";
import type { Finding } from "../definitions";
import { hasLineGap } from "../lineGaps";
import { sharedTasks } from "../namedTasks";
import { placeOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import { nameOf } from "../sums";
import { needsOf, type Need } from "../yearNeeds";
import { columnOfKind, textIn } from "./definitions";
import { createYearsReader } from "./period";

/** Digits that slip: a zero or two too many, another unit. */
const SLIPS: readonly number[] = [10, 100, 1_000];

/**
 * A total that is just ten, a hundred or a thousand times what the task was given and what a plan of
 * several years asks for it until it ends, or that is below it. Any other total may hold money of
 * other years.
 */
export function* totalSlips(one: Table, two: Table, told: Set<TableRow>): Generator<Finding> {
  yield* slipsIn(one, two, told);
  yield* slipsIn(two, one, told);
}

function* slipsIn(listed: Table, plan: Table, told: Set<TableRow>): Generator<Finding> {
  const needs = needsOf(plan);
  const columns = columnsOf(listed);
  if (needs.length < 2 || columns === null) return;
  const last = Math.max(...needs.map(({ year }) => year));
  const read = createYearsReader(listed, columns.period);
  for (const [row, other] of sharedTasks(listed, plan)) {
    const years = told.has(row) ? null : read(textIn(row, columns.period));
    // A task that ends with the plan year is told in its own row (P516).
    if (!years || years.to <= listed.year || years.to > last) continue;
    const asked = needs.filter(({ id, year }) => year <= years.to && other.amounts[id]?.amount);
    const slip = slipOf(row, columns, other, asked);
    if (!slip || hasLineGap(plan, other)) continue;
    told.add(row);
    const at = placeOf(listed, row, columns.total);
    const places = asked.map(({ id }) => placeOf(plan, other, id));
    const cells = places.map((place) => addressFrom(at.sheet, place)).join(", ");
    const { messageId, ...amounts } = slip;
    const data = { name: nameOf(row), form: plan.form.id, cells, ...amounts };
    yield { at, messageId, data, related: places };
  }
}

/** Ids of the columns of a list that are compared. */
interface Columns {
  readonly total: string;
  readonly given: string;
  readonly needed: string;
  readonly period: string;
}

/** Null where a list has none of them, or its total is a sum of its own columns. */
function columnsOf(table: Table): Columns | null {
  const period = columnOfKind(table, "period");
  const [total, given] = [columnOf(table, ["total"]), columnOf(table, ["allocated", "done"])];
  if (period === null || total === null || given === null) return null;
  const isSum = table.form.equations.some((one) => one.total === total);
  const needed = table.form.sourcedColumn ?? "";
  return isSum ? null : { total, given, needed, period };
}

function columnOf({ columns }: Table, measures: readonly Measure[]): string | null {
  const found = columns.find(
    ({ definition: { measure } }) => measure !== undefined && measures.includes(measure)
  );
  return found?.definition.id ?? null;
}

/** The total and what it is many times of, or below; null where it may be right. */
function slipOf(
  { amounts }: TableRow,
  { total, given, needed }: Columns,
  other: TableRow,
  needs: readonly Need[]
): ({ readonly messageId: string } & Finding["data"]) | null {
  const amountOf = (id: string) => amounts[id]?.amount ?? ZERO_DONG;
  const stated = amounts[total]?.amount ?? null;
  const asked = sumOrNull(needs.flatMap(({ id }) => other.amounts[id]?.amount ?? []));
  const sum = asked ? sumOrNull([amountOf(given), asked]) : null;
  if (!stated || sum === null) return null;
  const figures = { found: { dong: stated }, expected: { dong: sum } };
  const factor = SLIPS.find((one) => stated === sum * one);
  if (factor !== undefined) return { messageId: "total-slip", factor, ...figures };
  // Told in its own row (L603).
  const isOver = amountOf(given) + amountOf(needed) > stated;
  return stated < sum && !isOver ? { messageId: "total-below", ...figures } : null;
}
