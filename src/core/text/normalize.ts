/** Zero-width characters, soft hyphens and byte order marks: seen by machines only. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u202F]+/g;

/** The text on one line: NFC, any run of blanks and line breaks one space, ends trimmed. */
export function normalizeText(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/** Whether blanks, line breaks or invisible characters stand where normalizeText would not leave them. */
export function hasStraySpaces(text: string): boolean {
  const composed = text.normalize("NFC");
  return composed !== normalizeText(composed);
}
