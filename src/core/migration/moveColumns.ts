import { proposeMapping, type ColumnMapping, type ImportMapping } from "../import";
import type { ColumnDefinition, FormDefinition } from "../packs";
import type { Table } from "../table";
import { foldKey } from "../text";

type Group = ImportMapping["groups"][number];

/** The column of the new version with the same id, when it holds the same kind of thing. */
function heir(
  definition: ColumnDefinition | null,
  form: FormDefinition
): ColumnDefinition | undefined {
  return form.columns.find(({ id, kind }) => id === definition?.id && kind === definition.kind);
}

/**
 * Where a column without an heir goes: a proposal counts only for a column that no heir takes;
 * what people added is carried along, what the new version dropped is left and told.
 */
function settle(column: ColumnMapping, taken: ReadonlySet<string>): ColumnMapping {
  const { to, from } = column;
  const isFree = to.kind === "column" && !taken.has(to.id);
  if (isFree || to.kind === "note" || to.kind === "group" || to.kind === "source") return column;
  const kind = from.definition === null && from.filled > 0 ? "added" : "left";
  return { ...column, to: { kind }, confidence: 0, reason: "none" };
}

function moveGroup(group: Group, { form: old }: Table, form: FormDefinition): Group {
  const key = foldKey(group.name);
  const own = old.groups.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => foldKey(each) === key)
  );
  const same = form.groups.find(({ id }) => id === own?.id);
  return same ? { ...group, to: same.id, confidence: 1 } : group;
}

/**
 * What of a table goes where in another version of its form: columns and groups by their ids,
 * whatever they are called and wherever they stand; only those without one by what they say.
 */
export function moveColumns(table: Table, form: FormDefinition, year: number): ImportMapping {
  const proposed = proposeMapping(table, form, { year });
  const heirs = new Map(
    proposed.columns.flatMap((column): [ColumnMapping, string][] => {
      const own = heir(column.from.definition, form);
      return own ? [[column, own.id]] : [];
    })
  );
  const taken = new Set(heirs.values());
  return {
    ...proposed,
    columns: proposed.columns.map((column): ColumnMapping => {
      const id = heirs.get(column);
      if (id === undefined) return settle(column, taken);
      return { ...column, to: { kind: "column", id }, confidence: 1, reason: "header" };
    }),
    groups: proposed.groups.map((group) => moveGroup(group, table, form)),
  };
}
