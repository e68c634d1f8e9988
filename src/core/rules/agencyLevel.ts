import { findNamedAgency, type AgencyLevel } from "../directory";
import type { Table } from "../table";
import { foldTone } from "../text";
import type { CheckContext } from "./definitions";
import { rememberAroundOn } from "./tableSurroundings";

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
  const known = remembered?.agency ? levelOf(remembered.agency.name, asOf) : null;
  return known ?? lowestAbove(table, asOf);
}

function levelOf(name: string, onDate: string): AgencyLevel | null {
  return findNamedAgency(name, { onDate })?.agency.level ?? null;
}

/** The lowest level of the agencies above a table. */
const lowestAbove = rememberAroundOn((table, onDate): AgencyLevel | null => {
  const own = letterhead(table).filter(mayBeOwn);
  const named = new Set(own.map((name) => levelOf(name, onDate)));
  return LOWEST_FIRST.find((level) => named.has(level)) ?? null;
});

/** "xã hội hóa" and "thành phố" alone are no agencies; a people's committee says what it is. */
function mayBeOwn(line: string): boolean {
  return /^(?:ub\s?nd|uỷ ban nhân dân|sở|ban|văn phòng|thanh tra|chi cục|cục|bộ)(?!\p{L})/u.test(
    foldTone(line)
  );
}

/** The lines of text above a table, lists of choices in hidden columns left out. */
function letterhead({ sheet, header }: Table): readonly string[] {
  return sheet.values
    .slice(0, header.top)
    .flatMap((row) =>
      row.flatMap((value, column) =>
        typeof value === "string" && !sheet.hiddenColumns.has(column) ? value.split("\n") : []
      )
    )
    .filter((line) => line.length <= LONGEST_NAME);
}
