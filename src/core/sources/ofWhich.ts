import { takesLevel } from "./assemble";
import { hasFigure, namesLevel, namesSource, type Draft } from "./drafts";
import type { Token } from "./tokens";

/** Folded words that open the parts of what stands before them. */
const MARKERS: readonly (readonly string[])[] = [
  ["trong", "do"],
  ["bao", "gom"],
  ["gom", "co"],
  ["chia", "ra"],
  ["gom"],
];

/** The first "trong đó" or "gồm" that has something before it: token indices; null for none. */
export function findOfWhich(
  tokens: readonly Token[]
): { readonly first: number; readonly next: number } | null {
  const isWord = (at: number, key: string): boolean => {
    const token = tokens[at];
    return token?.kind === "word" && token.key === key;
  };
  for (let at = 1; at < tokens.length; at += 1) {
    const words = MARKERS.find((marker) => marker.every((key, index) => isWord(at + index, key)));
    if (words) return { first: at, next: at + words.length };
  }
  return null;
}

function sumOf(parts: readonly Draft[]): number | null {
  if (parts.length === 0 || parts.some((part) => part.amount === null)) return null;
  return parts.reduce((sum, part) => sum + (part.amount ?? 0), 0);
}

/** Whether a source names nothing that the whole before it is not. */
function mayBelong(whole: Draft, part: Draft): boolean {
  const differs = (key: "level" | "type"): boolean =>
    whole[key] !== null && part[key] !== null && part[key] !== whole[key];
  return !differs("level") && !differs("type") && (takesLevel(part.type) || !namesLevel(whole));
}

/** A part of a whole has its level and type where it names none itself. */
function inherit(whole: Draft, part: Draft): Draft {
  const level = takesLevel(part.type) ? (part.level ?? whole.level) : part.level;
  const openLevel = part.openLevel || (part.level === null && whole.openLevel);
  return { ...part, level, openLevel, type: part.type ?? whole.type };
}

/**
 * Joins what stands before "trong đó" with what stands behind it. "NS tỉnh 700, trong đó đầu tư
 * 500, sự nghiệp 200" is the province's 500 and 200; what the parts leave open stays the
 * whole's. "Tổng 700, trong đó NS tỉnh 500, NS huyện 200" names no whole: `isAll` says that the
 * parts are all of its figure.
 */
export function ofWhole(
  head: readonly Draft[],
  figures: readonly number[],
  tail: readonly Draft[]
): { readonly drafts: readonly Draft[]; readonly isAll: boolean } {
  const whole = head.at(-1);
  if (!whole) return { drafts: tail, isAll: figures.length === 1 && sumOf(tail) === figures[0] };
  const other = tail.findIndex((part) => !mayBelong(whole, part));
  const parts = other < 0 ? tail : tail.slice(0, other);
  const sum = sumOf(parts);
  if (sum === null || whole.amount === null) return { drafts: [...head, ...tail], isAll: false };
  const rest = whole.amount - sum;
  const kept = rest > 0 ? [{ ...whole, amount: rest, share: null }] : [];
  const own = parts.map((part) => inherit(whole, part));
  return {
    drafts: [...head.slice(0, -1), ...kept, ...own, ...tail.slice(parts.length)],
    isAll: false,
  };
}

/** "NS tỉnh 60%, còn lại NS huyện": the one source without a figure has what the shares leave. */
export function shareTheRest(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const open = drafts.filter((draft) => namesSource(draft) && !hasFigure(draft));
  const rest = drafts.reduce((left, { share }) => left - (share ?? 0), 10_000);
  const areShares = drafts.every((draft) => draft.share !== null || open.includes(draft));
  if (open.length !== 1 || drafts.length < 2 || !areShares || rest <= 0) return drafts;
  if (!/còn lại/iu.test(text)) return drafts;
  return drafts.map((draft) => (draft === open[0] ? { ...draft, share: rest } : draft));
}
