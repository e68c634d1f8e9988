import type { CheckContext } from "./definitions";
import {
  knownAgency,
  sheetAgenciesOf,
  type NamedAgency,
  type SheetAgencies,
} from "./sheetAgencies";
import { firstOfSheets } from "./tableSurroundings";

/** Who each sheet of a workbook says it is from. */
export function agenciesOfSheets({ tables, asOf }: CheckContext): readonly SheetAgencies[] {
  return firstOfSheets(tables).map((table) => sheetAgenciesOf(table, asOf));
}

/** Whose workbook it is; `at` where a sheet says so, absent where the workbook remembers it. */
export interface Owner extends Pick<NamedAgency, "agency" | "former" | "text"> {
  readonly at?: NamedAgency["at"];
}

/** The agency that the workbook remembers, else the one that most of its sheets name. */
export function ownerOf(context: CheckContext): Owner | null {
  const { remembered, asOf } = context;
  const name = remembered?.agency?.name;
  if (name !== undefined) {
    const known = knownAgency(name, asOf);
    return known && { ...known, text: name };
  }
  const sheets = agenciesOfSheets(context);
  const named = sheets.flatMap(({ letterhead }) => letterhead.at(-1) ?? []);
  const most = named.find(
    (one) => named.filter((other) => isOneAgency(one, other)).length * 2 > sheets.length
  );
  return sheets.length > 1 && most ? most : null;
}

/** Whether two names are of one agency, by its name of today or of before. */
export function isOneAgency(
  one: Pick<NamedAgency, "agency" | "former">,
  other: Pick<NamedAgency, "agency" | "former">
): boolean {
  return one.agency.id === other.agency.id || one.former.id === other.former.id;
}
