import { nonStateGroups } from "../packs";
import type { TableRow } from "../table";
import { tasksOnly, type ListedMoney } from "./misnamedTasks";
import { sharedTasks } from "./namedTasks";

/** A task that is asked for in a list, and the report on that year's plan that leaves it out. */
export interface UnreportedTask {
  readonly list: ListedMoney;
  readonly row: TableRow;
  readonly report: ListedMoney;
}

/** Tasks that have to be in both, with the same money, before the one that is missing tells anything. */
const LEAST_GRANTED = 6;

/**
 * The one task of a list that a report lacks where the report has every other one with the very money
 * that was asked for, and none of its own: the plan was granted as it was asked for, so a row was
 * lost. Elsewhere the task may not have been granted.
 */
export function unreportedTask(list: ListedMoney, report: ListedMoney): UnreportedTask | null {
  const apart = nonStateGroups(list.table.form);
  const isState = ({ group }: TableRow) => group === null || !apart.has(group);
  const [row, ...others] = tasksOnly(list, report).filter(isState);
  if (!row || others.length > 0 || tasksOnly(report, list).length > 0) return null;
  const shared = sharedTasks(list.table, report.table).filter(([one]) => isState(one));
  const isGranted = shared.every(
    ([one, two]) => one.amounts[list.id]?.amount === two.amounts[report.id]?.amount
  );
  return isGranted && shared.length >= LEAST_GRANTED ? { list, row, report } : null;
}
