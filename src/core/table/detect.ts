import type { FormDefinition } from "../packs";
import type { SheetSnapshot } from "../sheet";
import { createHeaderReader, type HeaderReader } from "./headerStack";
import { matchHeader, type HeaderMatch } from "./matchHeader";

/** Title blocks of real annexes stay well below this (reference/domain.md §1.3). */
const LAST_HEADER_ROW = 80;
const DEEPEST_HEADER = 4;
/** A sheet is taken for a form from here on; a foreign table scores about 0.3. */
const RECOGNISED = 0.55;
/** A sheet that the workbook's own state says is this form needs less. */
const RECOGNISED_WITH_HINT = 0.3;
/** Good enough to stop looking. */
const CERTAIN = 0.93;

/** A header found in a sheet, with the reader that found it. */
export interface Detection {
  readonly match: HeaderMatch;
  readonly reader: HeaderReader;
}

/**
 * Finds the form that a sheet follows, by its headers and never by position; null for a sheet
 * that follows none. `hint` is the form that the workbook remembers for this sheet.
 */
export function detectForm(
  sheet: SheetSnapshot,
  forms: readonly FormDefinition[],
  hint: string | null = null
): Detection | null {
  const lastRow = Math.min(sheet.rowCount - 1, LAST_HEADER_ROW);
  const reader = createHeaderReader(sheet, lastRow + DEEPEST_HEADER);
  const asked = forms.filter((form) => form.id === hint);
  const best =
    bestMatch(sheet, asked, reader, lastRow, RECOGNISED_WITH_HINT) ??
    bestMatch(sheet, forms, reader, lastRow, RECOGNISED);
  return best && { match: best, reader };
}

function bestMatch(
  sheet: SheetSnapshot,
  forms: readonly FormDefinition[],
  reader: HeaderReader,
  lastRow: number,
  least: number
): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  for (const { top, bottom } of headerPlaces(sheet, lastRow)) {
    for (const form of forms) {
      const match = matchHeader(form, reader, top, bottom, sheet.columnCount);
      if (match.score >= least && match.score > (best?.score ?? 0) + 1e-9) best = match;
    }
    if (best && best.score >= CERTAIN) return best;
  }
  return best;
}

/** Rows that may hold a header, from the top down and the lowest headers first. */
function* headerPlaces(sheet: SheetSnapshot, lastRow: number) {
  for (let top = 0; top <= lastRow; top += 1) {
    if (!mayStartHeader(sheet, top)) continue;
    for (let depth = 0; depth < DEEPEST_HEADER; depth += 1) yield { top, bottom: top + depth };
  }
}

/** Headers are rows of at least three short texts. */
function mayStartHeader(sheet: SheetSnapshot, row: number): boolean {
  const texts = sheet.values[row]?.filter(
    (value) => typeof value === "string" && value.trim() !== ""
  );
  return (texts?.length ?? 0) >= 3;
}
