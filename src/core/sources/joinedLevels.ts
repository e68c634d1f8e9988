import { foldKey } from "../text";
import type { JoinedLevels } from "./definitions";
import { LEVELS } from "./levels";
import type { Token } from "./tokens";

const SHORT_NAMES: ReadonlySet<string> = new Set(
  Object.values(LEVELS).flatMap(({ shortName, aliases }) => [shortName, ...aliases].map(foldKey))
);

/**
 * The choices of two levels in one that a heading lists among others: "Cấp (NSTW, NS tỉnh, NS
 * huyện/xã)". A list that slashes separate ("TW/ tỉnh/ huyện") names single levels.
 */
export function joinedLevelsOf(header: string): readonly JoinedLevels[] {
  const list = /\(([^()]*)\)/.exec(header)?.[1] ?? "";
  const choices = list.split(/[,;]/);
  if (choices.length < 2) return [];
  return choices.flatMap((choice): readonly JoinedLevels[] => {
    const [first, second, more] = choice.split("/").map(foldKey);
    if (!first || !second || more !== undefined) return [];
    const areLevels = SHORT_NAMES.has(first) && SHORT_NAMES.has(second);
    return areLevels ? [[lastWord(first), lastWord(second)]] : [];
  });
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

/** Words that may stand before a level's own word again: "NS huyện/NS cấp xã". */
const LEADING: ReadonlySet<string> = new Set(["ns", "ngan", "sach", "cap"]);

/**
 * Tokens in which two joined levels are one word, the first, whose budget holds the other's
 * (Decree 163/2016/NĐ-CP: a district's budget is that of its own level and of its communes).
 */
export function joinLevels(
  tokens: readonly Token[],
  joined: readonly JoinedLevels[]
): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0, token = tokens[0]; token; token = tokens[at]) {
    const last = joined.reduce((found, pair) => Math.max(found, joinedEnd(tokens, at, pair)), at);
    kept.push(last === at ? token : { ...token, end: tokens[last]?.end ?? token.end });
    at = last + 1;
  }
  return kept;
}

/** The token that ends the second of two joined levels, the first of which stands here; or -1. */
function joinedEnd(tokens: readonly Token[], from: number, [first, second]: JoinedLevels): number {
  if (keyAt(tokens, from) !== first || !joins(tokens[from + 1])) return -1;
  let at = from + 2;
  while (LEADING.has(keyAt(tokens, at))) at += 1;
  return keyAt(tokens, at) === second ? at : -1;
}

function joins(token: Token | undefined): boolean {
  if (token?.kind === "word") return token.key === "va";
  return token?.kind === "separator" && ["list", "dash", "line"].includes(token.separator);
}

function keyAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.key : "";
}
