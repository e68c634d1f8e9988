import type { ConsolidatedFact, Criteria, Dimension } from "./model";

/** A sum of facts in đồng, with where the first of them stands in the list. */
export interface Sum {
  readonly amount: number;
  readonly first: number;
  readonly count: number;
}

/** Sum of the facts with all these keys; null when there is none. */
export type SumOf = (by: Criteria) => Sum | null;

/** Adds whole đồng; throws past 2^53, where sums would no longer be exact. */
export function addExactly(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`sum is not exact: ${String(sum)} đồng`);
  return sum;
}

function indexBy(
  facts: readonly ConsolidatedFact[],
  dimensions: readonly Dimension[]
): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  facts.forEach(({ fact, keys }, index) => {
    const key = dimensions.map((dimension) => keys[dimension]).join("\t");
    const sum = sums.get(key);
    sums.set(key, {
      amount: addExactly(sum?.amount ?? 0, fact.amount),
      first: sum?.first ?? index,
      count: (sum?.count ?? 0) + 1,
    });
  });
  return sums;
}

/** Answers sums over facts. Each set of dimensions is indexed once, in one pass. */
export function sumFacts(facts: readonly ConsolidatedFact[]): SumOf {
  const indexes = new Map<string, Map<string, Sum>>();
  return (by) => {
    const dimensions = (Object.keys(by) as Dimension[]).sort();
    const name = dimensions.join("\t");
    const index = indexes.get(name) ?? indexBy(facts, dimensions);
    indexes.set(name, index);
    return index.get(dimensions.map((dimension) => by[dimension]).join("\t")) ?? null;
  };
}
