import { sumOrNull, ZERO_DONG, type Dong } from "../money";
import type { TableRow } from "../table";
import type { RowTable } from "./definitions";
import type { Years } from "./statedYears";

/** A total that the plan year uses up, though the task goes on. */
interface UsedUp {
  readonly total: Dong;
  readonly columnId: string;
}

/** Finds the total that leaves nothing for the later years of a task's time; null where it may be right. */
export type FindUsedUp = (row: TableRow, years: Years) => UsedUp | null;

/** A last payment one year late is usual: from here on the time has years of its own without money. */
const YEARS_LATER = 2;

/**
 * Forms with a total, what was given before and the need of one year. A time that was dragged down
 * with the fill handle ("2025-2029", "2025-2030") goes on for years that the task has no money for.
 * Null where a form's total is always what was done and is needed.
 */
export function createUsedUp({ columns, form, year }: RowTable): FindUsedUp | null {
  const idOf = (...measures: readonly string[]) =>
    columns.find(({ definition: { measure } }) => measures.includes(measure ?? ""))?.definition.id;
  const [totalId, beforeId] = [idOf("total"), idOf("allocated")];
  const neededId = form.sourcedColumn ?? undefined;
  const isSum = form.equations.some(({ total }) => total === totalId);
  if (totalId === undefined || beforeId === undefined || neededId === undefined) return null;
  if (isSum || neededId === totalId) return null;
  return ({ amounts }, { from, to }) => {
    if (!Number.isFinite(to) || to <= year) return null;
    if ([totalId, beforeId, neededId].some((id) => amounts[id]?.problem)) return null;
    const amountOf = (id: string) => amounts[id]?.amount ?? ZERO_DONG;
    const [total, before, needed] = [amountOf(totalId), amountOf(beforeId), amountOf(neededId)];
    if (!total || !needed || total !== sumOrNull([before, needed])) return null;
    const isAroundYear = from < year && Number.isFinite(from) && !before;
    return isAroundYear || to >= year + YEARS_LATER ? { total, columnId: totalId } : null;
  };
}
