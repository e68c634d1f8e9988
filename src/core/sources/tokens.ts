import { readAmount, type SeparatorStyle, type UnitId } from "../money";
import { findDocumentNumbers, foldKey, foldTone } from "../text";

/** How strongly a sign separates two sources. */
export type Separator = "strong" | "line" | "list" | "dash" | "open" | "close" | "colon";

/** A word, a figure or a sign of a source text with its place in that text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "word"; readonly key: string; readonly tone: string }
  | { readonly kind: "amount"; readonly amount: number | null }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "separator"; readonly separator: Separator }
);

const UNIT_WORDS = "(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|trđ|tr|nghìn|ngàn)";
const CURRENCY = "(?:đồng|đ|vnđ|vnd)";
const FIGURE = `\\d+(?:[.,]\\d+)*(?:[ \\u00a0]?${UNIT_WORDS}(?![\\p{L}]))?(?:[ \\u00a0.]?${CURRENCY}(?![\\p{L}]))?`;
const TOKEN = new RegExp(
  `(?<share>\\d+(?:[.,]\\d+)?\\s*%)|(?<figure>${FIGURE})|(?<word>\\p{L}[\\p{L}\\p{N}]*|&)|(?<sign>[;\\n\\r,/+()\\[\\]:=\\-–—|])`,
  "giu"
);

const SIGNS: Readonly<Record<string, Separator>> = {
  ";": "strong",
  "|": "strong",
  "\n": "line",
  "\r": "line",
  ",": "list",
  "/": "list",
  "+": "list",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  ":": "colon",
  "=": "colon",
};

/** Years, dates and bullets are no amounts. */
const NOT_AMOUNTS = [
  /(?:năm|giai đoạn|kế hoạch)\s*\d{4}(?:\s*[-–]\s*\d{4})?/giu,
  /\d{1,2}\/\d{1,2}\/\d{4}/g,
  /(?<=^|[\n;])\s*(?:\(?\d{1,2}[.)]|[a-eđ]\))\s+(?=\p{L})/gu,
];

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

/** Wipes what looks like money but is not, keeping every offset. */
function wipeFigures(text: string): string {
  let wiped = text;
  for (const found of findDocumentNumbers(text)) wiped = blank(wiped, found.start, found.end);
  for (const pattern of NOT_AMOUNTS) {
    wiped = wiped.replace(pattern, (match) => " ".repeat(match.length));
  }
  return wiped;
}

/**
 * Takes an NFC source text apart. Amounts are whole đồng, in `unit` where none is written;
 * null when they cannot be read. Shares are parts per 10,000.
 */
export function tokenize(text: string, unit: UnitId, separators: SeparatorStyle): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of wipeFigures(text).matchAll(TOKEN)) {
    const { share, figure, word, sign } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (share !== undefined) {
      const percent = Number(share.replace("%", "").replace(",", "."));
      tokens.push({ ...place, kind: "share", share: Math.round(percent * 100) });
    } else if (figure !== undefined) {
      tokens.push({
        ...place,
        kind: "amount",
        amount: readAmount(figure, unit, separators).amount,
      });
    } else if (word !== undefined) {
      const tone = word === "&" ? "và" : foldTone(word);
      tokens.push({ ...place, kind: "word", key: foldKey(word), tone });
    } else {
      tokens.push({ ...place, kind: "separator", separator: SIGNS[sign ?? ""] ?? "list" });
    }
  }
  return tokens;
}
