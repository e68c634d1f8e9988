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
export function lateNeed(row: TableRow, needs: readonly Need[], end: number): Need | null {
  return needBeyond(row, needs, end, (year) => year > end);
}

/** Money of a year after a task's last one that has none itself: the figure stands a column aside. */
export function slidNeed(
  { amounts, ownAmounts }: TableRow,
  needs: readonly Need[],
  end: number
): Need | null {
  const own = ownAmounts ?? amounts;
  const isPaid = ({ id }: Need): boolean => Boolean(own[id]?.amount);
  const atEnd = needs.filter(({ year }) => year === end);
  if (atEnd.length === 0 || atEnd.some(isPaid)) return null;
  return needs.find((need) => need.year > end && isPaid(need)) ?? null;
}

/**
 * Money of a year before a task's first one that is no less than that of the first one. What prepares
 * a task is often paid a year early, but is less than a year of it.
 */
export function earlyNeed(row: TableRow, needs: readonly Need[], start: number): Need | null {
  return needBeyond(row, needs, start, (year) => year < start);
}

/** Money of a year beyond one end of a task's time, no less than that of the year at this end. */
function needBeyond(
  { amounts, ownAmounts }: TableRow,
  needs: readonly Need[],
  end: number,
  isBeyond: (year: number) => boolean
): Need | null {
  const own = ownAmounts ?? amounts;
  let atEnd = 0;
  for (const { id, year } of needs) if (year === end) atEnd = Math.max(atEnd, own[id]?.amount ?? 0);
  if (atEnd === 0) return null;
  return needs.find(({ id, year }) => isBeyond(year) && (own[id]?.amount ?? 0) >= atEnd) ?? null;
}
