import { formById, type PackDefinition } from "../packs";
import type { CapitalTypeId, LevelId } from "../sources";
import type { Fact } from "../table";
import type { Submission } from "./definitions";
import type { ConsolidatedFact, MoneyKeys, TaskKeys } from "./model";
import { compareText, keyOf, LEVEL_ORDER, rankIn, TYPE_ORDER } from "./order";
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
  readonly submission: Submission;
  readonly fileKey: string;
  readonly agencyKey: string;
}

/** What money a fact is, and its place among others of its task. */
interface Money {
  readonly keys: MoneyKeys;
  readonly level: number;
  readonly type: number;
}

/** A fact before its task has a key, with what it is ordered by. */
interface Ordered {
  readonly fact: Fact;
  readonly money: Money;
  readonly sheet: number;
}

/** Written out: facts are compared millions of times, and nearly always told apart by their rows. */
function compareFacts(a: Ordered, b: Ordered): number {
  return (
    a.sheet - b.sheet ||
    a.fact.row - b.fact.row ||
    compareText(a.money.keys.series, b.money.keys.series) ||
    compareText(b.money.keys.state, a.money.keys.state) ||
    a.money.level - b.money.level ||
    a.money.type - b.money.type ||
    compareText(a.fact.at.cell ?? "", b.fact.at.cell ?? "") ||
    a.fact.amount - b.fact.amount
  );
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

/** Keys of money, one object for all facts alike. */
function moneyOf(findSeries: SeriesFinder): (fact: Fact) => Money {
  const share = once<Money>();
  return (fact) => {
    const { form, measure, year, level, type, state } = fact;
    const money = `${form}\t${measure}\t${String(year)}\t${level ?? ""}\t${type ?? ""}`;
    return share(state ? money : `${money}\t-`, () => {
      const { key: series, measureKey } = findSeries(fact);
      const source = { level: level ?? NO_SOURCE, type: type ?? NO_SOURCE };
      return {
        keys: {
          ...{ series, measure: measureKey, year: String(year) },
          ...source,
          state: state ? "1" : "0",
        },
        level: rankIn(LEVEL_ORDER, level),
        type: rankIn(TYPE_ORDER, type),
      };
    });
  };
}

/** Whether two facts of a file are of one task. */
export function isSameTask(one: Fact, other: Fact): boolean {
  return one.row === other.row && one.form === other.form && one.at.sheet === other.at.sheet;
}

type TaskNamer = (file: KeyedFile) => (fact: Fact) => TaskKeys;

/** Keys of tasks, numbered as they are asked for, one object for all facts of a task. */
function taskNamer(pack: PackDefinition): TaskNamer {
  const groups = once<string>();
  let count = 0;
  return ({ agencyKey, fileKey }) => {
    const share = once<TaskKeys>();
    let before: { readonly fact: Fact; readonly keys: TaskKeys } | null = null;
    return (fact) => {
      // Facts of a task stand together.
      if (before && isSameTask(before.fact, fact)) return before.keys;
      const { form, group, at, row } = fact;
      const keys = share(`${form}\t${at.sheet}\t${String(row)}`, () => ({
        agency: agencyKey,
        file: fileKey,
        form,
        group: groups(`${form}\t${group ?? "\t"}`, () => groupKey(pack, form, group)),
        task: keyOf("T", count++),
      }));
      before = { fact, keys };
      return keys;
    };
  };
}

function placed(fact: Fact, file: string): Fact {
  return fact.at.file === file ? fact : { ...fact, at: { ...fact.at, file } };
}

/** All facts that count, file by file and row by row, each with its keys. */
export function keyFacts(
  files: readonly KeyedFile[],
  pack: PackDefinition,
  findSeries: SeriesFinder
): ConsolidatedFact[] {
  const findMoney = moneyOf(findSeries);
  const nameTasks = taskNamer(pack);
  const all: ConsolidatedFact[] = [];
  for (const file of files) {
    const { facts, sheets: listed, name } = file.submission;
    const sheets = new Map(listed.map((sheet, at) => [sheet.name, at]));
    const taskOf = nameTasks(file);
    const ordered = facts
      .map((fact): Ordered => {
        const sheet = sheets.get(fact.at.sheet) ?? listed.length;
        return { fact, money: findMoney(fact), sheet };
      })
      .sort(compareFacts);
    for (const { fact, money } of ordered) {
      all.push({ fact: placed(fact, name), task: taskOf(fact), money: money.keys });
    }
  }
  return all;
}
