import type { CapitalTypeId, LevelId } from "./definitions";
import { hasFigure, namesLevel, namesSource, newDraft, type Draft } from "./drafts";
import type { Piece } from "./pieces";

/** What separates two meanings; "none" inside a piece. */
export type Sign = Piece["before"] | "none";

/** A place in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A level to be put into a draft; `level` is null when it is named but open. */
export type LevelValue = LevelId | null;

/** Drafts being put together from left to right. */
export interface Assembly {
  /** Finished drafts; those without any source are in `stray`. */
  readonly drafts: Draft[];
  readonly stray: Span[];
  current: Draft | null;
  /** Figures stand before their source: "500 triệu NS tỉnh". */
  readonly leading: boolean;
  /** Source before a colon, good for the list behind it: "Vốn đầu tư: NSTW, NS tỉnh". */
  heading: Draft | null;
}

/** Types that belong to the level beside them even when only a comma stands between. */
const OF_A_LEVEL: ReadonlySet<CapitalTypeId> = new Set(["DTPT", "TX"]);

/** Money that no budget level pays. */
const OF_NO_LEVEL: ReadonlySet<CapitalTypeId> = new Set(["XHH", "PPP"]);

/** Whether a level carries over to a type named apart from it. */
export function takesLevel(type: CapitalTypeId | null): boolean {
  return type === null || !OF_NO_LEVEL.has(type);
}

/** An assembly with nothing in it. */
export function newAssembly(leading: boolean): Assembly {
  return { drafts: [], stray: [], current: null, leading, heading: null };
}

/** Ends the open draft. */
export function finishDraft(assembly: Assembly): void {
  const draft = assembly.current;
  assembly.current = null;
  if (!draft) return;
  if (namesSource(draft)) assembly.drafts.push(draft);
  else assembly.stray.push({ start: draft.start, end: draft.end });
}

function startDraft(assembly: Assembly, at: Span): Draft {
  finishDraft(assembly);
  assembly.current = newDraft(at.start);
  return assembly.current;
}

/** Whether the sign lets a level and a type stand for one source. */
function joins(sign: Sign, type: CapitalTypeId, complete: boolean): boolean {
  if (sign === "open") return true;
  if (complete) return false;
  if (sign === "none" || sign === "dash" || sign === "colon") return takesLevel(type);
  return (sign === "list" || sign === "line") && OF_A_LEVEL.has(type);
}

function isComplete(assembly: Assembly, draft: Draft): boolean {
  return hasFigure(draft) && !assembly.leading;
}

/** Puts a level into the open draft where it fits, else into a new one. */
export function addLevel(assembly: Assembly, at: Span, sign: Sign, level: LevelValue): void {
  const open = assembly.current;
  const fits =
    open !== null &&
    (!namesSource(open) ||
      (!namesLevel(open) &&
        open.type !== null &&
        joins(sign, open.type, isComplete(assembly, open))));
  const draft = open && fits ? open : startDraft(assembly, at);
  if (sign === "colon" && draft.type !== null) assembly.heading = { ...draft };
  draft.level = level;
  draft.openLevel = level === null;
  draft.type ??= assembly.heading?.type ?? null;
  draft.end = at.end;
}

function takesType(assembly: Assembly, open: Draft, sign: Sign, type: CapitalTypeId): boolean {
  if (!namesSource(open)) return true;
  return open.type === null && joins(sign, type, isComplete(assembly, open));
}

/** "Lồng ghép CTMTQG", "vốn vay ODA" say the same thing twice. */
function repeats(assembly: Assembly, open: Draft, sign: Sign, type: CapitalTypeId): boolean {
  return open.type === type && sign === "none" && !isComplete(assembly, open);
}

/** Puts a type into the open draft where it fits, else into a new one. */
export function addType(
  assembly: Assembly,
  at: Span & { readonly bracketed: boolean },
  sign: Sign,
  type: CapitalTypeId
): void {
  const open = assembly.current;
  if (open && repeats(assembly, open, sign, type)) {
    open.end = at.end;
    return;
  }
  const draft = open && takesType(assembly, open, sign, type) ? open : startDraft(assembly, at);
  if (sign === "colon" && namesLevel(draft)) assembly.heading = { ...draft };
  // "NS tỉnh (đầu tư, sự nghiệp)": inside brackets the level holds for the whole list.
  const holder = at.bracketed && draft !== open ? open : assembly.heading;
  if (holder && !namesLevel(draft) && takesLevel(type)) {
    draft.level = holder.level;
    draft.openLevel = holder.openLevel;
  }
  draft.type = type;
  draft.end = at.end;
}

/** Puts an amount (đồng) or a share (parts per 10,000) to its source; false when it has one already. */
export function addFigure(
  assembly: Assembly,
  at: Span,
  slot: "amount" | "share",
  value: number
): boolean {
  const open = assembly.current;
  const startsNew = !open || (assembly.leading && (namesSource(open) || open[slot] !== null));
  const draft = startsNew ? startDraft(assembly, at) : open;
  if (draft[slot] !== null) return false;
  draft[slot] = value;
  draft.end = at.end;
  return true;
}
