import type { FormDefinition } from "./definitions";

/** Ids of the groups of a form whose money is of enterprises and people: listed, never counted in its total. */
export function nonStateGroups({ groups }: FormDefinition): ReadonlySet<string> {
  return new Set(groups.flatMap(({ id, nonState }) => (nonState ? [id] : [])));
}
