import type { Fact } from "../table";

/** What facts of one row say alike. */
export type FactTask = Pick<Fact, "form" | "row" | "task" | "group" | "period" | "agencies"> & {
  readonly sheet: string;
};

/** What money it is: the same for many facts. */
export type FactMoney = Pick<
  Fact,
  "form" | "measure" | "year" | "level" | "type" | "state" | "apportioned"
>;

/**
 * The facts of one file as columns, in their order. They take a tenth of the memory of objects and
 * cross threads as fast: a department holds those of thousands of files at once. The file is its
 * submission's; headings of cells are left out.
 */
export interface PackedFacts {
  /** Each has facts, and so has each kind of money. */
  readonly tasks: readonly FactTask[];
  readonly monies: readonly FactMoney[];
  /** By fact: place of its task and of its money. */
  readonly taskOf: Uint32Array;
  readonly moneyOf: Uint32Array;
  /** Whole đồng. */
  readonly amounts: Float64Array;
  /** "" where none is known. */
  readonly cells: readonly string[];
}

/** Whether a fact says the same of its row as the one before it. */
function isAlike(one: Fact, other: Fact): boolean {
  return (
    one.row === other.row &&
    one.form === other.form &&
    one.at.sheet === other.at.sheet &&
    one.task === other.task &&
    one.group === other.group &&
    one.period === other.period &&
    one.agencies === other.agencies
  );
}

function taskOfFact({ form, row, task, group, period, agencies, at }: Fact): FactTask {
  const { sheet } = at;
  return agencies === undefined
    ? { form, row, task, group, period, sheet }
    : { form, row, task, group, period, agencies, sheet };
}

function moneyOfFact({ form, measure, year, level, type, state, apportioned }: Fact): FactMoney {
  return { form, measure, year, level, type, state, apportioned };
}

/** Places of kinds of money in a list that grows. */
function listMonies(monies: FactMoney[]): (fact: Fact) => number {
  const places = new Map<string, number>();
  return (fact) => {
    const { form, measure, year, level, type, state, apportioned } = fact;
    const flags = (state ? 1 : 0) + (apportioned ? 2 : 0);
    const key = `${form}\t${measure}\t${level ?? ""}\t${type ?? ""}\t${String(year * 4 + flags)}`;
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = monies.push(moneyOfFact(fact)) - 1));
    return place;
  };
}

/** The facts of a file as columns. */
export function packFacts(facts: readonly Fact[]): PackedFacts {
  const tasks: FactTask[] = [];
  const monies: FactMoney[] = [];
  const cells: string[] = [];
  const [taskOf, moneyOf] = [new Uint32Array(facts.length), new Uint32Array(facts.length)];
  const amounts = new Float64Array(facts.length);
  const placeOf = listMonies(monies);
  let before: Fact | null = null;
  for (const fact of facts) {
    // Facts of a task stand together.
    if (before === null || !isAlike(before, fact)) tasks.push(taskOfFact(fact));
    before = fact;
    const at = cells.push(fact.at.cell ?? "") - 1;
    taskOf[at] = tasks.length - 1;
    moneyOf[at] = placeOf(fact);
    amounts[at] = fact.amount;
  }
  return { tasks, monies, taskOf, moneyOf, amounts, cells };
}

/** No facts at all. */
export const NO_FACTS: PackedFacts = packFacts([]);

/** A fact with the words of its task and money. */
export function joinFact(
  { form, row, task, group, period, agencies, sheet }: FactTask,
  { measure, year, level, type, state, apportioned }: FactMoney,
  amount: number,
  { file, cell }: { readonly file: string; readonly cell: string }
): Fact {
  const at = cell === "" ? { file, sheet } : { file, sheet, cell };
  // In one literal each, as one is made for every row that is written: spreading took 6 s in all.
  return agencies === undefined
    ? { form, row, task, group, period, measure, year, level, type, state, amount, apportioned, at }
    : {
        form,
        row,
        task,
        group,
        period,
        agencies,
        measure,
        year,
        level,
        type,
        state,
        amount,
        apportioned,
        at,
      };
}

/** A fact as an object. Throws where there is none. */
export function unpackFact(facts: PackedFacts, at: number, file: string): Fact {
  const { tasks, monies, taskOf, moneyOf, amounts, cells } = facts;
  const [task, money] = [tasks[taskOf[at] ?? -1], monies[moneyOf[at] ?? -1]];
  if (!task || !money) throw new RangeError(`no fact ${String(at)}`);
  return joinFact(task, money, amounts[at] ?? 0, { file, cell: cells[at] ?? "" });
}

/** The facts of a file as objects, in their order. */
export function unpackFacts(facts: PackedFacts, file: string): Fact[] {
  return facts.cells.map((_cell, at) => unpackFact(facts, at, file));
}

/** What of a list those places name, and a place in the whole list as a place in what is left. */
function keepPlaces<Item>(items: readonly Item[], places: Iterable<number>) {
  const kept = new Set(places);
  const left = new Map([...kept].sort((a, b) => a - b).map((place, at) => [place, at]));
  return {
    items: items.filter((_item, place) => kept.has(place)),
    placeOf: (place: number): number => left.get(place) ?? 0,
  };
}

/** The facts of those tasks that the test holds for. */
export function factsOfTasks(facts: PackedFacts, test: (task: FactTask) => boolean): PackedFacts {
  const isKept = facts.tasks.map(test);
  if (!isKept.includes(false)) return facts;
  const kept = facts.cells.flatMap((_cell, at) => (isKept[facts.taskOf[at] ?? 0] ? [at] : []));
  const taskOf = kept.map((at) => facts.taskOf[at] ?? 0);
  const moneyOf = kept.map((at) => facts.moneyOf[at] ?? 0);
  const tasks = keepPlaces(facts.tasks, taskOf);
  const monies = keepPlaces(facts.monies, moneyOf);
  return {
    ...{ tasks: tasks.items, monies: monies.items },
    taskOf: Uint32Array.from(taskOf, tasks.placeOf),
    moneyOf: Uint32Array.from(moneyOf, monies.placeOf),
    amounts: Float64Array.from(kept, (at) => facts.amounts[at] ?? 0),
    cells: kept.map((at) => facts.cells[at] ?? ""),
  };
}

/** By task: the place of the first one in the same row of the same form. */
export function rowsOfTasks({ tasks }: PackedFacts): Uint32Array {
  const sheets = new Map<string, Map<number, number>>();
  const rowsOf = (key: string): Map<number, number> => {
    const rows = sheets.get(key) ?? new Map<number, number>();
    sheets.set(key, rows);
    return rows;
  };
  let last = { form: "", sheet: "", rows: rowsOf("\t") };
  return Uint32Array.from(tasks, ({ form, sheet, row }, place) => {
    // Tasks of a sheet stand together.
    if (form !== last.form || sheet !== last.sheet) {
      last = { form, sheet, rows: rowsOf(`${form}\t${sheet}`) };
    }
    const first = last.rows.get(row) ?? place;
    last.rows.set(row, first);
    return first;
  });
}
