import type { CheckContext } from "./definitions";
import { sharedTasks } from "./namedTasks";
import { sumsWith, wholesOf } from "./heldSums";
import { pairedFigures, type FigurePair, type TaskFigure } from "./sameTasks";
import { askedAndPlanned } from "./taskDetails/askedMoney";

/** Of two figures that differ, the one that a third form has as well, and the one that stands alone. */
interface Outvoted {
  readonly alone: TaskFigure;
  readonly backed: TaskFigure;
  readonly third: TaskFigure;
}

/** Null where no third form has the figure, or where one has each. */
export function outvotedOf(context: CheckContext, pair: FigurePair): Outvoted | null {
  const tables = pair.map(({ table }) => table);
  const others = pair
    .flatMap((figure) => [
      ...pairedWith(context, figure),
      ...plannedFor(context, figure),
      ...wholesOf(context, figure),
    ])
    .filter(({ table }) => !tables.includes(table));
  const [first, second] = pair.map(({ amount }) => others.find((one) => one.amount === amount));
  const [of, other] = pair;
  if (first && !second) return { alone: other, backed: of, third: first };
  return second && !first ? { alone: of, backed: other, third: second } : null;
}

/** Of two figures that differ, the one that a sum of a third form bears out, and the one that stands alone. */
interface OutvotedBySum {
  readonly alone: TaskFigure;
  readonly backed: TaskFigure;
  readonly whole: TaskFigure;
  readonly before: TaskFigure;
}

/** Null where no third form has a sum with either of them. */
export function outvotedBySum(
  context: CheckContext,
  [of, other]: FigurePair
): OutvotedBySum | null {
  const tables = [of.table, other.table];
  for (const [backed, alone] of [
    [of, other],
    [other, of],
  ] as const) {
    const sum = sumsWith(context, backed).find(({ whole }) => !tables.includes(whole.table));
    if (sum) return { alone, backed, ...sum };
  }
  return null;
}

/** The same figure of the task in further forms, as the pack pairs them. */
function pairedWith(context: CheckContext, { row, columnId }: TaskFigure): readonly TaskFigure[] {
  const isOwn = (one: TaskFigure) => one.row === row && one.columnId === columnId;
  return pairedFigures(context)
    .flat()
    .flatMap(([one, two]) => (isOwn(one) ? [two] : isOwn(two) ? [one] : []));
}

/** What a report has as the plan of the year that is asked for: the same money where it is as much. */
function plannedFor({ tables }: CheckContext, figure: TaskFigure): readonly TaskFigure[] {
  return tables.flatMap((table) => {
    const columns = askedAndPlanned(figure.table, table).find(([id]) => id === figure.columnId);
    if (!columns || table === figure.table) return [];
    const shared = sharedTasks(figure.table, table).find(([row]) => row === figure.row);
    const amount = shared?.[1].amounts[columns[1]]?.amount ?? null;
    return shared && amount !== null
      ? [{ table, row: shared[1], columnId: columns[1], amount }]
      : [];
  });
}
