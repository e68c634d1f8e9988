import type { ColumnDefinition, FormDefinition } from "../packs";
import { isStateMoney } from "../sources";
import type { SourceName } from "./definitions";

/** A column of a form that takes the money of one source. */
export type SplitColumn = ColumnDefinition & Required<Pick<ColumnDefinition, "source">>;

function hasSource(column: ColumnDefinition): column is SplitColumn {
  return column.kind === "amount" && column.source !== undefined;
}

/** The columns over which a form splits one of its amount columns by sources; none when it does not. */
export function splitColumnsOf(form: FormDefinition, total: string): readonly SplitColumn[] {
  const split = form.columns.filter(hasSource);
  const sums = form.equations.filter((one) => one.total === total);
  const own = split.filter((column) => sums.some((one) => one.addends.includes(column.id)));
  if (own.length > 0 || sums.some((one) => one.kind === "sources")) return own;
  const money = form.columns.find((column) => column.id === total);
  const isApart = form.equations.some((one) => split.some(({ id }) => one.addends.includes(id)));
  if (isApart) return [];
  return split.filter(
    ({ measure, yearOffset }) => measure === money?.measure && yearOffset === money?.yearOffset
  );
}

/**
 * The column that takes a source; null when the form has none or when several could be meant.
 * Money of enterprises never goes into a column of the state, nor the other way round.
 */
export function columnForSource(
  columns: readonly SplitColumn[],
  { level, type }: SourceName
): SplitColumn | null {
  if (level === null && type === null) return null;
  const same = columns.filter(({ source }) => isStateMoney(source.type) === isStateMoney(type));
  const exact = same.find(({ source }) => source.level === level && source.type === type);
  if (exact) return exact;
  const fits = (asked: string | null, own: string | null) =>
    asked === null || own === null || asked === own;
  const loose = same.filter(({ source }) => fits(level, source.level) && fits(type, source.type));
  return loose.length === 1 ? (loose[0] ?? null) : null;
}

/**
 * The column outside an amount and all its sources that takes money of enterprises and people in the
 * same year, so that it is no part of what the state is asked for; null where the form has none.
 */
export function columnApart(form: FormDefinition, id: string): SplitColumn | null {
  const money = form.columns.find((column) => column.id === id);
  const addends = new Set(form.equations.flatMap((one) => one.addends));
  const apart = form.columns
    .filter(hasSource)
    .filter(
      (column) =>
        !isStateMoney(column.source.type) &&
        !addends.has(column.id) &&
        column.measure === money?.measure &&
        column.yearOffset === money?.yearOffset
    );
  return apart.length === 1 ? (apart[0] ?? null) : null;
}
