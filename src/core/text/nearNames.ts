import type { NameKey, NameWord } from "./nameKey";
import { hashPrefixes, hashWithout, type PrefixHashes } from "./prefixHashes";
import {
  addPlace,
  createPlaces,
  firstEntry,
  nextEntry,
  placeOf,
  type Places,
} from "./placesByHash";

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

/** What the search looks at, and the first near name found so far for each. */
interface Search {
  readonly names: readonly ScopedName[];
  readonly prefixes: PrefixHashes;
  readonly firsts: number[];
}

/** Says that two places are near: the later one belongs to the earlier. */
function join({ firsts }: Search, a: number, b: number): void {
  const [first, later] = a < b ? [a, b] : [b, a];
  firsts[later] = Math.min(firsts[later] ?? later, first);
}

/** Joins a name with the first of those with a hash that it is near to. */
function joinIfNear(search: Search, place: number, others: Places, hash: number): void {
  for (let entry = firstEntry(others, hash); entry >= 0; entry = nextEntry(others, entry)) {
    const other = placeOf(others, entry);
    const [one, two] = [search.names[place], search.names[other]];
    if (other === place || one === undefined || one.scope !== two?.scope) continue;
    if (!areNearNames(one.key, two.key)) continue;
    join(search, place, other);
    return;
  }
}

function lengthAt({ names }: Search, place: number): number {
  return names[place]?.key.words.length ?? 0;
}

/** Joins equal names; gives where each of the others stands, as a list and by its hash. */
function joinEqual(search: Search) {
  const whole = createPlaces(search.names.length);
  const places: number[] = [];
  for (let place = 0; place < search.names.length; place += 1) {
    const length = lengthAt(search, place);
    if (length === 0) continue;
    const hash = hashWithout(search.prefixes, place, length, length);
    joinIfNear(search, place, whole, hash);
    if (search.firsts[place] !== place) continue;
    addPlace(whole, hash, place);
    places.push(place);
  }
  return { whole, places };
}

/** Joins names that have a run of words more with those that lack it. */
function joinExtended(search: Search, whole: Places, places: readonly number[]): void {
  const lengths = new Set(places.map((place) => lengthAt(search, place)));
  for (const place of places) {
    const length = lengthAt(search, place);
    for (let extra = mostExtra(length); extra > 0; extra -= 1) {
      if (!lengths.has(length - extra)) continue;
      for (let from = 1; from + extra <= length; from += 1) {
        const hash = hashWithout(search.prefixes, place, from, from + extra);
        joinIfNear(search, place, whole, hash);
      }
    }
  }
}

/** The hash of a name with any word in a place; the place counts too. */
function hashAround(prefixes: PrefixHashes, place: number, at: number): number {
  return (Math.imul(hashWithout(prefixes, place, at, at + 1), 31) + at) | 0;
}

/** Joins names with a misspelt word, which is no syllable, with those that have another there. */
function joinMisspelt(search: Search, places: readonly number[]): void {
  const { prefixes, names } = search;
  const odd: { readonly place: number; readonly hash: number }[] = [];
  for (const place of places) {
    if (lengthAt(search, place) < SHORTEST) continue;
    const words = names[place]?.key.words ?? [];
    for (let at = 0; at < words.length; at += 1) {
      if (words[at]?.isSyllable === false)
        odd.push({ place, hash: hashAround(prefixes, place, at) });
    }
  }
  if (odd.length === 0) return;
  const others = createPlaces(odd.length);
  for (const { place, hash } of odd) addPlace(others, hash, place);
  for (const place of places) {
    const length = lengthAt(search, place);
    for (let at = 0; at < length; at += 1) {
      joinIfNear(search, place, others, hashAround(prefixes, place, at));
    }
  }
}

/** The first of those with a hash that has the letters of a name; -1 where there is none. */
function firstOfLetters({ names }: Search, one: ScopedName, others: Places): number {
  const { key, scope } = one;
  let entry = firstEntry(others, key.lettersHash);
  for (; entry >= 0; entry = nextEntry(others, entry)) {
    const other = names[placeOf(others, entry)];
    if (other?.scope === scope && other.key.letters === key.letters) return placeOf(others, entry);
  }
  return -1;
}

/** Joins names that only blanks tell apart: "Sở Ytế", "phầnmềm". */
function joinSpaced(search: Search, places: readonly number[]): void {
  const others = createPlaces(places.length);
  for (const place of places) {
    const one = search.names[place];
    if (!one) continue;
    const first = firstOfLetters(search, one, others);
    if (first < 0) addPlace(others, one.key.lettersHash, place);
    else join(search, first, place);
  }
}

/**
 * For each name the place of the first one that it is near to, its own when there is none. Names
 * are compared inside their scope only. Linear: names meet by hashes of their words, of their words
 * but a few, and of their words around a misspelt one.
 */
export function findNearNames(names: readonly ScopedName[]): readonly number[] {
  const firsts = names.map((_name, place) => place);
  const search = { names, prefixes: hashPrefixes(names), firsts };
  const { whole, places } = joinEqual(search);
  joinExtended(search, whole, places);
  joinMisspelt(search, places);
  joinSpaced(search, places);
  // An equal name belongs to the first of its spelling, which may itself be near an earlier one.
  return firsts.map((first) => firsts[first] ?? first);
}
