import type { ColumnDefinition, FormDefinition } from "../packs";

/** Ids of the columns of fixed sources that split a total, by the total's column id. */
export type SplittingColumns = ReadonlyMap<string, readonly string[]>;

const cache = new WeakMap<FormDefinition, SplittingColumns>();

/**
 * Which columns of one fixed source split which total: those of the total's equation of sources,
 * or where it has none, all of the same measure and year. A column of non-state money that its
 * total's equation leaves out splits nothing: it stands beside the total.
 */
export function splittingColumnsOf(form: FormDefinition): SplittingColumns {
  const known = cache.get(form);
  if (known) return known;
  const found = new Map<string, readonly string[]>();
  for (const total of form.columns) {
    if (total.kind !== "amount" || total.source) continue;
    const equation = form.equations.find(
      ({ kind, total: id }) => kind === "sources" && id === total.id
    );
    const parts = equation?.addends ?? alike(form, total).map(({ id }) => id);
    if (parts.length > 0) found.set(total.id, parts);
  }
  cache.set(form, found);
  return found;
}

/** The columns of fixed sources beside the first total of their measure and year. */
function alike(form: FormDefinition, total: ColumnDefinition): readonly ColumnDefinition[] {
  const same = form.columns.filter(
    ({ measure, yearOffset }) => measure === total.measure && yearOffset === total.yearOffset
  );
  const isFirst = same.find(({ source }) => !source) === total;
  return isFirst ? same.filter(({ source }) => source) : [];
}

/** Whether a column of one fixed source is a part of some total of its form. */
export function isPartOfTotal(form: FormDefinition, columnId: string): boolean {
  return [...splittingColumnsOf(form).values()].some((parts) => parts.includes(columnId));
}
