import { similarity } from "../text";

/** Header texts come back in every file of a season; more than this are no headers. */
const MOST_KEYS = 2_000;

const known = new Map<string, Map<string, number>>();

/** `similarity` of two header keys, remembered: a thousand workbooks share a few dozen headers. */
export function headerSimilarity(aKey: string, bKey: string): number {
  if (aKey === bKey) return 1;
  const others = known.get(aKey) ?? remember(aKey);
  const remembered = others.get(bKey);
  if (remembered !== undefined) return remembered;
  const result = similarity(aKey, bKey);
  others.set(bKey, result);
  return result;
}

function remember(key: string): Map<string, number> {
  // A hostile file must not fill the memory with headers of its own.
  if (known.size >= MOST_KEYS) known.clear();
  const others = new Map<string, number>();
  known.set(key, others);
  return others;
}
