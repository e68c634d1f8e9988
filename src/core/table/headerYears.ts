import type { ColumnDefinition } from "../packs";

const YEAR = /\b(?:19|20)\d{2}\b/g;
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

/** A column of a form (by its order) and a header that may be its own, with their years. */
export interface YearPair {
  readonly order: number;
  readonly own: number;
  readonly stated: number;
}

/**
 * What to add to the years of a form's columns to get those of the sheet: the answer that most
 * columns agree on.
 */
export function agreedShift(pairs: readonly YearPair[]): number {
  const votes = new Map<number, Set<number>>();
  for (const { order, own, stated } of pairs) {
    const shift = stated - own;
    votes.set(shift, (votes.get(shift) ?? new Set()).add(order));
  }
  let best = 0;
  for (const [shift, columns] of votes) {
    if (columns.size > (votes.get(best)?.size ?? 0)) best = shift;
  }
  return best;
}
