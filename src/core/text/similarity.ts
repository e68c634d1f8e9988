/** Counts of the words of a key, and of its neighbouring pairs. */
function countParts(key: string): Map<string, number> {
  const words = key.split(" ");
  const counts = new Map<string, number>();
  const add = (part: string): void => void counts.set(part, (counts.get(part) ?? 0) + 1);
  words.forEach((word, index) => {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return counts;
}

/**
 * How alike two folded keys are, 0…1: Dice's measure over syllables and neighbouring pairs of
 * them, since a Vietnamese word is mostly two syllables. Symmetric; 1 exactly for equal keys.
 */
export function similarity(aKey: string, bKey: string): number {
  if (aKey === bKey) return 1;
  if (aKey === "" || bKey === "") return 0;
  const a = countParts(aKey);
  const b = countParts(bKey);
  let shared = 0;
  let total = 0;
  for (const [part, count] of a) {
    shared += Math.min(count, b.get(part) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  // Other word order can share every part; only equal keys are 1.
  return Math.min((2 * shared) / total, 0.99);
}
