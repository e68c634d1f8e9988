import { parseUnit } from "../money";
import type { ColumnDefinition } from "../packs";
import type { MappedColumn } from "./definitions";
import { headerKeys, keysOf } from "./headerKey";

/** More wordings of one column than a season has; past it all are forgotten. */
const MOST_HEADERS = 200;

const answers = new WeakMap<ColumnDefinition, Map<string, boolean>>();

/**
 * Whether a column is headed as its form or one of the usual wordings has it. The files of a season
 * have the same headers: each wording is looked at once.
 */
export function knowsHeader({ definition, header }: MappedColumn): boolean {
  let known = answers.get(definition);
  if (!known) answers.set(definition, (known = new Map<string, boolean>()));
  const before = known.get(header);
  if (before !== undefined) return before;
  const answer = isKnown(definition, header);
  if (known.size >= MOST_HEADERS) known.clear();
  known.set(header, answer);
  return answer;
}

function isKnown(definition: ColumnDefinition, header: string): boolean {
  // A row of units below the headers is none of their words.
  const texts = header.split(" / ").filter((text, at) => at === 0 || parseUnit(text) === null);
  const leaf = texts.slice(-1);
  // A header cell broken over two rows by a page break reads right only when joined.
  const joined = texts.slice(-2).join(" ");
  const own = new Set(keysOf(definition).leaves);
  return [...leaf, joined].flatMap(headerKeys).some((key) => own.has(key));
}
