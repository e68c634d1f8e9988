import type { Item, Piece } from "./pieces";

/** How a piece is to be taken: as sources, as figures alone, as no source, or as unknown words. */
export type Verdict =
  | { readonly kind: "sources"; readonly items: readonly Item[]; readonly complete: boolean }
  | { readonly kind: "figures"; readonly items: readonly Item[] }
  | { readonly kind: "not-source" }
  /** Words such as "kinh phí" that only lead to what stands beside them. */
  | { readonly kind: "noise" }
  | { readonly kind: "unknown" };

/** Words that speak of money: beside them an unknown word may be another source. */
const MONEY_WORDS = /^(?:nguon|von|ngan|ns\w*|quy|kinh|dong|gop|tai|tro|vien|vay)$/;

function isFigure(item: Item): boolean {
  return item.kind === "amount" || item.kind === "share";
}

function isSource(item: Item): boolean {
  return item.kind === "meaning" && item.meaning.kind !== "noise";
}

/**
 * Unknown words beside a source ("Ngân sách tỉnh Quảng Ngãi") are passed over when the source is
 * beyond doubt; then short words such as "xã" no longer count, as in "hợp tác xã".
 */
function trustedItems(items: readonly Item[]): readonly Item[] | null {
  if (items.some((item) => item.kind === "unknown" && MONEY_WORDS.test(item.key))) return null;
  const firstSource = items.findIndex((item) => isSource(item) || item.kind === "unknown");
  const kept = items.filter((item, index) => {
    if (item.kind === "unknown") return false;
    if (item.kind !== "meaning") return true;
    return item.trust === "any" || (item.trust === "start" && index === firstSource);
  });
  return kept.some(isSource) ? kept : null;
}

/** Decides what a piece of a source text is. */
export function judgePiece(piece: Piece): Verdict {
  const items = piece.items.filter(
    (item) => item.kind !== "meaning" || item.meaning.kind !== "noise"
  );
  if (items.length === 0) return { kind: "noise" };
  const first = items.find((item) => !isFigure(item) && item.kind !== "colon");
  if (first?.kind === "meaning" && first.meaning.kind === "not-source")
    return { kind: "not-source" };
  if (items.some((item) => item.kind === "unknown")) {
    const trusted = trustedItems(items);
    return trusted ? { kind: "sources", items: trusted, complete: false } : { kind: "unknown" };
  }
  if (items.some(isSource)) return { kind: "sources", items, complete: true };
  return items.some(isFigure) ? { kind: "figures", items } : { kind: "unknown" };
}
