import type { ColumnDefinition } from "../packs";

const YEAR = /\b(?:19|20)\d{2}\b/g;
const YEAR_INSIDE = /\b(?:19|20)\d{2}\b/;
const PLAN_YEAR = /\{n(?:([+-]\d+))?\}/g;

/** The one year that texts state, the innermost first; null for none and for spans of years. */
export function yearOfTexts(texts: readonly string[]): number | null {
  for (const text of [...texts].reverse()) {
    const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
    if (years.length > 0) return years.length === 1 ? (years[0] ?? null) : null;
  }
  return null;
}

/** The year of a form's column, in plan year + offset or as printed; null where it states none. */
export function yearOfColumn({ band, group, header }: ColumnDefinition): number | null {
  for (const text of [header, group ?? "", band ?? ""]) {
    const offsets = [...text.matchAll(PLAN_YEAR)].map(([, offset]) => Number(offset ?? 0));
    if (offsets.length > 0) return offsets.length === 1 ? (offsets[0] ?? null) : null;
    const printed = yearOfTexts([text]);
    if (printed !== null) return printed;
  }
  return null;
}

/** A column of a form (by its order) and a header that may be its own (by its place), with their years. */
export interface YearPair {
  readonly order: number;
  readonly at: number;
  readonly own: number;
  readonly stated: number;
}

/**
 * What to add to the years of a form's columns to get those of the sheet: the answer that most
 * columns agree on; of several that as many do, the one that leaves the columns in their order.
 */
export function agreedShift(pairs: readonly YearPair[]): number {
  const orders = rankAmong(pairs.map(({ order }) => order));
  const places = rankAmong(pairs.map(({ at }) => at));
  const votes = new Map<number, { readonly columns: Set<number>; moved: number }>();
  for (const { order, at, own, stated } of pairs) {
    const vote = votes.get(stated - own) ?? { columns: new Set<number>(), moved: 0 };
    vote.columns.add(order);
    vote.moved += Math.abs((orders.get(order) ?? 0) - (places.get(at) ?? 0));
    votes.set(stated - own, vote);
  }
  let [best, most, least] = [0, 0, 0];
  for (const [shift, { columns, moved }] of votes) {
    if (columns.size < most || (columns.size === most && moved >= least)) continue;
    [best, most, least] = [shift, columns.size, moved];
  }
  return best;
}

/** Which of the distinct numbers, in ascending order, each one is. */
function rankAmong(numbers: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return new Map(sorted.map((one, rank) => [one, rank]));
}

/** A column of a form and the texts that it was found under, joined by " / ". */
interface StatedColumn {
  readonly definition: ColumnDefinition;
  readonly header: string;
}

/** The plan year that a column's headers state ("Cần triển khai năm 2019"), or null. */
export function planYearOf({ definition, header }: StatedColumn): number | null {
  const { band = "", group = "", header: own } = definition;
  const offset = /\{n(?:([+-]\d+))?\}/.exec(`${own} ${group} ${band}`);
  const year = YEAR_INSIDE.exec(header);
  return offset && year ? Number(year[0]) - Number(offset[1] ?? 0) : null;
}

/**
 * The plan year that most headers of a table state, so that one mistyped year moves no money to
 * another; null where none states one. A text over several columns counts once; where no year has
 * more headers than the others it is `expected` if it is among them, else the first.
 */
export function agreedPlanYear(columns: readonly StatedColumn[], expected: number): number | null {
  const votes = new Map<number, Set<string>>();
  for (const column of columns) {
    const year = planYearOf(column);
    if (year === null) continue;
    const text = column.header.split(" / ").find((one) => YEAR_INSIDE.test(one)) ?? "";
    votes.set(year, (votes.get(year) ?? new Set()).add(text));
  }
  const most = Math.max(0, ...[...votes.values()].map(({ size }) => size));
  const agreed = [...votes].flatMap(([year, { size }]) => (size === most ? [year] : []));
  return agreed.includes(expected) ? expected : (agreed[0] ?? null);
}
