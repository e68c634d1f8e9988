import { replaceLookAlikes } from "./lookAlikes";
import { isPlain, normalizeText } from "./normalize";

/** Both ways to place the tone mark in open oa, oe, uy: old "hòa", new "hoà". */
const OLD_TO_NEW_TONE: Readonly<Record<string, string>> = {
  òa: "oà",
  óa: "oá",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  òe: "oè",
  óe: "oé",
  ỏe: "oẻ",
  õe: "oẽ",
  ọe: "oẹ",
  ùy: "uỳ",
  úy: "uý",
  ủy: "uỷ",
  ũy: "uỹ",
  ụy: "uỵ",
};

const OLD_TONE = new RegExp(Object.keys(OLD_TO_NEW_TONE).join("|"), "g");

/** Lower case with one way to place tones: hòa → hoà. NFC text keeps its length. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(OLD_TONE, (pair) => OLD_TO_NEW_TONE[pair] ?? pair);
}

/**
 * Comparison key that keeps every diacritic: two spellings get the same key only when they
 * differ in blanks, capitals, look-alike letters or the place of the tone mark (hòa = hoà).
 */
export function foldTone(text: string): string {
  if (isPlain(text)) return foldCase(text);
  return foldCase(replaceLookAlikes(normalizeText(text)).normalize("NFC"));
}

/** foldTone without tones and diacritics, punctuation kept: "Quý II/2019" → "quy ii/2019". */
export function foldLetters(text: string): string {
  return stripMarks(isPlain(text) ? text : foldTone(text));
}

/**
 * Text in NFC in lower case, without tones and diacritics. Letter by letter: to replace what is no
 * ASCII in the lower-case text took three times as long.
 */
export function stripMarks(text: string): string {
  if (text.length > LONGEST) return stripAny(text);
  const codes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const bare = bareCodeOf(text.charCodeAt(at));
    if (bare === 0) return stripAny(text);
    codes[at] = bare;
  }
  return String.fromCharCode(...codes);
}

function stripAny(text: string): string {
  return text.toLowerCase().replace(/[^\x00-\x7f]/g, (letter) => {
    return letter === "đ" ? "d" : letter.normalize("NFD").replace(/\p{M}/gu, "");
  });
}

/** Longer texts would be more arguments than a call may have. */
const LONGEST = 10_000;
/** Letters, marks and punctuation of Vietnamese texts, which fold one by one whatever is beside. */
const SIMPLE = /[\u0000-\u036f\u1e00-\u1eff\u2000-\u206f]/;
const LAST_SIMPLE = 0x206f;

/** What each character is without case and marks; 0 until looked up. */
const bareCodes = new Uint16Array(LAST_SIMPLE + 1);

/** The code of a letter in lower case without marks; 0 where its neighbours matter, or several are left. */
function bareCodeOf(code: number): number {
  if (code > LAST_SIMPLE) return 0;
  const known = bareCodes[code] ?? 0;
  if (known !== 0) return known;
  const letter = String.fromCharCode(code);
  const bare = SIMPLE.test(letter) ? stripAny(letter) : "";
  const found = bare.length === 1 ? bare.charCodeAt(0) : 0;
  bareCodes[code] = found;
  return found;
}

/**
 * Matching key for headers, units and sources: lower-case ASCII words with one space between.
 * Tones and diacritics are folded, "&" reads "va", any other punctuation separates words.
 * Different names may share a key ("Tân", "Tấn"): compare names of agencies by foldTone.
 */
export function foldKey(text: string): string {
  if (text.length > LONGEST) return keyOfAnyText(text);
  const codes: number[] = [];
  let hasGap = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const part = codeInKey(code);
    if (part === IN_KEY.any) return keyOfAnyText(text);
    if (part === IN_KEY.nothing) continue;
    if (part === IN_KEY.blank) {
      hasGap = true;
      continue;
    }
    if (hasGap && codes.length > 0) codes.push(IN_KEY.blank);
    hasGap = false;
    codes.push(part);
  }
  return String.fromCharCode(...codes);
}

function keyOfAnyText(text: string): string {
  const letters = foldLetters(text);
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(letters)) return letters;
  return letters
    .replaceAll("&", " va ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What a character leaves in a key when that is no letter: its neighbours matter for `any`. */
export const IN_KEY = { nothing: 1, any: 2, blank: 32 } as const;

/** What each character leaves in a key; 0 until looked up. */
const known = new Uint16Array(LAST_SIMPLE + 1);

/** What a character leaves in a key: the code of a letter or figure, or one of IN_KEY. */
export function codeInKey(code: number): number {
  if (code > LAST_SIMPLE) return IN_KEY.any;
  const before = known[code] ?? 0;
  if (before !== 0) return before;
  const letter = String.fromCharCode(code);
  const isSimple = SIMPLE.test(letter) && letter !== "&";
  const key = isSimple ? keyOfAnyText(`x${letter}x`).slice(1, -1) : null;
  const found = key === null ? IN_KEY.any : key === "" ? IN_KEY.nothing : key.charCodeAt(0);
  known[code] = found;
  return found;
}
