import type { CapitalTypeId, LevelId, SourcePart } from "./definitions";

/** A part while it is being read; start and end are its place in the text. */
export interface Draft {
  level: LevelId | null;
  /** A level is named, though not which one. */
  openLevel: boolean;
  type: CapitalTypeId | null;
  amount: number | null;
  share: number | null;
  start: number;
  end: number;
}

/** A draft with nothing in it yet. */
export function newDraft(start: number): Draft {
  return {
    level: null,
    openLevel: false,
    type: null,
    amount: null,
    share: null,
    start,
    end: start,
  };
}

/** Whether a draft names a level, even if not which one. */
export function namesLevel(draft: Draft): boolean {
  return draft.level !== null || draft.openLevel;
}

/** Whether a draft names any source. */
export function namesSource(draft: Draft): boolean {
  return namesLevel(draft) || draft.type !== null;
}

/** Whether a draft has an amount or a share. */
export function hasFigure(draft: Draft): boolean {
  return draft.amount !== null || draft.share !== null;
}

/** The finished part with the words it was read from, brackets closed. */
export function partOfDraft(draft: Draft, text: string): SourcePart {
  const { level, type, amount, share, start, end } = draft;
  const words = text.slice(start, end);
  const open = words.lastIndexOf("(") > words.lastIndexOf(")");
  const close = open ? text.indexOf(")", end) : -1;
  return { level, type, amount, share, text: text.slice(start, close < 0 ? end : close + 1) };
}
