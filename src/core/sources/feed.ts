import type { AmbiguousSource } from "./ambiguous";
import { addFigure, addLevel, addType, finishDraft, newAssembly } from "./assemble";
import type { Assembly, Sign, Span } from "./assemble";
import type { LevelId, SourceContext, SourceProblem } from "./definitions";
import type { Draft } from "./drafts";
import { judgePiece, type Verdict } from "./judge";
import { levelName, sourceInForce } from "./names";
import { nearestSources, type SourceColumn } from "./nearest";
import { cutPieces, type Item, type Piece } from "./pieces";
import type { Meaning } from "./phrases";
import type { Token } from "./tokens";

/** The cell that is taken apart. */
export interface Splitting {
  readonly text: string;
  readonly column: SourceColumn;
  readonly context: SourceContext;
}

/** A cell with what was found in it so far. */
interface Feeding extends Splitting {
  readonly assembly: Assembly;
  readonly problems: SourceProblem[];
}

function textAt(feeding: Feeding, { start, end }: Span): string {
  return feeding.text.slice(start, end).trim();
}

/** A text that names no source, with names that its column could have meant. */
export function unknownSource(text: string, column: SourceColumn): SourceProblem {
  return { kind: "unknown", text, nearest: nearestSources(text, column) };
}

function reportUnknown(feeding: Feeding, at: Span): void {
  feeding.problems.push(unknownSource(textAt(feeding, at), feeding.column));
}

function mayPay(level: LevelId, { year }: SourceContext): boolean {
  return year === undefined || sourceInForce(level, year);
}

/** The level of a "thành phố" by place and year, or null when neither tells. */
function decideCity(source: AmbiguousSource, context: SourceContext): LevelId | null {
  if (!source.city) return null;
  if (context.centralCity || !mayPay("HUYEN", context)) return "TINH";
  return context.centralCity === false ? "HUYEN" : null;
}

function addAmbiguous(feeding: Feeding, at: Span, sign: Sign, source: AmbiguousSource): void {
  const decided = decideCity(source, feeding.context);
  addLevel(feeding.assembly, at, sign, decided ?? source.level);
  if (decided) return;
  const candidates = source.candidates
    .filter((level) => mayPay(level, feeding.context))
    .map(levelName);
  feeding.problems.push({ kind: "ambiguous", text: textAt(feeding, at), candidates });
}

function feedMeaning(
  feeding: Feeding,
  at: Span & { readonly bracketed: boolean },
  sign: Sign,
  meaning: Meaning
): void {
  const { assembly, column } = feeding;
  if (meaning.kind === "level") addLevel(assembly, at, sign, meaning.level);
  if (meaning.kind === "type") addType(assembly, at, sign, meaning.type);
  if (meaning.kind === "ambiguous") addAmbiguous(feeding, at, sign, meaning.source);
  if (meaning.kind === "other" && column === "type") addType(assembly, at, sign, "KHAC");
  if (meaning.kind === "other" && column === "level") addLevel(assembly, at, sign, "KHAC");
}

function feedFigure(feeding: Feeding, item: Item): void {
  const { assembly } = feeding;
  let taken = true;
  if (item.kind === "share") taken = addFigure(assembly, item, "share", item.share);
  if (item.kind === "amount") {
    taken = item.amount !== null && addFigure(assembly, item, "amount", item.amount);
  }
  if (!taken) reportUnknown(feeding, item);
}

function feedPiece(feeding: Feeding, piece: Piece, items: readonly Item[]): void {
  const bracketed = piece.depth > 0;
  let sign: Sign = piece.before;
  if (sign === "line") feeding.assembly.heading = null;
  if (sign === "strong" && !bracketed) finishDraft(feeding.assembly);
  for (const item of items) {
    if (item.kind === "meaning") {
      feedMeaning(feeding, { start: item.start, end: item.end, bracketed }, sign, item.meaning);
    } else feedFigure(feeding, item);
    sign = item.kind === "colon" ? "colon" : "none";
  }
}

/** Feeds the pieces in order; what follows a form of procurement and is no clear source goes with it. */
function feedPieces(feeding: Feeding, pieces: readonly Piece[]): void {
  let notSource: { start: number; end: number } | null = null;
  const closeNotSource = (): void => {
    if (notSource) {
      feeding.problems.push({ kind: "not-a-source", text: textAt(feeding, notSource) });
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
    if (verdict.kind === "noise") continue;
    if (verdict.kind === "not-source") notSource = { start: piece.start, end: piece.end };
    else if (verdict.kind !== "unknown") feedPiece(feeding, piece, verdict.items);
    // A remark in brackets behind a source, such as "khác (quỹ bảo trì đường bộ)", explains it.
    else if (piece.depth === 0 || !feeding.assembly.current) reportUnknown(feeding, piece);
  }
  closeNotSource();
}

/** Reads tokens without "trong đó" among them. */
export function feedTokens(
  splitting: Splitting,
  tokens: readonly Token[]
): { readonly drafts: readonly Draft[]; readonly problems: readonly SourceProblem[] } {
  const pieces = cutPieces(tokens);
  const first = pieces
    .flatMap(({ items }) => items)
    .find((item) => item.kind !== "meaning" || item.meaning.kind !== "noise");
  const leading = first?.kind === "amount" || first?.kind === "share";
  const assembly = newAssembly(leading);
  const feeding: Feeding = { ...splitting, assembly, problems: [] };
  feedPieces(feeding, pieces);
  finishDraft(assembly);
  for (const stray of assembly.stray) reportUnknown(feeding, stray);
  return { drafts: assembly.drafts, problems: feeding.problems };
}
