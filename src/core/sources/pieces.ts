import { phrasesFrom, type Meaning, type Phrase } from "./phrases";
import type { Separator, Token } from "./tokens";

/** A meaning or figure inside a piece, with its place in the text. */
export type Item = { readonly start: number; readonly end: number } & (
  | { readonly kind: "meaning"; readonly meaning: Meaning; readonly trust: Phrase["trust"] }
  | { readonly kind: "amount"; readonly amount: number | null }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "colon" }
  | { readonly kind: "unknown"; readonly key: string }
);

/** What stands between two separators. `before` is what separates it from the piece before. */
export interface Piece {
  readonly items: readonly Item[];
  readonly before: Separator | "and";
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** Signs that a phrase may run across: "xã, phường", "sự nghiệp\nKHCN", "Sự nghiệp (chi …)". */
const CROSSED: ReadonlySet<Separator> = new Set(["line", "list", "dash", "open", "close"]);

/** Index after the words when they stand from a token on, or -1. */
function matchWords(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    let token = tokens[at];
    while (at > from && token?.kind === "separator" && CROSSED.has(token.separator)) {
      token = tokens[++at];
    }
    if (token?.kind !== "word" || token.key !== word) return -1;
    at++;
  }
  return at;
}

function itemAt(tokens: readonly Token[], at: number, token: Token): { item: Item; next: number } {
  const { start, end } = token;
  const alone = { start, end };
  if (token.kind === "amount") {
    return { item: { ...alone, kind: "amount", amount: token.amount }, next: at + 1 };
  }
  if (token.kind === "share") {
    return { item: { ...alone, kind: "share", share: token.share }, next: at + 1 };
  }
  if (token.kind !== "word") return { item: { ...alone, kind: "colon" }, next: at + 1 };
  for (const { words, meaning, trust, tone } of phrasesFrom(token.key)) {
    if (tone !== null && token.tone !== tone && token.tone !== token.key) continue;
    const next = matchWords(tokens, at, words);
    if (next > at) {
      const last = tokens[next - 1] ?? token;
      return { item: { start, end: last.end, kind: "meaning", meaning, trust }, next };
    }
  }
  return { item: { ...alone, kind: "unknown", key: token.key }, next: at + 1 };
}

/** Ranks separators, so that "\n- " counts as a new line and not as a dash. */
const RANK: Readonly<Record<Piece["before"], number>> = {
  colon: 0,
  dash: 1,
  list: 2,
  and: 3,
  close: 2,
  open: 4,
  line: 5,
  strong: 6,
};

/** Groups tokens into pieces between separators; blank pieces vanish, the stronger sign stays. */
export function cutPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let items: Item[] = [];
  let before: Piece["before"] = "strong";
  let depth = 0;
  const close = (sign: Piece["before"]): void => {
    const [first, last] = [items[0], items.at(-1)];
    if (first && last) {
      pieces.push({ items, before, depth, start: first.start, end: last.end });
      items = [];
      before = sign;
    } else if (RANK[sign] > RANK[before]) before = sign;
  };
  for (let at = 0, token = tokens[0]; token; token = tokens[at]) {
    if (token.kind === "separator" && token.separator !== "colon") {
      close(token.separator);
      if (token.separator === "open") depth++;
      if (token.separator === "close") depth = Math.max(0, depth - 1);
      at++;
      continue;
    }
    const { item, next } = itemAt(tokens, at, token);
    at = next;
    if (item.kind === "meaning" && item.meaning.kind === "and") close("and");
    else items.push(item);
  }
  close("strong");
  return pieces;
}
