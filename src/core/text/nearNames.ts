import { hashText } from "./fnv1a";
import type { NameKey, NameWord } from "./nameKey";

/** Names shorter than this are near only when they are the same: each of their words counts. */
const SHORTEST = 5;
/** Names from this length on may have words more and be the same task. */
const SHORTEST_EXTENDED = 7;
/** Words that one of two names may have more than the other, as a share of the longer. */
const MOST_EXTRA = 0.2;
/** Who a task is for: "cấp tỉnh" and "cấp xã" are two tasks, and so is one that names a level. */
const LEVELS: ReadonlySet<string> = new Set(["tinh", "huien", "xa", "phuong", "thon", "trung"]);

/** A name with where it may be compared: names of different scopes are never near. */
export interface ScopedName {
  readonly key: NameKey;
  readonly scope: string;
}

type Words = readonly NameWord[];

/** A part of a proper name: a capital that does not begin the name. */
function isProper({ words, isShouted }: NameKey, at: number): boolean {
  return at > 0 && !isShouted && words[at]?.isCapital === true;
}

/** Words in one place are one word; in proper names the tones must be the same too. */
function isSameWord(a: NameKey, atA: number, b: NameKey, atB: number): boolean {
  const [one, other] = [a.words[atA], b.words[atB]];
  if (one === undefined || one.folded !== other?.folded) return false;
  return one.toned === other.toned || !isProper(a, atA) || !isProper(b, atB);
}

/** How many words from the start two names share, and then from the end. */
function sharedEnds(a: NameKey, b: NameKey): { readonly start: number; readonly end: number } {
  const most = Math.min(a.words.length, b.words.length);
  let start = 0;
  while (start < most && isSameWord(a, start, b, start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    isSameWord(a, a.words.length - 1 - end, b, b.words.length - 1 - end)
  ) {
    end += 1;
  }
  return { start, end };
}

/** Whether one letter more, less, other or two swapped make one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  const isSwap = restA.length === 2 && restA === Array.from(restB).reverse().join("");
  return isSwap || (restA.length <= 1 && restB.length <= 1);
}

/** One slip that leaves no Vietnamese syllable; two syllables are two words. */
function isMisspelling(a: NameWord | undefined, b: NameWord | undefined): boolean {
  if (!a || !b || (a.isSyllable && b.isSyllable)) return false;
  return isOneSlip(a.folded, b.folded);
}

/** How many words more the longer of two near names may have. */
function mostExtra(length: number): number {
  return length <= SHORTEST_EXTENDED
    ? 0
    : Math.min(Math.floor(length * MOST_EXTRA), length - SHORTEST_EXTENDED);
}

/** Words more that name nothing of their own: no action in front, no level, no proper name. */
function isExtension(longer: NameKey, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) {
    const word = longer.words[at];
    if (at === 0 || !word || isProper(longer, at) || LEVELS.has(word.folded)) return false;
  }
  return true;
}

/**
 * Whether two names are likely the same task: the same words, one of them misspelt, the same letters
 * with other blanks ("phầnmềm"), or a few words more in one place. A word exchanged for another, another figure or another proper name is
 * another task.
 */
function areNearNames(a: NameKey, b: NameKey): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  if (a.letters === b.letters) return true;
  if (a.marks !== b.marks) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const length = longer.words.length;
  const extra = length - shorter.words.length;
  const { start, end } = sharedEnds(longer, shorter);
  if (start + end === shorter.words.length) {
    return extra === 0 || (extra <= mostExtra(length) && isExtension(longer, start, extra));
  }
  if (extra > 0 || length < SHORTEST || start + end !== length - 1) return false;
  return isMisspelling(longer.words[start], shorter.words[start]);
}

const BASE = 0x01000193;

/** Powers of the hash's base, as far as names are long. */
function powersOf(length: number): Int32Array {
  const powers = new Int32Array(length + 1).fill(1);
  for (let at = 1; at <= length; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, BASE);
  return powers;
}

/** Hashes of the first 0, 1, 2 … words of a name, all begun with its scope and marks. */
function prefixHashes({ key, scope }: ScopedName): Int32Array {
  const hashes = new Int32Array(key.words.length + 1);
  let hash = (Math.imul(hashText(scope), BASE) + hashText(key.marks)) | 0;
  hashes[0] = hash;
  let at = 1;
  for (const word of key.words) {
    hash = (Math.imul(hash, BASE) + word.hash) | 0;
    hashes[at] = hash;
    at += 1;
  }
  return hashes;
}

/** The hash of a name without the words in [from, to). */
function hashWithout(hashes: Int32Array, from: number, to: number, powers: Int32Array): number {
  const last = hashes.length - 1;
  const power = powers[last - to] ?? 0;
  const tail = (hashes[last] ?? 0) - Math.imul(hashes[to] ?? 0, power);
  return (Math.imul(hashes[from] ?? 0, power) + tail) | 0;
}

/** Places by hash. Most hashes asked for are not there: a table of bits says so at once. */
interface Places {
  readonly lists: Map<number, number[]>;
  readonly bits: Int32Array;
}

