import type { Place } from "../table";
import type { AmountChange, AmountKind, ComparedFact } from "./definitions";

/** An amount with what it is of, in whole đồng. */
interface KindAmount extends AmountKind {
  readonly amount: number;
  readonly at: Place;
}

/** A task of one side with its amounts by kind. */
export interface ComparedTask {
  readonly agency: string;
  readonly form: string;
  readonly name: string;
  readonly at: Place;
  readonly amounts: ReadonlyMap<string, KindAmount>;
}

function kindKey({ measure, year, level, type, state }: AmountKind): string {
  return [measure, year, level ?? "", type ?? "", state].join("\t");
}

/** The tasks behind facts, in the order of the facts; amounts of one kind are added up. */
export function tasksOf(facts: readonly ComparedFact[]): readonly ComparedTask[] {
  const tasks = new Map<string, ComparedTask & { readonly amounts: Map<string, KindAmount> }>();
  for (const fact of facts) {
    const { agency, form, task: name, at, measure, year, level, type, state } = fact;
    let task = tasks.get(fact.taskKey);
    if (!task) tasks.set(fact.taskKey, (task = { agency, form, name, at, amounts: new Map() }));
    const kind = { measure, year, level, type, state };
    const known = task.amounts.get(kindKey(kind));
    task.amounts.set(kindKey(kind), {
      ...kind,
      amount: (known?.amount ?? 0) + fact.amount,
      at: known?.at ?? at,
    });
  }
  return [...tasks.values()];
}

/** Amounts that are not the same on both sides; a task that is not there has none. */
export function changedAmounts(
  before: ComparedTask | null,
  after: ComparedTask | null
): readonly AmountChange[] {
  const kinds = new Map([...(before?.amounts ?? []), ...(after?.amounts ?? [])]);
  return [...kinds].flatMap(([key, { amount: _amount, ...kind }]) => {
    const [from, to] = [before, after].map((side) => side?.amounts.get(key)?.amount ?? 0);
    return from === to ? [] : [{ ...kind, before: from ?? 0, after: to ?? 0 }];
  });
}

/** Whether two tasks have the same amounts of every kind. */
export function sameAmounts(one: ComparedTask, other: ComparedTask): boolean {
  return changedAmounts(one, other).length === 0;
}
