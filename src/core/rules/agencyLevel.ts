import { findNamedAgency, type AgencyLevel } from "../directory";
import type { Table } from "../table";
import type { CheckContext } from "./definitions";

const LOWEST_FIRST: readonly AgencyLevel[] = ["commune", "district", "province", "central"];
/** Names of agencies are short; titles are not. */
const LONGEST_NAME = 80;

/**
 * The level of the agency that fills the workbook: of the one it remembers, else of the lowest
 * that the letterhead above the table names ("UBND TỈNH …" stands over "UBND XÃ …"). Null when
 * neither says.
 */
export function agencyLevelOf(
  table: Table,
  { remembered, asOf }: Pick<CheckContext, "remembered" | "asOf">
): AgencyLevel | null {
  const levelOf = (name: string) => findNamedAgency(name, { onDate: asOf })?.agency.level ?? null;
  const known = remembered?.agency ? levelOf(remembered.agency.name) : null;
  if (known !== null) return known;
  const named = new Set(lettersAbove(table).map(levelOf));
  return LOWEST_FIRST.find((level) => named.has(level)) ?? null;
}

/** The lines of text above the header of a table. */
function lettersAbove({ sheet, header }: Table): readonly string[] {
  return sheet.values
    .slice(0, header.top)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? value.split("\n") : [])))
    .filter((line) => line.length <= LONGEST_NAME);
}
