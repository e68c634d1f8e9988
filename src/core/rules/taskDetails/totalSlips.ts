import { sumOrNull, ZERO_DONG } from "../../money";
import type { Measure } from "../../packs";
import type { Table, TableRow } from "../../table";
import type { Finding } from "../definitions";
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
 * several years asks for it until it ends. Any other total may hold money of other years.
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
    const slip = told.has(row) ? null : slipOf(row, columns, other, needs);
    const years = slip && read(textIn(row, columns.period));
    // A task that ends with the plan year is told in its own row (P516).
    if (!slip || !years || years.to <= listed.year || years.to > last) continue;
    told.add(row);
    const at = placeOf(listed, row, columns.total);
    const asked = needs.filter(({ id }) => other.amounts[id]?.amount);
    const places = asked.map(({ id }) => placeOf(plan, other, id));
    const cells = places.map((place) => addressFrom(at.sheet, place)).join(", ");
    const data = { name: nameOf(row), form: plan.form.id, cells, ...slip };
    yield { at, messageId: "total-slip", data, related: places };
  }
}

/** Ids of the columns of a list that are compared. */
interface Columns {
  readonly total: string;
  readonly given: string;
  readonly period: string;
}

/** Null where a list has none of them, or its total is a sum of its own columns. */
function columnsOf(table: Table): Columns | null {
  const period = columnOfKind(table, "period");
  const [total, given] = [columnOf(table, ["total"]), columnOf(table, ["allocated", "done"])];
  if (period === null || total === null || given === null) return null;
  const isSum = table.form.equations.some((one) => one.total === total);
  return isSum ? null : { total, given, period };
}

function columnOf({ columns }: Table, measures: readonly Measure[]): string | null {
  const found = columns.find(
    ({ definition: { measure } }) => measure !== undefined && measures.includes(measure)
  );
  return found?.definition.id ?? null;
}

/** The total, what it is many times of, and how many; null where it is not. */
function slipOf(
  { amounts }: TableRow,
  { total, given }: Columns,
  other: TableRow,
  needs: readonly Need[]
): Finding["data"] | null {
  const stated = amounts[total]?.amount ?? null;
  const asked = sumOrNull(needs.flatMap(({ id }) => other.amounts[id]?.amount ?? []));
  const sum = asked ? sumOrNull([amounts[given]?.amount ?? ZERO_DONG, asked]) : null;
  const factor = SLIPS.find((one) => sum !== null && stated === sum * one);
  if (stated === null || sum === null || factor === undefined) return null;
  return { found: { dong: stated }, expected: { dong: sum }, factor };
}
