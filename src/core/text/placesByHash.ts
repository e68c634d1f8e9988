/**
 * Places by hash. Those of one hash come in the order in which they were added. Chains in flat
 * arrays, since a list for each of thousands of names cost more than to compare them.
 */
export interface Places {
  /** By bucket: the first and last of its entries, from 1; 0 for none. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  /** By entry: the next one of its bucket, its hash and its place. */
  readonly next: Int32Array;
  readonly hashes: Int32Array;
  readonly places: Int32Array;
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  count: number;
}

/** Most hashes that are asked for are not there: so many buckets for each entry say it at once. */
const BUCKETS_EACH = 4;

/** Makes room for so many places. */
export function createPlaces(most: number): Places {
  const bits = Math.ceil(Math.log2(Math.max(most, 1) * BUCKETS_EACH));
  const list = () => new Int32Array(most + 1);
  const buckets = () => new Int32Array(2 ** bits);
  return {
    ...{ heads: buckets(), tails: buckets(), next: list(), hashes: list(), places: list() },
    shift: 32 - bits,
    count: 0,
  };
}

/** Adds a place under a hash. */
export function addPlace(all: Places, hash: number, place: number): void {
  all.count += 1;
  const { heads, tails, next, count } = all;
  const bucket = hash >>> all.shift;
  const last = tails[bucket] ?? 0;
  if (last === 0) heads[bucket] = count;
  else next[last] = count;
  tails[bucket] = count;
  all.hashes[count] = hash;
  all.places[count] = place;
}

/** The first entry with a hash; -1 where there is none. */
export function firstEntry(all: Places, hash: number): number {
  return entryFrom(all, all.heads[hash >>> all.shift] ?? 0, hash);
}

/** The next entry with the hash of one; -1 after the last. */
export function nextEntry(all: Places, entry: number): number {
  return entryFrom(all, all.next[entry] ?? 0, all.hashes[entry] ?? 0);
}

function entryFrom({ hashes, next }: Places, first: number, hash: number): number {
  let entry = first;
  while (entry > 0 && hashes[entry] !== hash) entry = next[entry] ?? 0;
  return entry > 0 ? entry : -1;
}

/** The place of an entry. */
export function placeOf({ places }: Places, entry: number): number {
  return places[entry] ?? 0;
}
