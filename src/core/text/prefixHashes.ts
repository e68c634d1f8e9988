import { hashText } from "./fnv1a";
import type { NameKey } from "./nameKey";
import { HASH_BASE } from "./runHash";

/** Hashes of the first 0, 1, 2 … words of each name, one name after the other. */
export interface PrefixHashes {
  readonly hashes: Int32Array;
  /** Where the hashes of each name begin, and at last where they end. */
  readonly starts: Int32Array;
  /** Powers of the hash's base, as far as names are long. */
  readonly powers: Int32Array;
}

/**
 * The hashes of all prefixes of names, each begun with its scope and marks. They stand in one
 * array: one for each of 5,000 names took longer than to fill it.
 */
export function hashPrefixes(
  names: readonly { readonly key: NameKey; readonly scope: string }[]
): PrefixHashes {
  const starts = new Int32Array(names.length + 1);
  let longest = 0;
  names.forEach(({ key: { words } }, place) => {
    starts[place + 1] = (starts[place] ?? 0) + words.length + 1;
    longest = Math.max(longest, words.length);
  });
  const hashes = new Int32Array(starts[names.length] ?? 0);
  const scopes = new Map<string, number>();
  let at = 0;
  for (const { key, scope } of names) {
    let hash = scopes.get(scope);
    if (hash === undefined) scopes.set(scope, (hash = Math.imul(hashText(scope), HASH_BASE)));
    hash = (hash + hashText(key.marks)) | 0;
    hashes[at] = hash;
    at += 1;
    for (const word of key.words) {
      hash = (Math.imul(hash, HASH_BASE) + word.hash) | 0;
      hashes[at] = hash;
      at += 1;
    }
  }
  return { hashes, starts, powers: powersOf(longest) };
}

function powersOf(length: number): Int32Array {
  const powers = new Int32Array(length + 1).fill(1);
  for (let at = 1; at <= length; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, HASH_BASE);
  return powers;
}

/** The hash of a name without the words in [from, to); of all its words where that is none. */
export function hashWithout(
  { hashes, starts, powers }: PrefixHashes,
  place: number,
  from: number,
  to: number
): number {
  const start = starts[place] ?? 0;
  const last = (starts[place + 1] ?? 0) - 1;
  const power = powers[last - start - to] ?? 0;
  const tail = (hashes[last] ?? 0) - Math.imul(hashes[start + to] ?? 0, power);
  return (Math.imul(hashes[start + from] ?? 0, power) + tail) | 0;
}
