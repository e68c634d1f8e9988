import { parseUnit } from "../money";
import type { MappedColumn } from "./definitions";
import { headerKeys, keysOf } from "./headerKey";

/** Whether a column is headed as its form or one of the usual wordings has it. */
export function knowsHeader({ definition, header }: MappedColumn): boolean {
  // A row of units below the headers is none of their words.
  const texts = header.split(" / ").filter((text, at) => at === 0 || parseUnit(text) === null);
  const leaf = texts.slice(-1);
  // A header cell broken over two rows by a page break reads right only when joined.
  const joined = texts.slice(-2).join(" ");
  const own = new Set(keysOf(definition).leaves);
  return [...leaf, joined].flatMap(headerKeys).some((key) => own.has(key));
}
