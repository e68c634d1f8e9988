import { LEGACY_LETTERS, LEGACY_SIGNS, type LegacyEncoding } from "./legacyTables";
import { isSyllable } from "./syllables";

export type { LegacyEncoding } from "./legacyTables";

/** ".VnTime", ".VnArial NarrowH", also without the dot as some programs list them. */
const TCVN3_FONT =
  /^(?:\.vn|vn(?:time|arial|avant|bodoni|book|centur|courier|future|gothic|helve|presen|times?h?$|univers))/i;
const VNI_FONT = /^vni[- ]/i;
const CAPITAL_FONT = /^\.?vn.*h$/i;

/** Letters that only a Unicode text has. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036f\u1ea0-\u1ef9]/;
/** Signs that no Vietnamese Unicode text has inside a word, or pairs of vowels it never has. */
const SUSPECT = /[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöø÷ûüþ]|[aeou][àáâãèéêùúõ]|[aeu][óòôí]/i;
/** A word and whatever stands in it as a sign of a legacy encoding. */
const WORD = /[A-Za-z\u00a1-\u00ff]{2,}/g;
const NOT_ASCII = /[^\x00-\x7f]/;
/** "QĐ", "HĐND": an abbreviation with the one letter that the encodings write by a sign. */
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTVX]{2,}$/;

/** Words needed before a sheet without known fonts is taken for a legacy one. */
const ENOUGH_WORDS = 3;
const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** The encoding that texts in a font are written in; null for Unicode fonts and unknown names. */
export function legacyEncodingOfFont(fontName: string): LegacyEncoding | null {
  const name = fontName.trim();
  if (TCVN3_FONT.test(name)) return "tcvn3";
  return VNI_FONT.test(name) ? "vni" : null;
}

/** "TµI" in a font of small letters is meant as capitals: the encoding has no À. */
function raiseInCapitalWords(written: string, decoded: string): string {
  const letters = written.replace(/[^A-Za-z]/g, "");
  return letters.length >= 2 && !/[a-z]/.test(letters) ? decoded.toUpperCase() : decoded;
}

/**
 * Turns a text written for TCVN3 (ABC) or VNI fonts, as CP1252 characters, into Unicode. Fonts of
 * capitals (.VnTimeH) show every letter as a capital, and so does the result. Does not ask
 * whether the text is a legacy one: see `isLegacyText`.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, fontName?: string): string {
  const letters = LEGACY_LETTERS[encoding];
  const decode = (part: string) =>
    part.replace(LEGACY_SIGNS[encoding], (sign) => letters.get(sign) ?? sign);
  if (encoding === "vni") return decode(text);
  if (fontName !== undefined && CAPITAL_FONT.test(fontName.trim())) {
    return decode(text).toUpperCase();
  }
  return text.replace(/[A-Za-z\u00a1-\u00ff]+/g, (word) => raiseInCapitalWords(word, decode(word)));
}

/** Words of a text whose readings differ: those that only make sense decoded, and only as they stand. */
function weighWords(
  text: string,
  encoding: LegacyEncoding
): { readonly decoded: readonly string[]; readonly asWritten: readonly string[] } {
  const decoded: string[] = [];
  const asWritten: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (!NOT_ASCII.test(word)) continue;
    const reading = decodeLegacy(word, encoding);
    // "trì" is the same in VNI and Unicode, and says nothing.
    if (reading === word && isSyllable(word)) continue;
    const makesSense = reading !== word && (isSyllable(reading) || ABBREVIATION.test(reading));
    if (!makesSense) asWritten.push(word);
    else if (!isSyllable(word)) decoded.push(word.toLowerCase());
  }
  return { decoded, asWritten };
}

/** By character code: whether it is a letter that only a Unicode text has. */
const unicodeOnlyCodes = Uint8Array.from({ length: 0x1f00 }, (_one, code) =>
  UNICODE_ONLY.test(String.fromCharCode(code)) ? 1 : 0
);

/**
 * Whether a text may be a legacy one, in one look: every text of a workbook is asked, and nearly
 * all are ASCII or have letters that the encodings do not use.
 */
function mayBeLegacy(text: string): boolean {
  let isAscii = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (unicodeOnlyCodes[code] === 1) return false;
    isAscii = false;
  }
  return !isAscii && SUSPECT.test(text);
}

/** Whether a text is surely Unicode: it has letters that the legacy encodings do not use. */
function isSurelyUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** Whether a text has words that make no sense in an encoding, so that it is not written in it. */
export function speaksAgainst(text: string, encoding: LegacyEncoding): boolean {
  if (!NOT_ASCII.test(text)) return false;
  if (isSurelyUnicode(text)) return true;
  const { decoded, asWritten } = weighWords(text, encoding);
  return asWritten.length > decoded.length;
}

/**
 * Whether a text on a sheet or in a font of a legacy encoding is itself written in it. "sè" and
 * "phí" can be read both ways: `doubtful` is the answer for those.
 */
export function isLegacyText(text: string, encoding: LegacyEncoding, doubtful: boolean): boolean {
  if (!NOT_ASCII.test(text) || isSurelyUnicode(text)) return false;
  const { decoded, asWritten } = weighWords(text, encoding);
  if (decoded.length === 0 && asWritten.length === 0) {
    return doubtful && decodeLegacy(text, encoding) !== text;
  }
  return decoded.length > asWritten.length;
}

/** Words of texts that speak for an encoding, and those that speak against it. */
export interface LegacyEvidence {
  readonly found: Readonly<Record<LegacyEncoding, ReadonlySet<string>>>;
  readonly against: Readonly<Record<LegacyEncoding, ReadonlySet<string>>>;
}

/** Evidence that is still gathered. */
type WordSets = Readonly<
  Record<keyof LegacyEvidence, Readonly<Record<LegacyEncoding, Set<string>>>>
>;

/**
 * What texts say about how they are written; null for those that say nothing, as most do. Whatever
 * else stands among them says nothing.
 */
export function weighTexts(texts: Iterable<unknown>): LegacyEvidence | null {
  let evidence: WordSets | null = null;
  for (const text of texts) {
    if (typeof text !== "string" || !mayBeLegacy(text)) continue;
    evidence ??= {
      found: { tcvn3: new Set(), vni: new Set() },
      against: { tcvn3: new Set(), vni: new Set() },
    };
    for (const encoding of ENCODINGS) {
      const { decoded, asWritten } = weighWords(text, encoding);
      for (const word of decoded) evidence.found[encoding].add(word);
      for (const word of asWritten) evidence.against[encoding].add(word);
    }
  }
  return evidence;
}

/** The encoding that the evidence of all rows of a sheet speaks for; null when it is too little. */
export function judgeEvidence(evidence: readonly LegacyEvidence[]): LegacyEncoding | null {
  const count = (side: keyof LegacyEvidence, encoding: LegacyEncoding) =>
    new Set(evidence.flatMap((one) => [...one[side][encoding]])).size;
  const best = count("found", "tcvn3") >= count("found", "vni") ? "tcvn3" : "vni";
  const enough = Math.max(ENOUGH_WORDS, 3 * count("against", best));
  return count("found", best) >= enough ? best : null;
}

/**
 * The legacy encoding that texts of one sheet are written in, told by their words when no font
 * says it; null when there is too little to tell. Texts that are surely Unicode do not count.
 */
export function detectLegacyEncoding(texts: Iterable<string>): LegacyEncoding | null {
  const evidence = weighTexts(texts);
  return evidence && judgeEvidence([evidence]);
}
