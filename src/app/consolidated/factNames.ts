import type { Consolidated } from "../../core/consolidation";
import type { Agency } from "../../core/state";

/** Names that facts only carry as keys. */
export interface FactNames {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly groups: ReadonlyMap<string, string>;
}

/** Names of agencies and groups by the keys of facts. */
export function namesOfFacts({ agencies, summaries }: Consolidated): FactNames {
  const groups = summaries
    .flatMap((view) => view.rows)
    .flatMap((row): [string, string][] =>
      row.kind === "group" && row.by.group !== undefined ? [[row.by.group, row.label]] : []
    );
  return {
    agencies: new Map(agencies.map((agency) => [agency.key, agency])),
    groups: new Map(groups),
  };
}
