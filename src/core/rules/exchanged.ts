/** Two things that say different ones of the same values, such as a task's money in two forms. */
type Pair<T> = readonly [T, T];

/**
 * The pairs whose values are the same ones on both sides, each as often: what one side has was
 * exchanged among them.
 */
export function findExchanged<T>(
  differing: readonly Pair<T>[],
  valueOf: (one: T) => string | number
): readonly Pair<T>[] {
  let pairs = differing;
  for (;;) {
    const [given, taken] = ([0, 1] as const).map((side) =>
      countOf(pairs.map((pair) => valueOf(pair[side])))
    );
    const left = pairs.filter((pair) =>
      pair.map(valueOf).every((value) => given?.get(value) === taken?.get(value))
    );
    if (left.length === pairs.length) return pairs;
    pairs = left;
  }
}

function countOf(values: readonly (string | number)[]): ReadonlyMap<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
