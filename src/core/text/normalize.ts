/** Zero-width characters, soft hyphens and byte order marks: seen by machines only. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u202F]+/g;

/** Latin letters in NFC, digits and usual signs. */
const PLAIN =
  /[!-~\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0255\u0257-\u02FF\u1EA0-\u1EF9\u2013-\u2026]/;
const LAST_PLAIN = 0x2026;
const BLANK = 32;

/** Whether each character code is plain: a table, since every text of a workbook is looked at. */
const plainCodes = Uint8Array.from({ length: LAST_PLAIN + 1 }, (_one, code) =>
  PLAIN.test(String.fromCharCode(code)) ? 1 : 0
);

/**
 * Whether a text is on one line, in NFC and without look-alikes already, no two blanks together
 * and none at the ends: nearly all are.
 */
export function isPlain(text: string): boolean {
  // A blank at the start is as one after another blank.
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BLANK ? before === BLANK : plainCodes[code] !== 1) return false;
    before = code;
  }
  return before !== BLANK || text === "";
}

/** The text on one line: NFC, any run of blanks and line breaks one space, ends trimmed. */
export function normalizeText(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/** Whether blanks, line breaks or invisible characters stand where normalizeText would not leave them. */
export function hasStraySpaces(text: string): boolean {
  if (isPlain(text)) return false;
  const composed = text.normalize("NFC");
  return composed !== normalizeText(composed);
}
