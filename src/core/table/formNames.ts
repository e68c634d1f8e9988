import type { SheetSnapshot } from "../sheet";
import { headerKey } from "./headerKey";
import { headerSimilarity } from "./headerSimilarity";
import type { HeaderReader } from "./headerStack";
import type { HeaderMatch } from "./matchHeader";

/** Lines above a header that may be its title. */
const TITLE_ROWS = 10;
/** What a form remembered for the sheet, and a name or title, add to its rank. */
const HINTED = 0.2;
const NAMED = 0.04;
const SAME_TITLE = 0.7;

/** The most that a sheet's name and title together add. */
export const MOST_NAMED = 2 * NAMED;

interface NamedSheet {
  readonly sheet: SheetSnapshot;
  readonly reader: HeaderReader;
  /** Id of the form that the workbook remembers for the sheet. */
  readonly hint: string | null;
}

/** What the workbook's memory, the sheet's name and the lines above the header say for a form. */
export function rankByName(
  { sheet, reader, hint }: NamedSheet,
  { form, area }: HeaderMatch
): number {
  if (form.id === hint) return HINTED;
  const isSheet = sheet.name.toLowerCase().startsWith(form.sheetName.toLowerCase());
  const title = headerKey(form.title.replace(/\{[^}]*\}/g, "2000"));
  let best = 0;
  for (let row = Math.max(0, area.top - TITLE_ROWS); row < area.top; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = reader.ownText(row, column);
      if (text.length > 12) best = Math.max(best, headerSimilarity(headerKey(text), title));
    }
  }
  return (isSheet ? NAMED : 0) + (best >= SAME_TITLE ? best * NAMED : 0);
}
