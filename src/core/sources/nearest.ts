import { madeOnFirstUse } from "../lazy";
import { foldKey } from "../text";
import { CAPITAL_TYPES } from "./capitalTypes";
import { LEVELS } from "./levels";

const NEAR_ENOUGH = 0.45;
/** So near that the other column's name is meant: "vốn đàu tư" typed among the levels. */
const SURELY_OTHER = 0.85;
const MOST = 3;

/** What a source cell is asked for: a level or a type. */
export type SourceColumn = "level" | "type";

/** Distinct pairs of neighbouring letters: most stay the same when a syllable is misspelt. */
function letterPairs(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const framed = ` ${key} `;
  for (let at = 0; at + 1 < framed.length; at++) pairs.add(framed.slice(at, at + 2));
  return pairs;
}

interface Named {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
}

function spellingsOf(column: SourceColumn, names: readonly Named[]) {
  return names.flatMap((one) =>
    [one.name, one.shortName, ...one.aliases].map((alias) => ({
      name: one.name,
      column,
      pairs: letterPairs(foldKey(alias)),
    }))
  );
}

/** All spellings, and by pair the numbers of those that contain it. */
const indexOfSpellings = madeOnFirstUse(() => {
  const spellings = [
    ...spellingsOf("level", Object.values(LEVELS)),
    ...spellingsOf("type", Object.values(CAPITAL_TYPES)),
  ];
  const byPair = new Map<string, number[]>();
  spellings.forEach(({ pairs }, number) => {
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), number]);
  });
  return { spellings, byPair };
});

/**
 * Names of up to three known sources spelt most like a text, best first: of what its column asks
 * for, and of the other column only when there is no doubt.
 */
export function nearestSources(text: string, asked: SourceColumn): readonly string[] {
  const pairs = letterPairs(foldKey(text));
  const { spellings, byPair } = indexOfSpellings();
  const shared = new Array<number>(spellings.length).fill(0);
  for (const pair of pairs) {
    for (const number of byPair.get(pair) ?? []) shared[number] = (shared[number] ?? 0) + 1;
  }
  const best = new Map<string, number>();
  spellings.forEach(({ name, column, pairs: own }, number) => {
    const score = (2 * (shared[number] ?? 0)) / (pairs.size + own.size);
    const enough = column === asked ? NEAR_ENOUGH : SURELY_OTHER;
    if (score >= enough) best.set(name, Math.max(score, best.get(name) ?? 0));
  });
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name);
}
