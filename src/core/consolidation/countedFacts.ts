import { formById, type PackDefinition } from "../packs";
import type { CapitalTypeId, LevelId } from "../sources";
import type { PackedSubmission } from "./definitions";
import type {
  ConsolidatedFact,
  CountedFacts,
  CountedMoney,
  CountedTask,
  MoneyKeys,
  TaskKeys,
} from "./model";
import { compareText, keyOf, LEVEL_ORDER, rankIn, TYPE_ORDER } from "./order";
import { joinFact, rowsOfTasks, type FactMoney, type PackedFacts } from "./packedFacts";
import type { SeriesFinder } from "./series";

/** Key of a level or type that is not named. */
export const NO_SOURCE = "NA";

/** Budget level and capital type behind keys. */
export function sourceOf({ level, type }: Pick<MoneyKeys, "level" | "type">): {
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
} {
  return {
    level: level === NO_SOURCE ? null : (level as LevelId),
    type: type === NO_SOURCE ? null : (type as CapitalTypeId),
  };
}

/** Key of a group: form and its place in the form; tasks outside all groups come last. */
export function groupKey(pack: PackDefinition, formId: string, group: string | null): string {
  const forms = pack.forms.map((form) => form.id);
  const groups = formById(pack, formId)?.groups.map((one) => one.id) ?? [];
  const place = group === null ? groups.length : rankIn(groups, group);
  return `G${String(rankIn(forms, formId) + 1)}_${String(place + 1).padStart(2, "0")}`;
}

/** A file that counts, with the keys it gives its facts. */
export interface KeyedFile {
  readonly submission: PackedSubmission;
  readonly fileKey: string;
  readonly agencyKey: string;
}

/** Makes something once for each key. */
function once<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    return made;
  };
}

function keysOfMoney(of: FactMoney, findSeries: SeriesFinder): MoneyKeys {
  const { key: series, measureKey: measure } = findSeries(of);
  const [level, type] = [of.level ?? NO_SOURCE, of.type ?? NO_SOURCE];
  return { series, measure, year: String(of.year), level, type, state: of.state ? "1" : "0" };
}

/** Kinds of money of all files as they are asked for: places in `monies`. */
function moneyLister(monies: CountedMoney[], findSeries: SeriesFinder): (of: FactMoney) => number {
  const [keysOf, placeOf] = [once<MoneyKeys>(), once<number>()];
  return (of) => {
    const { form, measure, year, level, type, state, apportioned } = of;
    const name = [form, measure, year, level, type, state].join("\t");
    return placeOf(`${name}\t${String(apportioned)}`, () => {
      const keys = keysOf(name, () => keysOfMoney(of, findSeries));
      return monies.push({ of, keys }) - 1;
    });
  };
}

/** Places in the order of what they stand for; what compares equal has the same. */
function rank(count: number, compare: (a: number, b: number) => number): Uint32Array {
  const order = Array.from({ length: count }, (_, at) => at).sort(compare);
  const ranks = new Uint32Array(count);
  let before: number | null = null;
  order.forEach((one) => {
    if (before !== null) {
      ranks[one] = (ranks[before] ?? 0) + (compare(before, one) === 0 ? 0 : 1);
    }
    before = one;
  });
  return ranks;
}

function compareMonies(a: MoneyKeys, b: MoneyKeys): number {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  return (
    compareText(a.series, b.series) ||
    compareText(b.state, a.state) ||
    rankIn(LEVEL_ORDER, one.level) - rankIn(LEVEL_ORDER, other.level) ||
    rankIn(TYPE_ORDER, one.type) - rankIn(TYPE_ORDER, other.type)
  );
}

/** The facts of a file by sheet and row, then by money; `keysOf` gives the keys of its monies. */
function orderFacts(
  { sheets: listed }: PackedSubmission,
  { tasks, monies, taskOf, moneyOf, amounts, cells }: PackedFacts,
  keysOf: (money: number) => MoneyKeys
): Uint32Array {
  const sheets = new Map(listed.map(({ name }, at) => [name, at]));
  const sheetOf = (task: number): number => sheets.get(tasks[task]?.sheet ?? "") ?? listed.length;
  const rowOf = (task: number): number => tasks[task]?.row ?? 0;
  const taskRanks = rank(tasks.length, (a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b));
  const moneyRanks = rank(monies.length, (a, b) => compareMonies(keysOf(a), keysOf(b)));
  const places = Float64Array.from(
    taskOf,
    (task, at) => (taskRanks[task] ?? 0) * monies.length + (moneyRanks[moneyOf[at] ?? 0] ?? 0)
  );
  const compare = (a: number, b: number): number =>
    (places[a] ?? 0) - (places[b] ?? 0) ||
    compareText(cells[a] ?? "", cells[b] ?? "") ||
    (amounts[a] ?? 0) - (amounts[b] ?? 0);
  const order = Uint32Array.from(taskOf, (_task, at) => at);
  // Files mostly list their facts so already: looking is a fifth of sorting.
  const isOrdered = order.every((at) => at === 0 || compare(at - 1, at) <= 0);
  return isOrdered ? order : order.sort(compare);
}

