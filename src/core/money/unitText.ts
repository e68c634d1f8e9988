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
const FOREIGN = /\b(?:usd|jpy|eur|cny|krw|euro|dollars?|yen nhat)\b|\d yen\b|^(?:[a-z]+ )?yen$/;
/** With diacritics: "đó là" and "Phú Yên" are no money. */
const FOREIGN_SIGNS = /đô[ -]?la|[$¥€]/iu;

/** A unit alone, without "ĐVT" around it: "triệu đồng", "1.000 đ", "VNĐ"; null for anything else. */
export function unitOfWords(words: string): UnitId | null {
  const key = foldKey(words).replace(/(\d) (?=\d{3}(?:\D|$))/g, "$1");
  return UNIT_OF.get(key) ?? null;
}

/** Whether a text names a foreign currency by code, sign or name. */
export function namesForeignCurrency(text: string): boolean {
  return FOREIGN_SIGNS.test(text) || FOREIGN.test(foldKey(text));
}

/**
 * What a row's own unit cell says of its figures: a unit of đồng, foreign currency, a share, a
 * rate such as "Đồng/biên chế/năm", or a "quantity" such as "máy". null for a blank cell.
 */
export type RowUnit = UnitId | "foreign" | "share" | "rate" | "quantity" | null;

/** Reads a cell of a unit column, see RowUnit. */
export function readRowUnit(text: string): RowUnit {
  const line = normalizeText(text);
  if (/^[-–—. ]*$/.test(line)) return null;
  const unit = parseUnit(line) ?? unitOfWords(line);
  if (unit) return unit;
  if (line.includes("%") || foldKey(line) === "phan tram") return "share";
  if (namesForeignCurrency(line)) return "foreign";
  return line.includes("/") && /\b(?:dong|vnd|d)\b/.test(foldKey(line)) ? "rate" : "quantity";
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

/** "(đ)" behind one of these is đồng and no item of a list. */
const MONEY_HEADER = /\b(?:tien|kinh phi|du toan|von|gia|chi phi|nguon|muc dau tu)\b/;

/** The unit in the brackets of a header, the last ones first: they are its lowest line's. */
function unitInBrackets(line: string): UnitId | "foreign" | null {
  const brackets = [...line.matchAll(/[([]([^()[\]]*)[)\]]/g)].reverse();
  for (const { 1: inner = "", index } of brackets) {
    const unit = declaredUnit(inner, CLEAR_IN_BRACKETS);
    if (unit) return unit;
    if (namesForeignCurrency(inner)) return "foreign";
    if (inner.trim() === "đ" && MONEY_HEADER.test(foldKey(line.slice(0, index)))) return "dong";
  }
  return null;
}

/** The unit at the end of a text: "Kinh phí, triệu đồng", "Phụ lục … Đơn vị tính: tỷ đồng". */
function unitAtEnd(line: string): UnitId | null {
  const last = line.split(/ \/ |[,;:]| [-–] /).at(-1) ?? "";
  return last !== line && /dong|vnd/.test(foldKey(last)) ? unitOfWords(last) : null;
}

/**
 * The unit a text declares: a unit line ("Đơn vị tính: Tỷ đồng"), a bare unit, a unit in
 * brackets after a header ("Tổng kinh phí (triệu đồng)") or at its end ("Kinh phí, triệu đồng").
 * null for amounts that carry a unit, for foreign currency, for rates and for text without unit.
 */
export function parseUnit(text: string): UnitId | null {
  const line = normalizeText(text);
  const bracketed = unitInBrackets(line);
  if (bracketed !== null) return bracketed === "foreign" ? null : bracketed;
  return declaredUnit(line.replace(/^[([]|[)\]]$/g, ""), CLEAR_ALONE) ?? unitAtEnd(line);
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
