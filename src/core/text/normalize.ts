/** Zero-width characters, soft hyphens and byte order marks: seen by machines only. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u202F]+/g;

/** Latin letters in NFC, digits and usual signs, no two blanks together, none at the ends. */
const PLAIN =
  /^(?:[!-~\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0255\u0257-\u02FF\u1EA0-\u1EF9\u2013-\u2026]| (?! |$))*$/;

/** Whether a text is on one line, in NFC and without look-alikes already: nearly all are. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.startsWith(" ");
}

/** The text on one line: NFC, any run of blanks and line breaks one space, ends trimmed. */
export function normalizeText(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/** Whether blanks, line breaks or invisible characters stand where normalizeText would not leave them. */
export function hasStraySpaces(text: string): boolean {
  const composed = text.normalize("NFC");
  return composed !== normalizeText(composed);
}
