import { createNameReader, findNearNames, foldKey } from "../text";
import { sameAmounts, type ComparedTask } from "./comparedTasks";

/** A task on both sides, or on one only. */
export interface TaskPair {
  readonly before: ComparedTask | null;
  readonly after: ComparedTask | null;
}

/** Agencies and forms keep their tasks; a task that moves is gone here and new there. */
function scopeOf({ agency, form }: ComparedTask): string {
  return `${agency}\t${form}`;
}

/** Takes from a list of tasks the first one that fits. */
function takeWhere(
  tasks: ComparedTask[] | undefined,
  fits: (task: ComparedTask) => boolean
): ComparedTask | null {
  const at = tasks?.findIndex(fits) ?? -1;
  return at < 0 ? null : (tasks?.splice(at, 1)[0] ?? null);
}

function byName(tasks: readonly ComparedTask[]): Map<string, ComparedTask[]> {
  const names = new Map<string, ComparedTask[]>();
  for (const task of tasks) {
    const name = `${scopeOf(task)}\t${foldKey(task.name)}`;
    const same = names.get(name);
    if (same) same.push(task);
    else names.set(name, [task]);
  }
  return names;
}

/** Pairs tasks of one name: first those with the same amounts, then in the order of the sheet. */
function pairEqualNames(before: readonly ComparedTask[], after: readonly ComparedTask[]) {
  const former = byName(before);
  const pairs = new Map<ComparedTask, ComparedTask>();
  const namesakes = (task: ComparedTask) => former.get(`${scopeOf(task)}\t${foldKey(task.name)}`);
  for (const task of after) {
    const found = takeWhere(namesakes(task), (one) => sameAmounts(one, task));
    if (found) pairs.set(task, found);
  }
  for (const task of after) {
    if (pairs.has(task)) continue;
    const found = takeWhere(namesakes(task), () => true);
    if (found) pairs.set(task, found);
  }
  return pairs;
}

/** Pairs what is left with a near name: the same task, renamed or mended. */
function pairNearNames(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[]
): Map<ComparedTask, ComparedTask> {
  const readName = createNameReader();
  const all = [...before, ...after];
  const firsts = findNearNames(
    all.map((task) => ({ key: readName(task.name), scope: scopeOf(task) }))
  );
  const free = new Map<number, ComparedTask[]>();
  before.forEach((task, place) => {
    const first = firsts[place] ?? place;
    free.set(first, [...(free.get(first) ?? []), task]);
  });
  const pairs = new Map<ComparedTask, ComparedTask>();
  after.forEach((task, at) => {
    const found = free.get(firsts[before.length + at] ?? -1)?.shift();
    if (found) pairs.set(task, found);
  });
  return pairs;
}

/**
 * Which task of one side is which of the other, in the order of the later side; what is gone
 * comes last, in its own order. Every task is in exactly one pair.
 */
export function pairTasks(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[]
): readonly TaskPair[] {
  const equal = pairEqualNames(before, after);
  const taken = new Set(equal.values());
  const near = pairNearNames(
    before.filter((task) => !taken.has(task)),
    after.filter((task) => !equal.has(task))
  );
  for (const task of near.values()) taken.add(task);
  return [
    ...after.map((task) => ({ before: equal.get(task) ?? near.get(task) ?? null, after: task })),
    ...before.filter((task) => !taken.has(task)).map((task) => ({ before: task, after: null })),
  ];
}
