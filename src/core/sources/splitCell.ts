import type { UnitId } from "../money";
import type { AmbiguousSource } from "./ambiguous";
import { addFigure, addLevel, addType, finishDraft, newAssembly } from "./assemble";
import type { Assembly, Sign, Span } from "./assemble";
import type { LevelId, SourceContext, SourceProblem } from "./definitions";
import type { Draft } from "./drafts";
import { judgePiece, type Verdict } from "./judge";
import { LEVELS } from "./levels";
import { levelName } from "./names";
import { nearestSources } from "./nearest";
import { cutPieces, type Item, type Piece } from "./pieces";
import type { Meaning } from "./phrases";
import { tokenize } from "./tokens";

/** What a source cell is asked for: plain "khác" is a level or a type accordingly. */
export type SourceColumn = "level" | "type";

/** One source cell taken apart, its drafts still to be paired with the other cell's. */
export interface SplitCell {
  /** The text that places refer to. */
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly problems: readonly SourceProblem[];
}

interface Splitting {
  readonly text: string;
  readonly column: SourceColumn;
  readonly context: SourceContext;
  readonly assembly: Assembly;
  readonly problems: SourceProblem[];
}

function textAt(splitting: Splitting, { start, end }: Span): string {
  return splitting.text.slice(start, end).trim();
}

function reportUnknown(splitting: Splitting, at: Span): void {
  const text = textAt(splitting, at);
  splitting.problems.push({ kind: "unknown", text, nearest: nearestSources(text) });
}

/** The level of a "thành phố" by place and year, or null when neither tells. */
function decideCity(source: AmbiguousSource, context: SourceContext): LevelId | null {
  if (!source.city) return null;
  const lastDistrictYear = Number(LEVELS.HUYEN.validTo?.slice(0, 4));
  if (context.centralCity || (context.year ?? 0) > lastDistrictYear) return "TINH";
  return context.centralCity === false ? "HUYEN" : null;
}

function addAmbiguous(splitting: Splitting, at: Span, sign: Sign, source: AmbiguousSource): void {
  const decided = decideCity(source, splitting.context);
  addLevel(splitting.assembly, at, sign, decided ?? source.level);
  if (decided) return;
  const candidates = source.candidates.map(levelName);
  splitting.problems.push({ kind: "ambiguous", text: textAt(splitting, at), candidates });
}

function feedMeaning(
  splitting: Splitting,
  at: Span & { readonly bracketed: boolean },
  sign: Sign,
  meaning: Meaning
): void {
  const { assembly, column } = splitting;
  if (meaning.kind === "level") addLevel(assembly, at, sign, meaning.level);
  if (meaning.kind === "type") addType(assembly, at, sign, meaning.type);
  if (meaning.kind === "ambiguous") addAmbiguous(splitting, at, sign, meaning.source);
  if (meaning.kind === "other" && column === "type") addType(assembly, at, sign, "KHAC");
  if (meaning.kind === "other" && column === "level") addLevel(assembly, at, sign, "KHAC");
}

function feedFigure(splitting: Splitting, item: Item): void {
  const { assembly } = splitting;
  let taken = true;
  if (item.kind === "share") taken = addFigure(assembly, item, "share", item.share);
  if (item.kind === "amount") {
    taken = item.amount !== null && addFigure(assembly, item, "amount", item.amount);
  }
  if (!taken) reportUnknown(splitting, item);
}

function feedPiece(splitting: Splitting, piece: Piece, items: readonly Item[]): void {
  const bracketed = piece.depth > 0;
  let sign: Sign = piece.before;
  if (sign === "line") splitting.assembly.heading = null;
  if (sign === "strong" && !bracketed) finishDraft(splitting.assembly);
  for (const item of items) {
    if (item.kind === "meaning") {
      feedMeaning(splitting, { start: item.start, end: item.end, bracketed }, sign, item.meaning);
    } else feedFigure(splitting, item);
    sign = item.kind === "colon" ? "colon" : "none";
  }
}

/** Feeds the pieces in order; what follows a form of procurement and is no clear source goes with it. */
function feedPieces(splitting: Splitting, pieces: readonly Piece[]): void {
  let notSource: { start: number; end: number } | null = null;
  const closeNotSource = (): void => {
    if (notSource) {
      splitting.problems.push({ kind: "not-a-source", text: textAt(splitting, notSource) });
    }
    notSource = null;
  };
  for (const piece of pieces) {
    const verdict: Verdict = judgePiece(piece);
    const clear = verdict.kind === "sources" && verdict.complete;
    if (notSource && !clear && piece.before !== "strong" && verdict.kind !== "not-source") {
      notSource = { start: notSource.start, end: piece.end };
      continue;
    }
    closeNotSource();
    if (verdict.kind === "not-source") notSource = { start: piece.start, end: piece.end };
    else if (verdict.kind !== "unknown") feedPiece(splitting, piece, verdict.items);
    // A remark in brackets behind a source, such as "khác (quỹ bảo trì đường bộ)", explains it.
    else if (piece.depth === 0 || !splitting.assembly.current) reportUnknown(splitting, piece);
  }
  closeNotSource();
}

/** Takes one source cell apart. Amounts without own unit are in `unit`. */
export function splitCell(
  cell: string,
  column: SourceColumn,
  unit: UnitId,
  context: SourceContext
): SplitCell {
  const text = cell.normalize("NFC");
  if (text.trim() === "") return { text, drafts: [], problems: [] };
  const pieces = cutPieces(tokenize(text, unit, context.separators ?? "vi"));
  const first = pieces[0]?.items.find(
    (item) => item.kind !== "meaning" || item.meaning.kind !== "noise"
  );
  const leading = first?.kind === "amount" || first?.kind === "share";
  const assembly = newAssembly(leading);
  const splitting: Splitting = { text, column, context, assembly, problems: [] };
  feedPieces(splitting, pieces);
  finishDraft(assembly);
  for (const stray of assembly.stray) reportUnknown(splitting, stray);
  return { text, drafts: assembly.drafts, problems: splitting.problems };
}
