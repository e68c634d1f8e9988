import type { Criteria, Dimension } from "../../core/consolidation";

/** Marks a row that shows a figure also where there is no fact. */
const ALWAYS = "!";

/** Which facts a row is of, as its hidden cell keeps it: "group=G1_02 agency=A000001". */
export function writeCriteria(by: Criteria, isAlways: boolean): string {
  let text = isAlways ? ALWAYS : "";
  let blank = "";
  // Added up and not joined: there is one for each of a hundred thousand tasks.
  for (const [dimension, key] of Object.entries(by)) {
    text += `${blank}${dimension}=${key}`;
    blank = " ";
  }
  return text;
}

/** What `writeCriteria` wrote. */
export function readCriteria(text: string): { readonly by: Criteria; readonly isAlways: boolean } {
  const isAlways = text.startsWith(ALWAYS);
  const parts = text.slice(isAlways ? ALWAYS.length : 0).split(" ");
  const by: Partial<Record<Dimension, string>> = {};
  for (const part of parts) {
    const at = part.indexOf("=");
    // Only what was written by us is read: a changed cell is told by its digest.
    if (at > 0) by[part.slice(0, at) as Dimension] = part.slice(at + 1);
  }
  return { by, isAlways };
}
