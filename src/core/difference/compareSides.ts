import { foldKey } from "../text";
import { changedAmounts, tasksOf } from "./comparedTasks";
import type { ComparedFact, Difference, TaskChange, TotalChange } from "./definitions";
import { pairTasks, type TaskPair } from "./pairTasks";

function changeOf({ before, after }: TaskPair): TaskChange | null {
  const task = after ?? before;
  if (!task) return null;
  const { agency, form, name, at } = task;
  const amounts = changedAmounts(before, after);
  const change = { agency, form, task: name, at, formerTask: null, amounts };
  if (!before) return { ...change, kind: "added" };
  if (!after) return { ...change, kind: "removed" };
  if (foldKey(before.name) !== foldKey(after.name)) {
    return { ...change, kind: "renamed", formerTask: before.name };
  }
  return amounts.length > 0 ? { ...change, kind: "changed" } : null;
}

/** Totals of every series of either side, the later side's first. */
function totalsOf(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[]
): readonly TotalChange[] {
  const totals = new Map<string, TotalChange>();
  const add = ({ form, measure, year, state, amount }: ComparedFact, side: "before" | "after") => {
    const key = [form, measure, year, state].join("\t");
    const known = totals.get(key) ?? { form, measure, year, state, before: 0, after: 0 };
    totals.set(key, { ...known, [side]: known[side] + amount });
  };
  for (const fact of after) add(fact, "after");
  for (const fact of before) add(fact, "before");
  return [...totals.values()];
}

/**
 * What changed from one side to the other, task by task, and what that does to the totals: the
 * changes of a series add up to the change of its total. Tasks are matched inside their agency
 * and form by name, then by near names; where several have one name, by amounts.
 */
export function compareSides(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[]
): Difference {
  const pairs = pairTasks(tasksOf(before), tasksOf(after));
  const tasks = pairs.flatMap((pair) => changeOf(pair) ?? []);
  return { tasks, totals: totalsOf(before, after), unchanged: pairs.length - tasks.length };
}
