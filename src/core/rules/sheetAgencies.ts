import { findNamedAgency, type Agency } from "../directory";
import type { SheetSnapshot } from "../sheet";
import type { Place } from "../table";
import { foldLetters } from "../text";
import { placeAt } from "./places";
import { rememberByText } from "./rememberByText";
import { namesLetter, rememberAroundOn, ROWS_BELOW } from "./tableSurroundings";

/** The letterhead stands in the first rows. */
const LETTERHEAD_ROWS = 4;
/** Names of agencies are short; titles are not. */
const LONGEST_NAME = 80;

/** An agency that a sheet names as the one whose table it is. */
export interface NamedAgency {
  /** What it is on the day of the check: the successor of a renamed one. */
  readonly agency: Agency;
  readonly former: Agency;
  readonly text: string;
  readonly at: Place;
}

/** Who a sheet says it is from, by the places that say it; null where one says nothing known. */
export interface SheetAgencies {
  /** All known names of the letterhead, from top to bottom. */
  readonly letterhead: readonly NamedAgency[];
  readonly letter: NamedAgency | null;
  readonly signature: NamedAgency | null;
}

const lookUp = rememberByText((dayAndName) => {
  const [onDate = "", name = ""] = dayAndName.split("\n");
  const match = name.length <= LONGEST_NAME ? findNamedAgency(name, { onDate }) : null;
  return match && { agency: match.current ?? match.agency, former: match.agency };
});

/** The agency that a text names as a whole, on a day; null for dots and names that are not known. */
export function knownAgency(name: string, onDate: string): Omit<NamedAgency, "text" | "at"> | null {
  return lookUp(`${onDate}\n${name.trim()}`);
}

/** Reads the letterhead, the line of the covering letter and the signature of a table's sheet. */
export const sheetAgenciesOf = rememberAroundOn(
  ({ sheet, header, lastRow }, onDate): SheetAgencies => {
    const top = Math.min(LETTERHEAD_ROWS, header.top);
    const below = { from: lastRow + 1, to: lastRow + ROWS_BELOW };
    return {
      letterhead: readLetterhead(sheet, top, onDate),
      letter: findIn(sheet, { from: 0, to: header.top }, issuersOfLetter, onDate),
      signature: findIn(sheet, below, signersOf, onDate),
    };
  }
);

/** The agency's half: the first text of each row, line by line, also two lines as one name. */
function readLetterhead(sheet: SheetSnapshot, top: number, onDate: string): readonly NamedAgency[] {
  const lines: { readonly text: string; readonly at: Place }[] = [];
  for (let row = 0; row < top; row += 1) {
    const values = sheet.values[row] ?? [];
    const column = values.findIndex((value) => typeof value === "string" && value.trim() !== "");
    const text = values[column];
    if (typeof text !== "string" || sheet.hiddenColumns.has(column)) continue;
    const at = placeAt(sheet, { row, column });
    for (const line of text.split("\n")) lines.push({ text: line.trim(), at });
  }
  return lines.flatMap(({ text, at }, index) => {
    const joined = `${text} ${lines[index + 1]?.text ?? ""}`;
    return [named(text, at, onDate) ?? named(joined, at, onDate)].filter((one) => one !== null);
  });
}

/** Who sends the letter: "(Kèm theo văn bản số … của Sở Y tế)". */
export function issuersOfLetter(text: string): readonly string[] {
  if (!namesLetter(text)) return [];
  const name = /.*\scủa\s+(.+?)[).;\s]*$/su.exec(text.normalize("NFC"))?.[1];
  return name === undefined ? [] : [name];
}

/** "GIÁM ĐỐC SỞ Y TẾ" below the date of signing; who gets a copy is named elsewhere. */
function signersOf(text: string): readonly string[] {
  if (!/\bngay\b.*\bthang\b.*\bnam\b/.test(foldLetters(text))) return [];
  return text
    .normalize("NFC")
    .split("\n")
    .flatMap((line) => {
      const name =
        /^(?:(?:TM|KT|TL|TUQ|Q)\.\s*)?(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG) (.+)$/iu;
      return name.exec(line.trim())?.[1] ?? [];
    });
}

function findIn(
  sheet: SheetSnapshot,
  { from, to }: { readonly from: number; readonly to: number },
  namesIn: (text: string) => readonly string[],
  onDate: string
): NamedAgency | null {
  for (let row = from; row < Math.min(to, sheet.rowCount); row += 1) {
    for (const [column, text] of (sheet.values[row] ?? []).entries()) {
      if (typeof text !== "string") continue;
      for (const name of namesIn(text)) {
        const found = named(name, placeAt(sheet, { row, column }), onDate);
        if (found) return found;
      }
    }
  }
  return null;
}

function named(text: string, at: Place, onDate: string): NamedAgency | null {
  const known = knownAgency(text, onDate);
  return known && { ...known, text, at };
}
