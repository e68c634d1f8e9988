import { createOwnMemory } from "./ownMemory";

/** How an object came from the one before. */
interface Change<K> {
  readonly before: K;
  /** Indexes of what is another: rows of a sheet, or of a table. */
  readonly changed: readonly number[];
}

/** A line of objects, each of which came from the one before by a few changed rows. */
interface Following<K extends object> {
  /** Says that `after` is `before` with other rows at `changed`, and nothing else. */
  readonly follow: (before: K, after: K, changed: readonly number[]) => void;
  /** The rows in which two of a line that follow each other differ; null for any others. */
  readonly between: (before: K, after: K) => readonly number[] | null;
  /**
   * Works something out of each object once: anew for one that stands alone, and for one that was
   * followed out of what the one before gave and the indexes of its changed rows, where `next` says
   * how. What `next` is given is not used again, so that it may be changed in place.
   */
  readonly remember: <T>(
    start: (one: K) => T,
    next?: (before: T, one: K, changed: readonly number[]) => T
  ) => (one: K) => T;
}

/** Keeps the line of objects of one kind; no more than the last step is kept of it. */
export function createFollowing<K extends object>(): Following<K> {
  const changes = new WeakMap<K, Change<K>>();
  const resultsOf = createOwnMemory();
  let remembered = 0;
  return {
    follow: (before, after, changed) => {
      changes.set(after, { before, changed });
      // What was remembered of the one before goes on to this one: no chain of snapshots is kept.
      changes.delete(before);
    },
    between: (before, after) => {
      const change = changes.get(after);
      return change?.before === before ? change.changed : null;
    },
    remember: <T>(
      start: (one: K) => T,
      next: (before: T, one: K, changed: readonly number[]) => T = (_before, one) => start(one)
    ) => {
      const place = remembered;
      remembered += 1;
      return (one: K) => {
        const results = resultsOf(one);
        const own = results[place] as T | undefined;
        if (own !== undefined) return own;
        const change = changes.get(one);
        const earlier = change && resultsOf(change.before);
        const before = earlier?.[place] as T | undefined;
        if (earlier) earlier[place] = undefined;
        const found = before === undefined ? start(one) : next(before, one, change?.changed ?? []);
        results[place] = found;
        return found;
      };
    },
  };
}
