import { normalizeText } from "../text";
import type { CellValue } from "../sheet";

/** Which sign groups thousands in a column: "vi" 1.234,5 · "en" 1,234.5. */
export type SeparatorStyle = "vi" | "en" | "unknown";

/** Dotted triples that alone make a column Vietnamese: law and habit group by dots (TT 39/2014). */
const ENOUGH_DOTTED = 4;

/** "vi" or "en" when one number proves the style by itself, "open" for "3.000", else null. */
function styleOf(number: string): SeparatorStyle | "dotted-triple" | null {
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(number)) return "vi";
  if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(number)) return "en";
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(number)) return "dotted-triple";
  if (/^[1-9]\d{0,2},\d{3}$/.test(number)) return null;
  if (/^\d+,\d+$/.test(number)) return "vi";
  return /^\d+\.\d+$/.test(number) ? "en" : null;
}

/**
 * The separators of a column, decided by all its texts together: "1.234.567" and "2,05" say "vi",
 * "131,654,829,007" and "2.05" say "en". Texts that contradict each other give "unknown", as do
 * columns of only a few "3.000", which may mean 3000 or 3. Numbers carry no separators.
 */
export function detectSeparators(values: readonly CellValue[]): SeparatorStyle {
  const found = { vi: false, en: false };
  const dotted = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string") continue;
    for (const [number] of normalizeText(value).matchAll(/\d[\d.,]*\d|\d/g)) {
      const style = styleOf(number);
      if (style === "vi" || style === "en") found[style] = true;
      if (style === "dotted-triple") dotted.add(number);
    }
  }
  if (found.vi !== found.en) return found.vi ? "vi" : "en";
  return !found.vi && dotted.size >= ENOUGH_DOTTED ? "vi" : "unknown";
}
