import { mayBeBroken, repairBrokenLetters } from "./brokenLetters";
import { composeMarks } from "./composeMarks";
import { findDocumentNumbers } from "./documentNumbers";
import { decodeLegacy, isLegacyText, type LegacyEncoding } from "./legacyFonts";
import { replaceForeignLetters } from "./lookAlikes";
import { isPlain, normalizeText } from "./normalize";

/** What was done to a text, in the order it is done. "broken-letters" is a guess, the others are sure. */
export type CleaningKind =
  "legacy-font" | "broken-letters" | "not-nfc" | "look-alike" | "stray-spaces" | "broken-hyphen";

/** One step that changed a text, with the whole text before and after it. */
export interface CleaningChange {
  readonly kind: CleaningKind;
  readonly before: string;
  readonly after: string;
}

/** A text as it was meant, and how it got there; no changes for a clean one. */
export interface CleanedText {
  readonly text: string;
  readonly changes: readonly CleaningChange[];
}

const NO_CHANGES: readonly CleaningChange[] = [];
/** Blanks beside a sign of a document number, or a dash that stands for its hyphen. */
const LOOSE_SIGN = / [-/–]|[-/–] |–\p{Lu}/u;
/** Takes the blanks out of document numbers: "QĐ- UBND" → "QĐ-UBND". */
function closeHyphens(text: string): string {
  if (!LOOSE_SIGN.test(text)) return text;
  return findDocumentNumbers(text).reduceRight((rest, { status, start, end, suggestion }) => {
    if (status !== "mendable-spaces" || suggestion === undefined) return rest;
    return rest.slice(0, start) + suggestion + rest.slice(end);
  }, text);
}

/** Each step in its order; a step that finds nothing returns the text itself. */
const STEPS: readonly (readonly [CleaningKind, (text: string) => string])[] = [
  ["broken-letters", repairBrokenLetters],
  ["not-nfc", composeMarks],
  ["look-alike", replaceForeignLetters],
  ["stray-spaces", normalizeText],
  ["broken-hyphen", closeHyphens],
];

/**
 * A cell's text in NFC Unicode with Vietnamese letters, on one line, and every change that led
 * there. `encoding` and `fontName` come from `legacyEncodingsOf`; null for Unicode texts. The
 * result is clean: cleaning it again with encoding null changes nothing.
 */
export function cleanText(
  raw: string,
  encoding: LegacyEncoding | null,
  fontName?: string
): CleanedText {
  if (encoding === null && isPlain(raw) && !mayBeBroken(raw) && !LOOSE_SIGN.test(raw)) {
    return { text: raw, changes: NO_CHANGES };
  }
  const changes: CleaningChange[] = [];
  let text = raw;
  const step = (kind: CleaningKind, after: string): void => {
    if (after !== text) changes.push({ kind, before: text, after });
    text = after;
  };
  if (encoding !== null && isLegacyText(raw, encoding, true)) {
    step("legacy-font", decodeLegacy(raw, encoding, fontName));
  }
  // Taking an invisible character out can bring letters together that belong to an earlier step.
  for (let before = ""; before !== text;) {
    before = text;
    for (const [kind, clean] of STEPS) step(kind, clean(text));
  }
  return { text, changes };
}
