import type { Table } from "../table";
import { foldKey } from "../text";
import type { CheckContext } from "./definitions";
import { sheetAgenciesOf, type NamedAgency } from "./sheetAgencies";
import { sheetLetterOf, type SheetLetter } from "./sheetLetters";
import { signersOf, type Signer } from "./sheetSigners";
import { firstOfSheets } from "./tableSurroundings";

/** What stands around the table of a sheet: letterhead, covering letter, signatures. */
export interface SheetSurroundings {
  readonly agency: NamedAgency | null;
  readonly letter: SheetLetter | null;
  readonly signers: readonly Signer[];
  /** The one who signs for the agency, below the day. */
  readonly head: Signer | null;
}

/**
 * Sheets around whose tables the same should stand, in their order: those of one agency, and
 * reports of a period apart from plans, since they are sent with letters of their own.
 */
export function sheetsTogether({
  tables,
  asOf,
}: CheckContext): readonly (readonly SheetSurroundings[])[] {
  const read = firstOfSheets(tables).map((table) => ({
    table,
    around: surroundingsOf(table, asOf),
  }));
  const own = new Set(read.flatMap(({ around: { agency } }) => agency?.former.id ?? []));
  const groups = new Map<string, SheetSurroundings[]>();
  for (const { table, around } of read) {
    const key = `${ownerOf(table, around, own)}|${table.form.periods ? "report" : "plan"}`;
    groups.set(key, [...(groups.get(key) ?? []), around]);
  }
  return [...groups.values()];
}

function surroundingsOf(table: Table, asOf: string): SheetSurroundings {
  const signers = signersOf(table);
  return {
    agency: sheetAgenciesOf(table, asOf).letterhead.at(-1) ?? null,
    letter: sheetLetterOf(table),
    signers,
    head: signers.filter(({ signing }) => signing !== undefined).at(-1) ?? null,
  };
}

/**
 * Whose sheet it is. An old name is the agency's of today only where other sheets have that one: two
 * agencies that have been joined since were two.
 */
function ownerOf(
  { sheet, header }: Table,
  { agency, letter }: SheetSurroundings,
  named: ReadonlySet<string>
): string {
  if (agency) return named.has(agency.agency.id) ? agency.agency.id : agency.former.id;
  const first = sheet.values.slice(0, header.top).flat();
  const text = first.find((value) => typeof value === "string" && value.trim() !== "");
  return `${foldKey(typeof text === "string" ? text : "")}|${letter?.issuer ?? ""}`;
}
