/** The words of a key and its neighbouring pairs, counted. */
interface KeyParts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** One key is compared with many, and those of forms come back in every file: counted once each. */
const known = new Map<string, KeyParts>();
/** Names of tasks and whatever else a file holds must not fill the memory. */
const MOST_KEYS = 5_000;

function partsOf(key: string): KeyParts {
  const before = known.get(key);
  if (before) return before;
  const parts = countParts(key);
  if (known.size >= MOST_KEYS) known.clear();
  known.set(key, parts);
  return parts;
}

function countParts(key: string): KeyParts {
  const words = key.split(" ");
  const counts = new Map<string, number>();
  const add = (part: string): void => void counts.set(part, (counts.get(part) ?? 0) + 1);
  words.forEach((word, index) => {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return { counts, total: 2 * words.length - 1 };
}

/**
 * How alike two folded keys are, 0…1: Dice's measure over syllables and neighbouring pairs of
 * them, since a Vietnamese word is mostly two syllables. Symmetric; 1 exactly for equal keys.
 */
export function similarity(aKey: string, bKey: string): number {
  if (aKey === bKey) return 1;
  if (aKey === "" || bKey === "") return 0;
  const [a, b] = [partsOf(aKey), partsOf(bKey)];
  let shared = 0;
  for (const [part, count] of a.counts) {
    const other = b.counts.get(part);
    if (other !== undefined) shared += Math.min(count, other);
  }
  // Other word order can share every part; only equal keys are 1.
  return Math.min((2 * shared) / (a.total + b.total), 0.99);
}
