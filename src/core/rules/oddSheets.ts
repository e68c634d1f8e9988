import type { Place } from "../table";
import type { Finding } from "./definitions";
import { addressFrom } from "./quotedDocuments";
import type { SheetSurroundings } from "./sheetSurroundings";

/** What a sheet states in one place around its table. */
export interface Statement {
  readonly text: string;
  /** Two sheets with one key state the same. */
  readonly key: string;
  readonly at: Place;
}

/** Reads one statement; null where it is left blank. */
export type ReadAround = (around: SheetSurroundings) => Statement | null;

/** What most sheets state. */
export interface Common {
  /** The first sheet that states it. */
  readonly base: SheetSurroundings;
  readonly stated: Statement;
  /** How many sheets state it. */
  readonly count: number;
  /** Sheets that state something else. */
  readonly odd: readonly SheetSurroundings[];
}

/**
 * What most state; of two the first, since which is right nobody can know. Null where nothing is
 * stated, and where no half of three or more agrees.
 */
export function findCommon(sheets: readonly SheetSurroundings[], read: ReadAround): Common | null {
  const stating = sheets.flatMap((around) => {
    const stated = read(around);
    return stated ? [{ around, stated }] : [];
  });
  const alike = (key: string) => stating.filter((one) => one.stated.key === key);
  const groups = [...new Set(stating.map(({ stated }) => stated.key))].map(alike);
  const [same = []] = groups.sort((a, b) => b.length - a.length);
  const [first] = same;
  if (!first || same.length * 2 < stating.length) return null;
  const odd = stating.flatMap((one) => (same.includes(one) ? [] : [one.around]));
  return { base: first.around, stated: first.stated, count: same.length, odd };
}

/** A sheet that says other than most; `found` is "" in data where it says nothing. */
export function oddOne(
  messageId: string,
  { at, text }: Pick<Statement, "at" | "text">,
  { stated, count }: Common
): Finding {
  const cell = addressFrom(at.sheet, stated.at);
  return {
    at,
    messageId,
    data: { found: text, expected: stated.text, cell, count },
    related: [stated.at],
  };
}
