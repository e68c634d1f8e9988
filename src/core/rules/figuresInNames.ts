import { foldTone } from "../text";

/** A number before the first word: mostly the row's own, which each form counts anew. */
const LEADING = /^[\s\d.,)]+(?=\p{L})/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** Figures at the same place of two names. */
type FigurePair = readonly [one: string, two: string];

/**
 * The figures in which alone two names differ ("giai đoạn 2027-2030", "giai đoạn 2026-2030"), none
 * where they are the same; null for names that other words tell apart. "27" is 2027, "08" is 8.
 */
export function figuresApart(name: string, other: string): readonly FigurePair[] | null {
  const [ones, twos] = [wordsOf(name), wordsOf(other)];
  if (ones.length !== twos.length) return null;
  const differing: FigurePair[] = [];
  for (const [at, one] of ones.entries()) {
    const two = twos[at] ?? "";
    if (one === two) continue;
    if (!isFigure(one) || !isFigure(two)) return null;
    if (!isSameFigure(one, two)) differing.push([one, two]);
  }
  return differing;
}

/** Whether a year is among figures that differ. */
export function areYears(figures: readonly FigurePair[]): boolean {
  return figures.flat().some((figure) => YEAR.test(figure));
}

function wordsOf(name: string): readonly string[] {
  return foldTone(name)
    .replace(LEADING, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function isFigure(word: string): boolean {
  return /^\d+$/.test(word);
}

function isSameFigure(one: string, two: string): boolean {
  if (Number(one) === Number(two)) return true;
  const [short = "", long = ""] = [one, two].sort((a, b) => a.length - b.length);
  return short.length === 2 && YEAR.test(long) && long.endsWith(short);
}
