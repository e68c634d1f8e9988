import type { TableRow } from "../table";
import { budgetYearOf } from "../packs";
import type { RowTable } from "./definitions";

/** An amount column of needs and its year. */
export interface Need {
  readonly id: string;
  readonly year: number;
}

/** Amount columns of needs, with the year of each. */
export function needsOf({ columns, year }: RowTable): readonly Need[] {
  return columns.flatMap(({ definition }) => {
    const own = definition.measure === "needed" ? budgetYearOf(definition, year) : null;
    return own === null ? [] : [{ id: definition.id, year: own }];
  });
}

/**
 * Money of a year after a task's last one that is no less than that of the last one: dragged a column
 * too far. What is left is often paid a year late, but is less than a year of the task.
 */
export function lateNeed(
  { amounts, ownAmounts }: TableRow,
  needs: readonly Need[],
  end: number
): Need | null {
  const own = ownAmounts ?? amounts;
  let last = 0;
  for (const { id, year } of needs) if (year === end) last = Math.max(last, own[id]?.amount ?? 0);
  if (last === 0) return null;
  return needs.find(({ id, year }) => year > end && (own[id]?.amount ?? 0) >= last) ?? null;
}
