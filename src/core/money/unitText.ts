import { foldKey, normalizeText } from "../text";
import type { UnitId } from "./unit";

/** How units are printed, as folded keys. One line a unit, common spellings first. */
const SPELLINGS: Readonly<Record<UnitId, readonly string[]>> = {
  dong: ["dong", "d", "vnd", "viet nam dong", "dong viet nam", "dong vn", "vn dong", "1 dong"],
  "nghin-dong": ["nghin dong", "ngan dong", "1000 dong", "1000d", "1000 d", "nghin", "ngan"],
  "trieu-dong": ["trieu dong", "tr dong", "trd", "tr d", "trieu", "1000000 dong", "1000000d", "tr"],
  "ty-dong": ["ty dong", "ti dong", "tyd", "ty d", "ty", "ti", "1000000000 dong"],
};

/** Spellings with the currency's code instead of "đồng", in either order. */
const CODED: readonly (readonly [UnitId, readonly string[]])[] = [
  ["nghin-dong", ["nghin", "ngan", "1000", "thousand"]],
  ["trieu-dong", ["trieu", "tr", "1000000", "million", "mil"]],
  ["ty-dong", ["ty", "ti", "1000000000", "billion", "bil"]],
];
const CODES = ["vnd", "viet nam dong", "dong viet nam", "dong vn"];

const UNIT_OF: ReadonlyMap<string, UnitId> = new Map([
  ...Object.entries(SPELLINGS).flatMap(([id, keys]) =>
    keys.map((key): [string, UnitId] => [key, id as UnitId])
  ),
  ...CODED.flatMap(([id, words]) =>
    words.flatMap((word) =>
      CODES.flatMap((code): [string, UnitId][] => [
        [`${word} ${code}`, id],
        [`${code} ${word}`, id],
      ])
    )
  ),
]);

const UNIT_PREFIX =
  /^(?:don vi tinh|don vi tien te|don vi tien|don vi|dvt|d v t|unit)(?: la)?(?: |$)/;
const FOREIGN = /\b(?:usd|jpy|eur|cny|krw|yen|euro|do la|dollars?)\b|[$¥€]/;

/** A unit alone, without "ĐVT" around it: "triệu đồng", "1.000 đ", "VNĐ"; null for anything else. */
export function unitOfWords(words: string): UnitId | null {
  const key = foldKey(words).replace(/(\d) (?=\d{3}(?:\D|$))/g, "$1");
  return UNIT_OF.get(key) ?? null;
}

/** Whether a text names a foreign currency by code, sign or name. */
export function namesForeignCurrency(text: string): boolean {
  return FOREIGN.test(foldKey(text)) || FOREIGN.test(text);
}

function unitOfPhrase(phrase: string): UnitId | null {
  const whole = unitOfWords(phrase);
  if (whole) return whole;
  // "Triệu đồng, %": amounts come first. A rate such as "đồng/biên chế" is no unit of amounts.
  const [first = "", ...more] = phrase.split(/[,;]/);
  return more.length > 0 ? unitOfWords(first) : null;
}

/** Without "ĐVT" a letter such as "d" or "(đ)" is an item of a list, and "Tr." a page. */
const CLEAR_ALONE = /dong|vnd|\w ?d$/;
const CLEAR_IN_BRACKETS = /dong|vnd|\w ?d$|^(?:trieu|ty|ti|nghin|ngan)$/;

function declaredUnit(text: string, clear: RegExp): UnitId | null {
  const rest = withoutPrefix(text);
  return rest !== text || clear.test(foldKey(text)) ? unitOfPhrase(rest) : null;
}

/**
 * The unit a text declares: a unit line ("Đơn vị tính: Tỷ đồng"), a bare unit, or a unit in
 * brackets after a header ("Tổng kinh phí (triệu đồng)"). null for amounts that carry a unit,
 * for foreign currency, for rates and for text without unit.
 */
export function parseUnit(text: string): UnitId | null {
  const line = normalizeText(text);
  for (const [, inner = ""] of line.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const unit = declaredUnit(inner, CLEAR_IN_BRACKETS);
    if (unit) return unit;
  }
  return declaredUnit(line.replace(/^[([]|[)\]]$/g, ""), CLEAR_ALONE);
}

function withoutPrefix(text: string): string {
  const words = text.split(" ");
  // The prefix is matched on folded words; as many words are dropped as it covers.
  for (let count = Math.min(4, words.length); count > 0; count--) {
    if (isPrefix(words.slice(0, count).join(" "))) return words.slice(count).join(" ");
  }
  return splitGluedPrefix(text);
}

function isPrefix(text: string): boolean {
  const head = foldKey(text);
  return UNIT_PREFIX.exec(`${head} `)?.[0].trim() === head && head !== "";
}

/** "ĐVT:đồng", "Đơn vị:triệu đồng" without a blank after the colon. */
function splitGluedPrefix(text: string): string {
  const colon = text.indexOf(":");
  return colon >= 0 && isPrefix(text.slice(0, colon)) ? text.slice(colon + 1) : text;
}

/**
 * Whether a text is a line that only declares a unit, also one in foreign currency or with the
 * unit itself in the next cell ("Đơn vị tính:"). "Đơn vị chủ trì" and "Đơn vị: Sở Tài chính" are not.
 */
export function isUnitLine(text: string): boolean {
  const line = normalizeText(text);
  if (line.length > 60) return false;
  const key = foldKey(line);
  if (/^[([].*[)\]]$/.test(line)) return parseUnit(line) !== null;
  if (!UNIT_PREFIX.test(`${key} `)) return false;
  if (/^(?:don vi tinh|don vi tien|dvt)\b/.test(key))
    return /[:;]/.test(line) || parseUnit(line) !== null;
  return parseUnit(line) !== null || namesForeignCurrency(line);
}
