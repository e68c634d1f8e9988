import { rememberOfTable, type Table } from "../table";
import { amountColumns, taskAmounts, taskIndexes } from "./amountTable";
import { findScaleOutliers } from "./scaleOutliers";

/** What the tasks of one column say together. */
interface ColumnFigures {
  /** Đồng, task by task; not a number where there is none. */
  readonly amounts: Float64Array;
  /** How many are above zero, and the largest. */
  readonly count: number;
  readonly most: number;
  /** Indexes are those of the tasks. */
  readonly outliers: ReturnType<typeof findScaleOutliers>;
}

/**
 * The figures of the columns whose tasks may be compared with each other, by column id. A column
 * whose figures are as they were keeps what it says.
 */
export const comparedFigures = rememberOfTable(
  (table): ReadonlyMap<string, ColumnFigures> =>
    new Map(comparedColumns(table).map((id) => [id, readFigures(taskAmounts(table, id))])),
  (before, table, changed) =>
    new Map(
      [...before].map(([id, known]) => [
        id,
        isSame(known, table, id, changed) ? known : readFigures(taskAmounts(table, id)),
      ])
    )
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
  return { amounts, count, most, outliers: findScaleOutliers(amounts) };
}

function isSame(
  { amounts }: ColumnFigures,
  table: Table,
  id: string,
  changed: readonly number[]
): boolean {
  const tasks = taskIndexes(table);
  return changed.every((index) => {
    const task = tasks.indexOf(index);
    const amount = table.rows[index]?.amounts[id]?.amount ?? Number.NaN;
    return task < 0 || Object.is(amounts[task], amount);
  });
}
