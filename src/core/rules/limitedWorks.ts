import type { LimitedSpending, PackDefinition } from "../packs";
import { foldTone } from "../text";
import { rememberByText } from "./rememberByText";

/** What a task's name says of its work: the name of the work, or null. */
export type WorkReader = (name: string) => string | null;

/**
 * Reads task names for works that not every capital type may pay for. A name is of a work when it
 * begins with one of its words, also behind a lead ("Tổ chức tập huấn …") or a bullet; one that
 * names another work as well ("Bảo trì và nâng cấp …") is of neither.
 */
function createWorkReader({ works, leads, besides }: LimitedSpending): WorkReader {
  const leading = `^[-+*•–\\s]*(?:(?:${anyOf(leads)})[\\s,:]+)*`;
  const patterns = works.map(({ name, words }) => ({
    name,
    pattern: new RegExp(`${leading}(${anyOf(words)})(?!\\p{L})`, "du"),
  }));
  const others = new RegExp(`(?<!\\p{L})(?:${anyOf(besides)})(?!\\p{L})`, "gu");
  return (text) => {
    const folded = foldTone(text);
    for (const { name, pattern } of patterns) {
      const [start, end] = pattern.exec(folded)?.indices?.[1] ?? [];
      if (start === undefined || end === undefined) continue;
      const isInside = (other: RegExpMatchArray) =>
        (other.index ?? 0) >= start && (other.index ?? 0) + other[0].length <= end;
      return [...folded.matchAll(others)].every(isInside) ? name : null;
    }
    return null;
  };
}

const readers = new WeakMap<LimitedSpending, WorkReader>();

/** The reader of a limit, which takes each name apart once. */
export function workReaderOf(limit: LimitedSpending): WorkReader {
  const known = readers.get(limit) ?? rememberByText(createWorkReader(limit));
  readers.set(limit, known);
  return known;
}

/** The limits of a pack that hold on a day. */
export function limitsOn(pack: PackDefinition, asOf: string): readonly LimitedSpending[] {
  return (pack.limitedSpending ?? []).filter(
    ({ from, to }) => (from === null || asOf >= from) && (to === null || asOf <= to)
  );
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => foldTone(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
}
