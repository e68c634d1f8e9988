/** The words of a union, complete by construction: a missing one does not compile. */
export function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(words) as T[];
}
