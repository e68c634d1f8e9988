import type { Place } from "../table";
import type { Finding } from "./definitions";
import { addressFrom } from "./quotedDocuments";
import type { SheetFrame } from "./sheetFrames";

/** What a sheet states in one place around its table. */
export interface Statement {
  readonly text: string;
  /** Two sheets with one key state the same. */
  readonly key: string;
  readonly at: Place;
}

/** Reads one statement; null where it is left blank. */
export type ReadFrame = (frame: SheetFrame) => Statement | null;

/** What most sheets state. */
export interface Common {
  /** The first sheet that states it. */
  readonly base: SheetFrame;
  readonly stated: Statement;
  /** How many sheets state it. */
  readonly count: number;
  /** Sheets that state something else. */
  readonly odd: readonly SheetFrame[];
}

/**
 * What most state; of two the first, since which is right nobody can know. Null where nothing is
 * stated, and where no half of three or more agrees.
 */
export function findCommon(frames: readonly SheetFrame[], read: ReadFrame): Common | null {
  const stating = frames.flatMap((frame) => {
    const stated = read(frame);
    return stated ? [{ frame, stated }] : [];
  });
  const alike = (key: string) => stating.filter((one) => one.stated.key === key);
  const groups = [...new Set(stating.map(({ stated }) => stated.key))].map(alike);
  const [same = []] = groups.sort((a, b) => b.length - a.length);
  const [first] = same;
  if (!first || same.length * 2 < stating.length) return null;
  const odd = stating.flatMap((one) => (same.includes(one) ? [] : [one.frame]));
  return { base: first.frame, stated: first.stated, count: same.length, odd };
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
