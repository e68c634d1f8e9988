import { similarity } from "../text";

/** Header texts come back in every file of a season; more pairs than this are no headers. */
const MOST_PAIRS = 20_000;

const known = new Map<string, number>();

/** `similarity` of two header keys, remembered: a thousand workbooks share a few dozen headers. */
export function headerSimilarity(aKey: string, bKey: string): number {
  if (aKey === bKey) return 1;
  const pair = `${aKey}\n${bKey}`;
  const remembered = known.get(pair);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_PAIRS) known.clear();
  const result = similarity(aKey, bKey);
  known.set(pair, result);
  return result;
}
