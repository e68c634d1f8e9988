import type { Consolidated } from "../../core/consolidation";
import type { Agency } from "../../core/state";

/** Names that facts only carry as keys. */
export interface FactNames {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly groups: ReadonlyMap<string, string>;
}

/** Names of agencies and groups by the keys of facts. */
export function namesOfFacts({ agencies, summaries }: Consolidated): FactNames {
  const groups = new Map<string, string>();
  for (const { rows } of summaries) {
    for (const { kind, by, label } of rows) {
      if (kind === "group" && by.group !== undefined) groups.set(by.group, label);
    }
  }
  return { agencies: new Map(agencies.map((agency) => [agency.key, agency])), groups };
}
