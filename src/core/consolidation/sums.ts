import type { ConsolidatedFact, Criteria, FigureColumn, MoneyKeys, ViewRow } from "./model";

/** Adds whole đồng; throws past 2^53, where sums would no longer be exact. */
export function addExactly(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`sum is not exact: ${String(sum)} đồng`);
  return sum;
}

/** A row before its figures are known. */
export type RowHead = Pick<ViewRow, "kind" | "label" | "detail" | "by">;

/** Whether money is of the kind that a column adds up. */
function isOf(money: MoneyKeys, by: Criteria): boolean {
  const names = Object.keys(by) as (keyof MoneyKeys)[];
  return names.every((name) => by[name] === money[name]);
}

/** Places of the columns that a fact's money stands in; looked up once for each kind of money. */
function columnFinder(columns: readonly FigureColumn[]): (money: MoneyKeys) => readonly number[] {
  const known = new Map<MoneyKeys, readonly number[]>();
  return (money) => {
    const found = known.get(money);
    if (found) return found;
    const places = columns.flatMap(({ by }, place) => (isOf(money, by) ? [place] : []));
    known.set(money, places);
    return places;
  };
}

/** Figures while they are added up: blank until a fact stands in them. */
interface Figures {
  readonly sums: Float64Array;
  readonly filled: Uint8Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

function addUp(
  columns: readonly FigureColumn[],
  count: number,
  facts: readonly ConsolidatedFact[],
  rowsOf: (one: ConsolidatedFact) => readonly number[]
): Figures {
  const sums = new Float64Array(count * columns.length);
  const filled = new Uint8Array(sums.length);
  const first = new Float64Array(count).fill(-1);
  const last = new Float64Array(count).fill(-1);
  const columnsOf = columnFinder(columns);
  facts.forEach((one, index) => {
    const places = columnsOf(one.money);
    if (places.length === 0) return;
    for (const row of rowsOf(one)) {
      if (first[row] === -1) first[row] = index;
      last[row] = index;
      for (const place of places) {
        const at = row * columns.length + place;
        sums[at] = addExactly(sums[at] ?? 0, one.fact.amount);
        filled[at] = 1;
      }
    }
  });
  return { sums, filled, first, last };
}

/**
 * The rows with their figures, in one pass over the facts: `rowsOf` tells the places of the rows
 * that a fact stands in. A figure without a fact is absent.
 */
export function fillRows(
  columns: readonly FigureColumn[],
  heads: readonly RowHead[],
  facts: readonly ConsolidatedFact[],
  rowsOf: (one: ConsolidatedFact) => readonly number[]
): ViewRow[] {
  const { sums, filled, first, last } = addUp(columns, heads.length, facts, rowsOf);
  const indexOf = (indexes: Float64Array, row: number): number | null => {
    const index = indexes[row] ?? -1;
    return index < 0 ? null : index;
  };
  return heads.map((head, row) => {
    const amounts: Record<string, number> = {};
    columns.forEach(({ id }, place) => {
      const at = row * columns.length + place;
      if (filled[at]) amounts[id] = sums[at] ?? 0;
    });
    return { ...head, first: indexOf(first, row), last: indexOf(last, row), amounts };
  });
}
