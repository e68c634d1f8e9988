import { foldKey, similarity } from "../text";
import { CAPITAL_TYPES } from "./capitalTypes";
import { LEVELS } from "./levels";

const NEAR_ENOUGH = 0.4;
const MOST = 3;

/** Letter pairs of a key; they still overlap when a syllable is misspelt. */
function letterPairs(key: string): string {
  return [...key].map((letter, index) => letter + (key[index + 1] ?? "")).join("\u0020");
}

interface Candidate {
  readonly name: string;
  readonly keys: readonly { readonly key: string; readonly pairs: string }[];
}

const CANDIDATES: readonly Candidate[] = [
  ...Object.values(LEVELS),
  ...Object.values(CAPITAL_TYPES),
].map((one) => ({
  name: one.name,
  keys: [one.name, one.shortName, ...one.aliases].map((alias) => {
    const key = foldKey(alias);
    return { key, pairs: letterPairs(key.replaceAll(" ", "_")) };
  }),
}));

/** Names of up to three known sources most like a text, best first. */
export function nearestSources(text: string): readonly string[] {
  const key = foldKey(text);
  const pairs = letterPairs(key.replaceAll(" ", "_"));
  return CANDIDATES.map(({ name, keys }) => ({
    name,
    score: Math.max(
      ...keys.map((one) => Math.max(similarity(key, one.key), similarity(pairs, one.pairs)))
    ),
  }))
    .filter(({ score }) => score >= NEAR_ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ name }) => name);
}
