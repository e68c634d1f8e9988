import type { DatedParameter, PackDefinition } from "./definitions";
import { LEGAL_PARAMETERS } from "./legalParameters";

/**
 * The legal value of that id on a day (ISO date), or null when none was in force. A pack that sets
 * a value at all has its own; others go by those that hold for the whole country.
 */
export function parameterOn(
  pack: PackDefinition,
  id: string,
  onDate: string
): DatedParameter | null {
  const own = (pack.parameters ?? []).filter((one) => one.id === id);
  const known = own.length > 0 ? own : LEGAL_PARAMETERS.filter((one) => one.id === id);
  const holds = ({ from, to }: DatedParameter) =>
    (from === null || from <= onDate) && (to === null || onDate <= to);
  return known.find(holds) ?? null;
}
