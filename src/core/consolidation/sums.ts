import type { ConsolidatedFact, Criteria, Dimension } from "./model";

/** A sum of facts in đồng, with where the first of them stands in the list. */
export interface Sum {
  readonly amount: number;
  readonly first: number;
  readonly count: number;
}

/** Sum of the facts with all these keys, and those of `also`; null when there is none. */
export type SumOf = (by: Criteria, also?: Criteria) => Sum | null;

/** Adds whole đồng; throws past 2^53, where sums would no longer be exact. */
export function addExactly(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`sum is not exact: ${String(sum)} đồng`);
  return sum;
}

/** In a fixed order, so that criteria need no sorting: sums are asked for millions of times. */
const DIMENSIONS = Object.keys({
  agency: 0,
  file: 0,
  form: 0,
  group: 0,
  task: 0,
  series: 0,
  measure: 0,
  year: 0,
  level: 0,
  type: 0,
  state: 0,
} satisfies Record<Dimension, 0>) as readonly Dimension[];

const NONE: Criteria = {};

type Growing = { -readonly [K in keyof Sum]: Sum[K] };

function indexBy(
  facts: readonly ConsolidatedFact[],
  dimensions: readonly Dimension[]
): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Growing>();
  facts.forEach(({ fact, keys }, index) => {
    let key = "";
    for (const dimension of dimensions) key += `${keys[dimension]}\t`;
    const sum = sums.get(key);
    if (sum) {
      sum.amount = addExactly(sum.amount, fact.amount);
      sum.count += 1;
    } else sums.set(key, { amount: addExactly(0, fact.amount), first: index, count: 1 });
  });
  return sums;
}

/** Answers sums over facts. Each set of dimensions is indexed once, in one pass. */
export function sumFacts(facts: readonly ConsolidatedFact[]): SumOf {
  const indexes = new Map<number, ReadonlyMap<string, Sum>>();
  return (by, also = NONE) => {
    let key = "";
    let dimensions = 0;
    for (const [at, dimension] of DIMENSIONS.entries()) {
      const value = also[dimension] ?? by[dimension];
      if (value === undefined) continue;
      key += `${value}\t`;
      dimensions |= 1 << at;
    }
    let index = indexes.get(dimensions);
    if (!index) {
      index = indexBy(
        facts,
        DIMENSIONS.filter((_dimension, at) => dimensions & (1 << at))
      );
      indexes.set(dimensions, index);
    }
    return index.get(key) ?? null;
  };
}
