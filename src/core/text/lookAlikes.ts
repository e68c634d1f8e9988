/**
 * Letters of other alphabets that look like ours and get into texts through fonts, OCR and
 * Russian or Greek keyboards: "NĐ-CР" with Cyrillic Р, "BHΧΗ" with Greek Χ Η, "QÐ" with U+00D0.
 */
const LATIN_OF: Readonly<Record<string, string>> = {
  // Latin letters of other languages
  "\u00D0": "Đ",
  "\u0189": "Đ",
  "\u00F0": "đ",
  "\u0256": "đ",
  // Cyrillic capitals
  "\u0405": "S",
  "\u0406": "I",
  "\u0408": "J",
  "\u0410": "A",
  "\u0412": "B",
  "\u0415": "E",
  "\u041A": "K",
  "\u041C": "M",
  "\u041D": "H",
  "\u041E": "O",
  "\u0420": "P",
  "\u0421": "C",
  "\u0422": "T",
  "\u0423": "Y",
  "\u0425": "X",
  // Cyrillic small letters
  "\u0430": "a",
  "\u0435": "e",
  "\u043E": "o",
  "\u0440": "p",
  "\u0441": "c",
  "\u0443": "y",
  "\u0445": "x",
  "\u0455": "s",
  "\u0456": "i",
  "\u0458": "j",
  // Greek capitals
  "\u0391": "A",
  "\u0392": "B",
  "\u0395": "E",
  "\u0396": "Z",
  "\u0397": "H",
  "\u0399": "I",
  "\u039A": "K",
  "\u039C": "M",
  "\u039D": "N",
  "\u039F": "O",
  "\u03A1": "P",
  "\u03A4": "T",
  "\u03A5": "Y",
  "\u03A7": "X",
  // Greek small letters
  "\u03BF": "o",
  "\u03BD": "v",
  "\u03C1": "p",
};

/** The look-alike letters, for use inside a character class. */
export const LOOK_ALIKE_CLASS = Object.keys(LATIN_OF).join("");

const LOOK_ALIKE = new RegExp(`[${LOOK_ALIKE_CLASS}]`, "g");

/** Replaces letters that only look like Vietnamese ones by the ones they look like. */
export function replaceLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => LATIN_OF[letter] ?? letter);
}

/**
 * Whether a text mixes look-alikes into Vietnamese. Words wholly in another alphabet, such as a
 * Greek symbol in a formula, count as well: in these tables they are never meant.
 */
export function hasLookAlikes(text: string): boolean {
  return text.search(LOOK_ALIKE) >= 0;
}

/** Words, and abbreviations joined by signs such as "NĐ-CР". */
const JOINED = /[\p{L}\p{M}\p{N}&/.-]+/gu;
const OF_OTHER_LANGUAGES = /[\u00D0\u0189\u00F0\u0256]/g;

/**
 * As replaceLookAlikes, but words wholly in Cyrillic or Greek stay: they are another language,
 * not a slip. For texts that are given back to people; keys and searches replace all.
 */
export function replaceForeignLetters(text: string): string {
  if (!hasLookAlikes(text)) return text;
  return text.replace(OF_OTHER_LANGUAGES, replaceLookAlikes).replace(JOINED, (word) => {
    const latin = replaceLookAlikes(word);
    const mixed =
      /\p{Script=Latin}/u.test(word) && !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin);
    return mixed ? latin : word;
  });
}
