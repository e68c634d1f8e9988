import type { CountedFacts, Criteria, FigureColumn, MoneyKeys, View, ViewRow } from "./model";

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

/** The rows that facts stand in follow from their task or from their money: `of` gives its place. */
interface Placing {
  readonly of: Uint32Array;
  readonly rows: readonly (readonly number[])[];
}

const NOWHERE: readonly number[] = [];

/** Figures while they are added up: NaN until a fact stands in them. */
interface Figures {
  readonly sums: Float64Array;
  /** By row: index of its first fact, and of its last; -1 while there is none. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

function addUp(
  columns: readonly FigureColumn[],
  count: number,
  facts: CountedFacts,
  placing: Placing
): Figures {
  const sums = new Float64Array(count * columns.length).fill(NaN);
  const first = new Float64Array(count).fill(-1);
  const last = new Float64Array(count).fill(-1);
  const columnsOf = facts.monies.map(({ keys }) =>
    columns.flatMap(({ by }, place) => (isOf(keys, by) ? [place] : []))
  );
  facts.amounts.forEach((amount, index) => {
    const places = columnsOf[facts.moneyOf[index] ?? 0] ?? NOWHERE;
    if (places.length === 0) return;
    for (const row of placing.rows[placing.of[index] ?? 0] ?? NOWHERE) {
      if (first[row] === -1) first[row] = index;
      last[row] = index;
      for (const place of places) {
        const at = row * columns.length + place;
        const sum = sums[at] ?? 0;
        sums[at] = addExactly(Number.isNaN(sum) ? 0 : sum, amount);
      }
    }
  });
  return { sums, first, last };
}

/** The view of these rows with their figures, in one pass over the facts. */
export function fillView(
  { form, columns }: Pick<View, "form" | "columns">,
  heads: readonly RowHead[],
  facts: CountedFacts,
  placing: Placing
): View {
  const { sums, first, last } = addUp(columns, heads.length, facts, placing);
  const indexOf = (indexes: Float64Array, row: number): number | null => {
    const index = indexes[row] ?? -1;
    return index < 0 ? null : index;
  };
  const rows = heads.map(({ kind, label, detail, by }, place): ViewRow => {
    const [from, to] = [indexOf(first, place), indexOf(last, place)];
    return { kind, label, detail, by, first: from, last: to, place };
  });
  return { form, columns, rows, figures: sums };
}

/** Figure of a row in the column of that place, in đồng; null without a fact or column. */
export function amountIn(
  { columns, figures }: View,
  { place }: ViewRow,
  column: number
): number | null {
  if (column >= columns.length) return null;
  const amount = figures[place * columns.length + column] ?? NaN;
  return Number.isNaN(amount) ? null : amount;
}
