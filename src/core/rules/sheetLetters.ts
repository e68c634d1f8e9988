import { rememberAround, type Place } from "../table";
import { findDays, foldKey, isoOfDay, type CalendarDay } from "../text";
import { documentNumbersIn } from "./documentTexts";
import { placeAt } from "./places";
import { issuersOfLetter } from "./sheetAgencies";
import { namesLetter } from "./tableSurroundings";

/** The letter that a sheet says it comes with; what is left blank is "" or null. */
export interface SheetLetter {
  /** "1456/SYT-KHTC". */
  readonly number: string;
  readonly day: CalendarDay | null;
  readonly iso: string;
  /** The kind of document, by its number: "SYT" of a plain letter, "KH" of a plan. */
  readonly type: string;
  /** Who sends it, folded. */
  readonly issuer: string;
  readonly at: Place;
}

/** Reads "(Kèm theo văn bản số … ngày … của …)" above a table; null where no line says so. */
export const sheetLetterOf = rememberAround(({ sheet, header }): SheetLetter | null => {
  for (let row = 0; row < header.top; row += 1) {
    for (const [column, text] of (sheet.values[row] ?? []).entries()) {
      if (typeof text !== "string" || !namesLetter(text)) continue;
      return { ...readLetter(text), at: placeAt(sheet, { row, column }) };
    }
  }
  return null;
});

function readLetter(text: string): Omit<SheetLetter, "at"> {
  const number =
    documentNumbersIn(text).find((one) => /^\d/.test(one.normalized))?.normalized ?? "";
  const [day = null] = findDays(text);
  // "1456/SYT-KHTC" → "SYT", "96/2026/KH-UBND" → "KH".
  const type = foldKey(/^[\d/]*([^-]*)/u.exec(number)?.[1] ?? "");
  const issuer = foldKey(issuersOfLetter(text)[0] ?? "");
  return { number, day, iso: day ? isoOfDay(day) : "", type, issuer };
}

/** Whether two sheets can come with one letter: those of two bodies or kinds are two letters. */
export function mayBeOneLetter(a: SheetLetter, b: SheetLetter): boolean {
  const isSameType = a.type === "" || b.type === "" || a.type === b.type;
  return isSameType && (a.issuer.includes(b.issuer) || b.issuer.includes(a.issuer));
}
