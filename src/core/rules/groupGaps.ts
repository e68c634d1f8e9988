import { isCellError } from "../sheet";
import { countOfName, readNumbering, rememberOfTable, type Table, type TableRow } from "../table";
import { sumRowsOf } from "./sums";

/**
 * Whether tasks of a lost group may stand under this one, so that no sum of it is proven. A total
 * counts each task whatever its group.
 */
export function mayHoldOthersTasks(table: Table, { kind }: TableRow): boolean {
  return kind === "group" && losesGroup(table);
}

/** Whether a group's row seems to be gone: group numbers jump (III, V) or a sum is #REF!. */
export const losesGroup = rememberOfTable((table) => {
  const sums = sumRowsOf(table);
  return sums.some(hasBrokenReference) || skipsGroup(sums);
});

function hasBrokenReference({ cells }: TableRow): boolean {
  return Object.values(cells).some(({ value }) => isCellError(value) && value.error === "#REF!");
}

function skipsGroup(sums: readonly TableRow[]): boolean {
  const last = new Map<string, number>();
  for (const { kind, numbering, groupRow } of sums) {
    const { style, text } = readNumbering(numbering);
    const count = kind === "group" ? countOfName(style, text) : null;
    if (count === null) continue;
    const key = `${String(groupRow)}|${style}`;
    const before = last.get(key);
    if (before !== undefined && count > before + 1) return true;
    last.set(key, count);
  }
  return false;
}
