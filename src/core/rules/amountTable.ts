import { dong, type Dong } from "../money";
import { rememberOfTable, type Table, type TableRow } from "../table";
import { placeIn } from "./sortedPlace";

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

/** Rows of a table that are added up, given by index in their order. */
type Addends = readonly number[];

/** What some rows add up to in one column, and the sum of the figures without their signs. */
interface KnownSum {
  total: number;
  size: number;
}

/** The figures of a table, and the sums over them that were asked for. */
interface Amounts {
  readonly columns: ReadonlyMap<string, Float64Array>;
  readonly sums: Map<Addends, Map<string, KnownSum>>;
}

/** The amount of a row in đồng; none is no number. */
function amountAt(row: TableRow | undefined, columnId: string): number {
  return row?.amounts[columnId]?.amount ?? Number.NaN;
}

/** The amounts of a table column by column and row by row: sums over thousands of rows take no time. */
const amountsOf = rememberOfTable(
  (table): Amounts => {
    const columns = new Map<string, Float64Array>();
    for (const id of amountColumns(table)) {
      const amounts = new Float64Array(table.rows.length);
      for (let at = 0; at < amounts.length; at += 1) amounts[at] = amountAt(table.rows[at], id);
      columns.set(id, amounts);
    }
    return { columns, sums: new Map() };
  },
  (known, table, changed) => {
    for (const [id, amounts] of known.columns) {
      for (const at of changed) {
        const after = amountAt(table.rows[at], id);
        moveSums(known.sums, { id, at, before: amounts[at] ?? Number.NaN, after });
        amounts[at] = after;
      }
    }
    return known;
  }
);

interface Move {
  readonly id: string;
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Brings the sums that a figure is in up to date; one that grows too large is forgotten. */
function moveSums(sums: Amounts["sums"], { id, at, before, after }: Move): void {
  if (Object.is(before, after)) return;
  for (const [addends, byColumn] of sums) {
    const sum = byColumn.get(id);
    if (!sum || addends[placeIn(addends, at)] !== at) continue;
    sum.total = sum.total - (before || 0) + (after || 0);
    sum.size = sum.size - Math.abs(before || 0) + Math.abs(after || 0);
    if (!Number.isSafeInteger(sum.size)) byColumn.delete(id);
  }
}

const NO_AMOUNTS = new Float64Array(0);

/** Đồng of a column by index of the row; not a number where there is none. Never to be changed. */
function amountsIn(table: Table, columnId: string): Float64Array {
  return amountsOf(table).columns.get(columnId) ?? NO_AMOUNTS;
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

/** The rows whose amount in a column, in đồng, passes a test: a quick look at thousands of figures. */
export function rowsWithAmount(
  table: Table,
  columnId: string,
  test: (amount: number) => boolean
): readonly TableRow[] {
  const amounts = amountsIn(table, columnId);
  const rows: TableRow[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const row = test(amounts[at] ?? Number.NaN) ? table.rows[at] : undefined;
    if (row) rows.push(row);
  }
  return rows;
}

/** Đồng of a column, task by task; not a number where there is none. */
export function taskAmounts(table: Table, columnId: string): Float64Array {
  const amounts = amountsIn(table, columnId);
  const indexes = tasksOf(table);
  const own = new Float64Array(indexes.length);
  for (let at = 0; at < own.length; at += 1) own[at] = amounts[indexes[at] ?? -1] ?? Number.NaN;
  return own;
}

/**
 * What rows, given by index, add up to in a column, blank cells as 0; null past 2^53. The same list
 * is added up once.
 */
export function sumAt(table: Table, addends: Addends, columnId: string): Dong | null {
  const { sums } = amountsOf(table);
  const byColumn = sums.get(addends) ?? new Map<string, KnownSum>();
  const known = byColumn.get(columnId);
  if (known) return dong(known.total);
  let total = 0;
  let size = 0;
  const amounts = amountsIn(table, columnId);
  for (const index of addends) {
    const amount = amounts[index] ?? Number.NaN;
    if (Number.isNaN(amount)) continue;
    total += amount;
    size += Math.abs(amount);
    if (!Number.isSafeInteger(total)) return null;
  }
  // Figures that pass 2^53 without their signs may do so in another order: they are added up anew.
  if (Number.isSafeInteger(size)) sums.set(addends, byColumn.set(columnId, { total, size }));
  return dong(total);
}
