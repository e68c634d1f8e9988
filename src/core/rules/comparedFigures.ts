import { rememberOfTable, type Table } from "../table";
import { amountColumns, taskAmounts, taskIndexes } from "./amountTable";
import { findScaleOutliers, mayHoldOutliers } from "./scaleOutliers";
import { replaceFigure, sortFigures } from "./sortedFigures";
import { placeIn } from "./sortedPlace";

/** What the tasks of one column say together. */
interface ColumnFigures {
  /** Đồng, task by task; not a number where there is none. */
  readonly amounts: Float64Array;
  /** How many are above zero, and the largest. */
  readonly count: number;
  readonly most: number;
  /** Indexes are those of the tasks. */
  readonly outliers: ReturnType<typeof findScaleOutliers>;
  /** Those above zero in their order, once a figure was changed: sorting takes longer than looking. */
  readonly sorted: Float64Array | null;
}

/** The figures of the columns whose tasks may be compared with each other, by column id. */
export const comparedFigures = rememberOfTable(
  (table): Map<string, ColumnFigures> =>
    new Map(comparedColumns(table).map((id) => [id, readFigures(taskAmounts(table, id))])),
  (columns, table, changed) => {
    const others = changesOf(table, changed);
    for (const [id, before] of columns) {
      const after = others.map(({ task, row }) => [task, row.amounts[id]?.amount ?? NaN] as const);
      columns.set(id, changeFigures(before, after));
    }
    return columns;
  }
);

/** Parts by source differ too much to be compared. */
function comparedColumns(table: Table): readonly string[] {
  const split = new Set(
    table.columns.flatMap(({ definition: { id, source } }) => (source ? [id] : []))
  );
  return amountColumns(table).filter((id) => !split.has(id));
}

function readFigures(amounts: Float64Array): ColumnFigures {
  let most = 0;
  let count = 0;
  for (const amount of amounts) {
    if (!(amount > 0)) continue;
    count += 1;
    if (amount > most) most = amount;
  }
  return { amounts, count, most, outliers: findScaleOutliers(amounts), sorted: null };
}

/** The changed rows that are tasks, with their place among the tasks. */
function changesOf(table: Table, changed: readonly number[]) {
  const tasks = taskIndexes(table);
  return changed.flatMap((index) => {
    const [task, row] = [placeIn(tasks, index), table.rows[index]];
    return row && tasks[task] === index ? [{ task, row }] : [];
  });
}

/** A column with other figures of some tasks: only what they move is worked out again. */
function changeFigures(
  known: ColumnFigures,
  changes: readonly (readonly [task: number, amount: number])[]
): ColumnFigures {
  const { amounts } = known;
  const others = changes.filter(([task, amount]) => !Object.is(amounts[task], amount));
  if (others.length === 0) return known;
  let sorted = known.sorted ?? sortFigures(amounts);
  for (const [task, amount] of others) {
    sorted = replaceFigure(sorted, amounts[task] ?? NaN, amount);
    amounts[task] = amount;
  }
  const outliers = mayHoldOutliers(sorted) ? findScaleOutliers(amounts) : [];
  return { amounts, sorted, outliers, count: sorted.length, most: sorted.at(-1) ?? 0 };
}
