/** How a document number stands: as it should, with blanks to mend, with foreign letters, or wrong. */
export type DocumentNumberStatus = "valid" | "mendable-spaces" | "look-alike-letters" | "invalid";

/** A document number inside a text; `start` and `end` are UTF-16 offsets in that text. */
export interface DocumentNumberFinding {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Without blanks, with plain hyphens and Latin letters. */
  readonly normalized: string;
  readonly status: DocumentNumberStatus;
  /** What it should read, when it is not valid and that is known. */
  readonly suggestion?: string;
}

/** Finds document numbers such as "123/QĐ-UBND" in a text, also damaged ones. */
export function findDocumentNumbers(text: string): readonly DocumentNumberFinding[] {
  const found: DocumentNumberFinding[] = [];
  for (const match of text.matchAll(
    /\d{1,5}[a-zđ]?(?:\/(?:19|20)\d{2})?\/ ?[A-ZĐƯ]{2,}[A-Za-z]*(?: ?- ?[A-ZĐƯ][A-Za-zĐƯđư0-9&.]*)*/g
  )) {
    const [found0] = match;
    const normalized = found0.replaceAll(" ", "");
    found.push({
      text: found0,
      start: match.index,
      end: match.index + found0.length,
      normalized,
      status: normalized === found0 ? "valid" : "mendable-spaces",
      ...(normalized === found0 ? {} : { suggestion: normalized }),
    });
  }
  return found;
}