type TaskNamer = (file: KeyedFile) => (task: number) => CountedTask;

/** Tasks with their keys, numbered as they are asked for; a row has one key. */
function taskNamer(pack: PackDefinition): TaskNamer {
  const groups = once<string>();
  let count = 0;
  return ({ agencyKey, fileKey, submission: { facts, name: file } }) => {
    const rows = rowsOfTasks(facts);
    const known = new Map<number, TaskKeys>();
    return (task) => {
      const of = facts.tasks[task];
      if (!of) throw new RangeError(`no task ${String(task)}`);
      const { form, group } = of;
      const row = rows[task] ?? task;
      const keys = known.get(row) ?? {
        agency: agencyKey,
        file: fileKey,
        form,
        group: groups(`${form}\t${group ?? "\t"}`, () => groupKey(pack, form, group)),
        task: keyOf("T", count++),
      };
      known.set(row, keys);
      return { of, keys, file };
    };
  };
}

/** All facts that count, file by file and row by row, each with its keys. */
export function countFacts(
  files: readonly KeyedFile[],
  pack: PackDefinition,
  findSeries: SeriesFinder
): CountedFacts {
  const length = files.reduce((sum, { submission }) => sum + submission.facts.amounts.length, 0);
  const [taskOf, moneyOf] = [new Uint32Array(length), new Uint32Array(length)];
  const amounts = new Float64Array(length);
  const [tasks, monies, cells]: [CountedTask[], CountedMoney[], string[]] = [[], [], []];
  const placeOf = moneyLister(monies, findSeries);
  const nameTasks = taskNamer(pack);
  for (const file of files) {
    const { facts } = file.submission;
    const places = facts.monies.map(placeOf);
    const nameTask = nameTasks(file);
    const named = new Map<number, number>();
    const keysOf = (money: number): MoneyKeys => moneyKeysAt(monies, places[money]);
    for (const from of orderFacts(file.submission, facts, keysOf)) {
      const task = facts.taskOf[from] ?? 0;
      const place = named.get(task) ?? tasks.push(nameTask(task)) - 1;
      named.set(task, place);
      const at = cells.push(facts.cells[from] ?? "") - 1;
      taskOf[at] = place;
      moneyOf[at] = places[facts.moneyOf[from] ?? 0] ?? 0;
      amounts[at] = facts.amounts[from] ?? 0;
    }
  }
  return { length, tasks, monies, taskOf, moneyOf, amounts, cells };
}

function moneyKeysAt(monies: readonly CountedMoney[], place: number | undefined): MoneyKeys {
  const money = monies[place ?? -1];
  if (!money) throw new RangeError(`no money ${String(place)}`);
  return money.keys;
}

/** A fact that counts, as an object. Throws where there is none. */
export function factAt(facts: CountedFacts, index: number): ConsolidatedFact {
  const task = facts.tasks[facts.taskOf[index] ?? -1];
  const money = facts.monies[facts.moneyOf[index] ?? -1];
  if (!task || !money) throw new RangeError(`no fact ${String(index)}`);
  const place = { file: task.file, cell: facts.cells[index] ?? "" };
  const fact = joinFact(task.of, money.of, facts.amounts[index] ?? 0, place);
  return { fact, task: task.keys, money: money.keys };
}

/** Whether no fact before it is of the same task: the facts of one stand together. */
export function isFirstOfTask({ tasks, taskOf }: CountedFacts, index: number): boolean {
  if (index === 0) return true;
  return tasks[taskOf[index] ?? -1]?.keys !== tasks[taskOf[index - 1] ?? -1]?.keys;
}

/** All facts that count, as objects: for what writes all of them down. */
export function listFacts(facts: CountedFacts): readonly ConsolidatedFact[] {
  return Array.from({ length: facts.length }, (_, index) => factAt(facts, index));
}
