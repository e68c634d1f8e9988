import { agencyKeyOf } from "../core/consolidation";
import type { PreviousWorkbook } from "../core/rules";
import type { Agency } from "../core/state";

/** Last year's workbook and whose it is, null where it does not say. */
export interface PreviousFile extends PreviousWorkbook {
  readonly agency: Agency | null;
}

/**
 * Last year's file for the file of an agency, null when it is another agency's. A file that names
 * no agency takes last year's as its own.
 */
export function previousFor(
  previous: PreviousFile | null,
  agency: Agency | null
): PreviousFile | null {
  const key = agency && agencyKeyOf(agency.code);
  const other = previous?.agency ? agencyKeyOf(previous.agency.code) : key;
  return key === null || other === key ? previous : null;
}

/** Whether a file has forms of the year before: only these are compared. */
export function isOfYearBefore(previous: PreviousFile | null, year: number): boolean {
  return previous?.tables.some((table) => table.year === year - 1) ?? false;
}
