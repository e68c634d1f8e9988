import { dong, type Dong } from "../money";
import { rememberOfTable, type Table, type TableRow } from "../table";

const idsKnown = new WeakMap<Table["columns"], readonly string[]>();

/** Ids of the amount columns found in a table. */
export function amountColumns({ columns }: Pick<Table, "columns">): readonly string[] {
  const known = idsKnown.get(columns);
  if (known) return known;
  const ids = columns.flatMap(({ definition }) =>
    definition.kind === "amount" ? [definition.id] : []
  );
  idsKnown.set(columns, ids);
  return ids;
}

type Columns = ReadonlyMap<string, Float64Array>;

/** The amount of a row in đồng; none is no number. */
function amountAt(row: TableRow | undefined, columnId: string): number {
  return row?.amounts[columnId]?.amount ?? Number.NaN;
}

/** The amounts of a table column by column and row by row: sums over thousands of rows take no time. */
const columnsOf = rememberOfTable(
  (table): Columns => {
    const columns = new Map<string, Float64Array>();
    for (const id of amountColumns(table)) {
      const amounts = new Float64Array(table.rows.length);
      for (let at = 0; at < amounts.length; at += 1) amounts[at] = amountAt(table.rows[at], id);
      columns.set(id, amounts);
    }
    return columns;
  },
  (columns, table, changed) => {
    for (const [id, amounts] of columns) {
      for (const at of changed) amounts[at] = amountAt(table.rows[at], id);
    }
    return columns;
  }
);

const NO_AMOUNTS = new Float64Array(0);

/** Đồng of a column by index of the row; not a number where there is none. Never to be changed. */
function amountsIn(table: Table, columnId: string): Float64Array {
  return columnsOf(table).get(columnId) ?? NO_AMOUNTS;
}

const tasksOf = rememberOfTable(
  ({ rows }): readonly number[] => {
    const indexes: number[] = [];
    for (let at = 0; at < rows.length; at += 1) if (rows[at]?.kind === "task") indexes.push(at);
    return indexes;
  },
  (before) => before
);

/** Indexes of the rows of a table that are tasks. */
export function taskIndexes(table: Table): readonly number[] {
  return tasksOf(table);
}

/** Đồng of a column, task by task; not a number where there is none. */
export function taskAmounts(table: Table, columnId: string): Float64Array {
  const amounts = amountsIn(table, columnId);
  const indexes = tasksOf(table);
  const own = new Float64Array(indexes.length);
  for (let at = 0; at < own.length; at += 1) own[at] = amounts[indexes[at] ?? -1] ?? Number.NaN;
  return own;
}

/** What rows, given by index, add up to in a column, blank cells as 0; null past 2^53. */
export function sumAt(table: Table, indexes: readonly number[], columnId: string): Dong | null {
  const amounts = amountsIn(table, columnId);
  let total = 0;
  for (const index of indexes) {
    const amount = amounts[index] ?? Number.NaN;
    if (Number.isNaN(amount)) continue;
    total += amount;
    if (!Number.isSafeInteger(total)) return null;
  }
  return dong(total);
}
