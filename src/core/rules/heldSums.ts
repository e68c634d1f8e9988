import { gapOf, sumOrNull, ZERO_DONG, type Dong } from "../money";
import { budgetYearOf, type HeldSum } from "../packs";
import type { TableRow } from "../table";
import type { CheckContext, Finding } from "./definitions";
import { placeOf } from "./places";
import { addressFrom } from "./quotedDocuments";
import {
  pairedFigures,
  roundingOf,
  statedIn,
  summedFigures,
  type FigurePair,
  type TaskFigure,
} from "./sameTasks";
import { nameOf } from "./sums";
import { columnOfKind, textIn } from "./taskDetails/definitions";
import { createYearsReader } from "./taskDetails/period";
import { wrongUnits } from "./wrongUnits";

/**
 * What was given up to a year, where another form has just that in two parts: what earlier years gave
 * and the year's own. A blank part is nothing only where the task begins in that year. Plan and
 * outcome of the year may both be meant, and what lies between them. One finding a row, none for
 * `told` rows; where further forms contradict a part, that is told instead.
 */
export function* findHeldSums(context: CheckContext, told: Set<TableRow>): Generator<Finding> {
  const wrong = new Set(wrongUnits(context).map((one) => one.wrong.table));
  for (const { sum, pair } of summedFigures(context)) {
    const [whole, part] = pair;
    if (whole.amount <= 0 || told.has(whole.row) || pair.some(({ table }) => wrong.has(table)))
      continue;
    const before = beforeOf(pair, sum);
    const sums = before && sumsOf(pair, sum, before.amount);
    const [expected] = sums ?? [];
    if (!before || !sums || expected === undefined) continue;
    if (isFulfilled(pair, sums) || isDoubted(context, part)) continue;
    told.add(whole.row);
    yield findingOf(pair, before, expected);
  }
}

/** What was given up to a year in further forms, where the figure is all of it: no earlier year gave any. */
export function wholesOf(context: CheckContext, figure: TaskFigure): readonly TaskFigure[] {
  return summedFigures(context).flatMap(({ sum, pair }) => {
    const [whole, part] = pair;
    if (part.row !== figure.row || part.columnId !== figure.columnId) return [];
    if (beforeOf(pair, sum)?.amount !== 0) return [];
    // It may be the outcome of the year, which says nothing of its plan.
    const outcome = sum.or === undefined ? null : (part.row.amounts[sum.or]?.amount ?? null);
    return whole.amount === outcome && outcome !== part.amount ? [] : [whole];
  });
}

/** What a further form has up to a year, and the part of it that earlier years gave. */
interface KnownSum {
  readonly whole: TaskFigure;
  readonly before: TaskFigure;
}

/** Sums of further forms that a figure and what earlier years gave come to exactly. */
export function sumsWith(context: CheckContext, figure: TaskFigure): readonly KnownSum[] {
  return summedFigures(context).flatMap(({ sum, pair }) => {
    const [whole, part] = pair;
    if (part.row !== figure.row || part.columnId !== figure.columnId) return [];
    const before = beforeOf(pair, sum)?.figure;
    if (!before || before.amount === 0) return [];
    return sumOrNull([before.amount, part.amount]) === whole.amount ? [{ whole, before }] : [];
  });
}

/** What earlier years gave, with its cell if another form states it; null where that is not known. */
interface Before {
  readonly amount: Dong;
  readonly figure: TaskFigure | null;
}

function beforeOf(pair: FigurePair, { before }: HeldSum): Before | null {
  const [, { table, row }] = pair;
  const amount = before === undefined ? null : (row.amounts[before]?.amount ?? null);
  if (before !== undefined && amount !== null) {
    return { amount, figure: { table, row, columnId: before, amount } };
  }
  const isBlank = before === undefined || textIn(row, before) === "";
  return isBlank && beginsInYear(pair) ? { amount: ZERO_DONG, figure: null } : null;
}

/** Whether one of the forms states a time of the task that begins in the year of the part. */
function beginsInYear(pair: FigurePair): boolean {
  const year = yearOf(pair[1]);
  return pair.some(({ table, row }) => {
    const column = columnOfKind(table, "period");
    if (column === null) return false;
    return createYearsReader(table, column)(textIn(row, column))?.from === year;
  });
}

function yearOf({ table, columnId }: TaskFigure): number | null {
  const column = table.columns.find(({ definition }) => definition.id === columnId);
  return column ? budgetYearOf(column.definition, table.year) : null;
}

/** The sums that plan and outcome of the year come to, that of the plan first; null beyond all money. */
function sumsOf([, part]: FigurePair, { or }: HeldSum, before: Dong): readonly Dong[] | null {
  const other = or === undefined ? null : (part.row.amounts[or]?.amount ?? null);
  const sums = [part.amount, other ?? part.amount].map((amount) => sumOrNull([before, amount]));
  const known = sums.filter((one) => one !== null);
  return known.length === sums.length ? known : null;
}

/** Whether the whole is one of the sums or lies between them, but for what rounding of two parts hides. */
function isFulfilled(pair: FigurePair, sums: readonly Dong[]): boolean {
  const hidden = 2 * roundingOf(pair);
  const { amount } = pair[0];
  return amount >= Math.min(...sums) - hidden && amount <= Math.max(...sums) + hidden;
}

function isDoubted(context: CheckContext, part: TaskFigure): boolean {
  const isPart = ({ row, columnId }: TaskFigure) => row === part.row && columnId === part.columnId;
  return pairedFigures(context)
    .flat()
    .some((pair) => pair.some(isPart) && gapOf(pair[0].amount, pair[1].amount) !== 0);
}

function findingOf([whole, part]: FigurePair, { figure }: Before, expected: Dong): Finding {
  const at = placeOf(whole.table, whole.row, whole.columnId);
  const place = placeOf(part.table, part.row, part.columnId);
  const earlier = figure && placeOf(figure.table, figure.row, figure.columnId);
  const data = {
    name: nameOf(whole.row),
    ...statedIn(part),
    found: { dong: whole.amount },
    expected: { dong: expected },
    difference: { dong: gapOf(whole.amount, expected) },
  };
  return {
    at,
    messageId: earlier ? "holds-other" : "holds-other-year",
    data: earlier
      ? { ...data, other: addressFrom(place.sheet, earlier) }
      : { ...data, year: String(yearOf(part) ?? part.table.year) },
    related: earlier ? [place, earlier] : [place],
  };
}
