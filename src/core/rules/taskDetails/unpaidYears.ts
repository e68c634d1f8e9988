import { sumOrNull, ZERO_DONG, type Dong } from "../../money";
import type { Measure } from "../../packs";
import type { Table, TableRow } from "../../table";
import { foldTone, normalizeText } from "../../text";
import type { Finding } from "../definitions";
import { hasLineGap } from "../lineGaps";
import { sharedTasks } from "../namedTasks";
import { placeOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import type { Years } from "../statedYears";
import { nameOf } from "../sums";
import { needsOf, type Need } from "../yearNeeds";
import { columnOfKind, textIn } from "./definitions";
import { standsAlone } from "./oddOnes";
import { createYearsReader } from "./period";

/**
 * A total of a list above what the task was given and what a plan of several years asks for it until
 * it ends, or a time that goes on after all of the total is asked for: told of one task where the
 * totals and times of the others are borne out to the last đồng and the last year.
 */
export function* unpaidYears(one: Table, two: Table, told: Set<TableRow>): Generator<Finding> {
  yield* unpaidIn(one, two, told);
  yield* unpaidIn(two, one, told);
}

function* unpaidIn(listed: Table, plan: Table, told: Set<TableRow>): Generator<Finding> {
  const needs = needsOf(plan);
  const columns = columnsOf(listed);
  if (needs.length < 2 || columns === null || columnOfKind(plan, "period") !== null) return;
  const read = createYearsReader(listed, columns.period);
  const firstPaid = createFirstPaid(plan);
  const tasks = sharedTasks(listed, plan).flatMap(([row, other]) => {
    const years = read(textIn(row, columns.period));
    const first = firstPaid(other);
    const task = years && sumsOf({ row, other, years, first }, columns, needs);
    return task ? [task] : [];
  });
  for (const [isBorneOut, isDoubted, messageId] of TESTS) {
    const doubted = tasks.filter((task) => isDoubted(task));
    const agreeing = tasks.filter((task) => isBorneOut(task)).length;
    const [only, ...more] = doubted;
    if (!only || more.length > 0 || !standsAlone(doubted.length, agreeing)) continue;
    if (told.has(only.row) || hasLineGap(plan, only.other)) continue;
    if (saysWhy(listed, only.row) || saysWhy(plan, only.other)) continue;
    told.add(only.row);
    yield findingOf(listed, plan, columns, { ...only, messageId, needs, count: agreeing });
  }
}

/** A task in both forms, its total and the sum that should make it. */
interface Task {
  readonly row: TableRow;
  readonly other: TableRow;
  readonly years: Years;
  readonly total: Dong;
  readonly sum: Dong;
  /** The last year that the plan asks money for. */
  readonly last: number;
  /** The year before the plan where the task's first money is of it, an earlier one, or null. */
  readonly first: number | null;
  /** Whether the plan has a column for its last year. */
  readonly isWithin: boolean;
}

type Test = (task: Task) => boolean;

/** Told by other rules: a digit too many. */
const SLIPS: readonly number[] = [10, 100, 1_000];

const TESTS: readonly (readonly [isBorneOut: Test, isDoubted: Test, messageId: string])[] = [
  [
    ({ last, years }) => last === years.to,
    ({ last, years, total, sum }) => last < years.to && total === sum,
    "time-unpaid",
  ],
  [
    ({ first, years }) => first !== null && (first === years.from || first === -Infinity),
    ({ first, years }) => first !== null && years.from < first,
    "begun-later",
  ],
  [
    ({ isWithin, total, sum }) => isWithin && total === sum,
    ({ isWithin, total, sum }) =>
      isWithin && total > sum && !SLIPS.some((factor) => total === sum * factor),
    "total-above",
  ],
];

/** Words of money that is not asked for here, or of less of it. */
const WHY =
  /(?<!\p{L})(?:giảm|cắt|tiết kiệm|giãn|hoãn|lùi|dừng|còn|chưa|bảo hành|quyết toán|doanh nghiệp|xã hội hóa|tài trợ|dự phòng|sau năm|giai đoạn)(?!\p{L})/u;

function saysWhy({ columns }: Table, { cells }: TableRow): boolean {
  return columns.some(
    ({ definition: { id, kind } }) =>
      (kind === "note" || kind === "text") &&
      WHY.test(foldTone(normalizeText(cells[id]?.text ?? "")))
  );
}

function sumsOf(
  { row, other, years, first }: Pick<Task, "row" | "other" | "years" | "first">,
  columns: Columns,
  needs: readonly Need[]
): Task | null {
  if (years.from >= years.to || !Number.isFinite(years.to)) return null;
  const total = row.amounts[columns.total]?.amount ?? null;
  const paid = needs.filter(({ id }) => other.amounts[id]?.amount);
  const asked = paid.map(({ id }) => other.amounts[id]?.amount ?? ZERO_DONG);
  const sum = sumOrNull([row.amounts[columns.given]?.amount ?? ZERO_DONG, ...asked]);
  if (!total || sum === null || paid.length === 0) return null;
  const last = Math.max(...paid.map(({ year }) => year));
  const isWithin = needs.some(({ year }) => year === years.to);
  return { row, other, years, total, sum, last, first, isWithin };
}

/** The year before the plan and what came before it, in a form that states both apart. */
function createFirstPaid({ columns, year }: Table): (row: TableRow) => number | null {
  const find = (measure: Measure) =>
    columns.find(({ definition }) => definition.measure === measure)?.definition;
  const [before, planned] = [find("allocated"), find("planned")];
  return ({ amounts }) => {
    if (!before || planned?.yearOffset !== -1) return null;
    if (amounts[before.id]?.amount) return -Infinity;
    return amounts[planned.id]?.amount ? year - 1 : null;
  };
}

/** Ids of the columns of a list that are compared. */
interface Columns {
  readonly total: string;
  readonly given: string;
  readonly period: string;
}

/** Null where a list has none of them, or its total is a sum of its own columns. */
function columnsOf(table: Table): Columns | null {
  const find = (measure: Measure) =>
    table.columns.find(({ definition }) => definition.measure === measure)?.definition.id;
  const [period, total, given] = [columnOfKind(table, "period"), find("total"), find("allocated")];
  if (period === null || total === undefined || given === undefined) return null;
  const isSum = table.form.equations.some((one) => one.total === total);
  return isSum ? null : { total, given, period };
}

function findingOf(
  listed: Table,
  plan: Table,
  columns: Columns,
  task: Task & {
    readonly messageId: string;
    readonly needs: readonly Need[];
    readonly count: number;
  }
): Finding {
  const { row, other, years, total, sum, messageId } = task;
  const [period, whole] = [columns.period, columns.total].map((id) => placeOf(listed, row, id));
  const at = (messageId === "total-above" ? whole : period) ?? { sheet: listed.sheet.name };
  const places = task.needs
    .filter(({ year }) => year <= years.to)
    .map(({ id }) => placeOf(plan, other, id));
  const given = placeOf(listed, row, columns.given);
  return {
    at,
    messageId,
    data: {
      ...{ name: nameOf(row), form: plan.form.id, count: task.count },
      ...{
        time: textIn(row, columns.period),
        year: String(task.messageId === "begun-later" ? task.first : task.last),
      },
      ...{ found: { dong: total }, expected: { dong: sum }, cell: whole?.cell ?? "" },
      cells: [given, ...places].map((place) => addressFrom(at.sheet, place)).join(", "),
    },
    related: [given, ...places],
  };
}