/** Bits of the table: 2 to this power, far more than there are names. */
const TABLE_BITS = 20;

function createPlaces(): Places {
  return { lists: new Map(), bits: new Int32Array(2 ** (TABLE_BITS - 5)) };
}

function addPlace({ lists, bits }: Places, hash: number, place: number): void {
  const at = hash >>> (32 - TABLE_BITS);
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  const list = lists.get(hash);
  if (list) list.push(place);
  else lists.set(hash, [place]);
}

function placesAt({ lists, bits }: Places, hash: number): readonly number[] | undefined {
  const at = hash >>> (32 - TABLE_BITS);
  return ((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1 ? lists.get(hash) : undefined;
}

/** What the search looks at, and the first near name found so far for each. */
interface Search {
  readonly names: readonly ScopedName[];
  readonly powers: Int32Array;
  readonly firsts: number[];
}

/** Says that two places are near: the later one belongs to the earlier. */
function join({ firsts }: Search, a: number, b: number): void {
  const [first, later] = a < b ? [a, b] : [b, a];
  firsts[later] = Math.min(firsts[later] ?? later, first);
}

function joinIfNear(search: Search, place: number, others: readonly number[] | undefined): void {
  const one = search.names[place];
  for (const other of others ?? []) {
    const two = search.names[other];
    if (other === place || one === undefined || one.scope !== two?.scope) continue;
    if (!areNearNames(one.key, two.key)) continue;
    join(search, place, other);
    return;
  }
}

/** Joins equal names; gives the hashes of the others, and where each of those stands. */
function joinEqual(search: Search) {
  const whole = createPlaces();
  const hashes = new Map<number, Int32Array>();
  search.names.forEach((name, place) => {
    if (name.key.words.length === 0) return;
    const own = prefixHashes(name);
    const hash = own.at(-1) ?? 0;
    joinIfNear(search, place, placesAt(whole, hash));
    if (search.firsts[place] !== place) return;
    addPlace(whole, hash, place);
    hashes.set(place, own);
  });
  return { whole, hashes };
}

/** Joins names that have a run of words more with those that lack it. */
function joinExtended(
  search: Search,
  whole: Places,
  hashes: ReadonlyMap<number, Int32Array>
): void {
  const { powers } = search;
  for (const [place, own] of hashes) {
    const length = own.length - 1;
    for (let extra = mostExtra(length); extra > 0; extra -= 1) {
      for (let from = 1; from + extra <= length; from += 1) {
        const others = placesAt(whole, hashWithout(own, from, from + extra, powers));
        if (others) joinIfNear(search, place, others);
      }
    }
  }
}

/** The hash of a name with any word in a place; the place counts too. */
function hashAround(own: Int32Array, at: number, powers: Int32Array): number {
  return (Math.imul(hashWithout(own, at, at + 1, powers), 31) + at) | 0;
}

/** Joins names with a misspelt word, which is no syllable, with those that have another there. */
function joinMisspelt(search: Search, hashes: ReadonlyMap<number, Int32Array>): void {
  const { powers } = search;
  const odd = createPlaces();
  const wordsOf = (place: number): Words => search.names[place]?.key.words ?? [];
  for (const [place, own] of hashes) {
    if (own.length - 1 < SHORTEST) continue;
    wordsOf(place).forEach((word, at) => {
      if (!word.isSyllable) addPlace(odd, hashAround(own, at, powers), place);
    });
  }
  if (odd.lists.size === 0) return;
  for (const [place, own] of hashes) {
    for (let at = 0; at < own.length - 1; at += 1) {
      const others = placesAt(odd, hashAround(own, at, powers));
      if (others) joinIfNear(search, place, others);
    }
  }
}

/** Joins names that only blanks tell apart: "Sở Ytế", "phầnmềm". */
function joinSpaced(search: Search, hashes: ReadonlyMap<number, Int32Array>): void {
  const letters = new Map<string, number[]>();
  for (const place of hashes.keys()) {
    const one = search.names[place];
    if (one === undefined) continue;
    const key = `${one.scope}\n${one.key.letters}`;
    const others = letters.get(key);
    joinIfNear(search, place, others);
    if (others) others.push(place);
    else letters.set(key, [place]);
  }
}

/**
 * For each name the place of the first one that it is near to, its own when there is none. Names
 * are compared inside their scope only. Linear: names meet by hashes of their words, of their words
 * but a few, and of their words around a misspelt one.
 */
export function findNearNames(names: readonly ScopedName[]): readonly number[] {
  const longest = names.reduce((most, { key }) => Math.max(most, key.words.length), 0);
  const search = { names, powers: powersOf(longest), firsts: names.map((_name, place) => place) };
  const { whole, hashes } = joinEqual(search);
  joinExtended(search, whole, hashes);
  joinMisspelt(search, hashes);
  joinSpaced(search, hashes);
  // An equal name belongs to the first of its spelling, which may itself be near an earlier one.
  return search.firsts.map((first) => search.firsts[first] ?? first);
}
