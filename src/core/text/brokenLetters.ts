import { isSyllable } from "./syllables";

/**
 * Letters that a conversion from PDF put in the place of Vietnamese ones; seen in official texts:
 * "định kǶ", "LǷNH VỰC", "cǜng", "định nghƿa".
 */
const MEANT: Readonly<Record<string, string>> = {
  "\u01f6": "ỳ",
  "\u01f7": "Ĩ",
  "\u01bf": "ĩ",
  "\u01dc": "ũ",
  "\u01db": "Ũ",
};
/** Those letters, and the sign for "unreadable". */
const BROKEN = /[\u01f6\u01f7\u01bf\u01db\u01dc\ufffd]/;
/** A letter that became a question mark: "nhi?m vụ". */
const QUESTIONED = /(\p{L}+)\?(\p{Ll}\p{L}*)/gu;
const BROKEN_WORD = /[\p{L}\p{M}]*[\u01f6\u01f7\u01bf\u01db\u01dc][\p{L}\p{M}]*/gu;
/** CP1252 characters outside Latin-1, by byte from 0x80; "" where the byte has none. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8 read as CP1252: "NgÃ¢n sÃ¡ch", "Äáº§u tÆ°". */
const MISREAD = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${CP1252}]`);

/** One sign of every kind of damage; rare, so that one search is enough for most texts. */
const SIGN_OF_DAMAGE = new RegExp(`[?\u0080-\u00bf${CP1252}]|${BROKEN.source}`);

/** Whether a character may be a sign of damage, by itself or beside others. */
export function mayShowDamage(letter: string): boolean {
  return SIGN_OF_DAMAGE.test(letter);
}

/** A quick look: false only when nothing in the text can be damaged. */
export function mayBeBroken(text: string): boolean {
  if (!SIGN_OF_DAMAGE.test(text)) return false;
  return BROKEN.test(text) || MISREAD.test(text) || /\?\p{Ll}/u.test(text);
}

/** Whether a question mark stands for a letter; between two whole words it only lacks its blank. */
function hasLostLetter(text: string): boolean {
  return [...text.matchAll(QUESTIONED)].some(
    ([, before = "", after = ""]) => !isSyllable(before) || !isSyllable(after)
  );
}

/** Whether letters of a text were damaged by a conversion, also where none can be proposed. */
export function hasBrokenLetters(text: string): boolean {
  if (!mayBeBroken(text)) return false;
  return BROKEN.test(text) || hasLostLetter(text) || repairMisread(text) !== text;
}

/** Bytes of a text in CP1252; null when it has other characters. */
function bytesOf(text: string): readonly number[] | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const high = CP1252.indexOf(letter);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code <= 0xff) bytes.push(code);
    else return null;
  }
  return bytes;
}

/** Percent-decoding is the strict UTF-8 reader that every runtime has. */
function readUtf8(bytes: readonly number[]): string | null {
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** A text whose UTF-8 bytes were read as CP1252, read right; the text itself when it is no such one. */
function repairMisread(text: string): string {
  if (!MISREAD.test(text)) return text;
  const bytes = bytesOf(text);
  return (bytes && readUtf8(bytes)) ?? text;
}

/** "kǶ" → "kỳ", in the case of its word; as it stands when that is no syllable. */
function repairWord(word: string): string {
  const repaired = word.replace(/[\u01f6\u01f7\u01bf\u01db\u01dc]/g, (sign) => MEANT[sign] ?? sign);
  if (!isSyllable(repaired)) return word;
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) ? repaired.toUpperCase() : repaired;
}

/**
 * A proposal for a text with damaged letters; what is not known stays. Only a proposal: which
 * letter was there is a guess.
 */
export function repairBrokenLetters(text: string): string {
  return repairMisread(text).replace(BROKEN_WORD, repairWord);
}
