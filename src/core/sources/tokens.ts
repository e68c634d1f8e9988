import { readAmount, type SeparatorStyle, type UnitId } from "../money";
import { findDocumentNumbers, foldCase, replaceLookAlikes, stripMarks } from "../text";

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
/** Word, share, figure, sign: the groups of TOKEN in this order. */
const TOKEN = new RegExp(
  `(\\p{L}[\\p{L}\\p{N}]*|&)|(\\d+(?:[.,]\\d+)?\\s*%)|(${FIGURE})|([;\\n\\r,/+()\\[\\]:=\\-–—|])`,
  "gu"
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
  /(?<![\d.,])(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?![\d.,])/g,
  /\d{1,2}\/\d{1,2}\/\d{4}/g,
  /(?<=^|[\n;])\s*(?:\(?\d{1,2}[.)]|[a-eđ]\))\s+(?=\p{L})/gu,
];

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

/** "500/NS huyện" is a figure and the next source, and no document number. */
const SOURCE_BEHIND_SLASH = /\/\s*(?:NS|XHH|ODA|PPP|CTMT|ĐT|SN)/u;

/** Wipes what looks like money but is not, keeping every offset. */
function wipeFigures(text: string): string {
  if (!/\d/.test(text)) return text;
  let wiped = text;
  for (const { start, end } of findDocumentNumbers(text)) {
    if (!SOURCE_BEHIND_SLASH.test(text.slice(start, end))) wiped = blank(wiped, start, end);
  }
  for (const pattern of NOT_AMOUNTS) {
    wiped = wiped.replace(pattern, (match) => " ".repeat(match.length));
  }
  return wiped;
}

function parseShare(text: string): number {
  return Math.round(Number(text.replace("%", "").replace(",", ".")) * 100);
}

/**
 * Takes an NFC source text apart. Amounts are whole đồng, in `unit` where none is written;
 * null when they cannot be read. Shares are parts per 10,000.
 */
export function tokenize(text: string, unit: UnitId, separators: SeparatorStyle): readonly Token[] {
  const folded = foldCase(replaceLookAlikes(wipeFigures(text)));
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(folded); match; match = TOKEN.exec(folded)) {
    const [, word, share, figure, sign] = match;
    const start = match.index;
    const end = TOKEN.lastIndex;
    if (word !== undefined) {
      const tone = word === "&" ? "và" : word;
      tokens.push({ start, end, kind: "word", key: stripMarks(tone), tone });
    } else if (sign !== undefined) {
      tokens.push({ start, end, kind: "separator", separator: SIGNS[sign] ?? "list" });
    } else if (share !== undefined) {
      tokens.push({ start, end, kind: "share", share: parseShare(share) });
    } else if (figure !== undefined) {
      const { amount } = readAmount(figure, unit, separators);
      tokens.push({ start, end, kind: "amount", amount });
    }
  }
  return tokens;
}
