import type { ColumnDefinition } from "./definitions";

/** The budget year of the money in a column of a plan of `year`; null where the column states none. */
export function budgetYearOf(
  { yearOffset }: Pick<ColumnDefinition, "yearOffset">,
  year: number
): number | null {
  return yearOffset === undefined ? null : year + yearOffset;
}
