import { sameAgency } from "../directory";
import { formById, type FormDefinition, type PackDefinition } from "../packs";
import type { Fact, Place } from "../table";
import { createNameReader, findNearNames, foldKey, parsePeriod, type NameKey } from "../text";
import { isSameTask } from "./keyFacts";
import type { Draft } from "./crossFileRules";
import type { Submission } from "./definitions";
import type { ListedTask, SharedTask } from "./model";
import { agencyKeyOf, compareText, firstDifference } from "./order";
import type { Season, Selected } from "./select";

/** Shorter names ("Mua máy chủ") are what many agencies do, each for itself. */
const FEWEST_WORDS = 6;
/** A name that more agencies use is a common kind of task. */
const MOST_AGENCIES = 3;

/** Indicators and the fields of a project sheet are named alike and are no tasks. */
function listsTasks(form: FormDefinition | null): boolean {
  if (!form || form.perProject === true || form.sourcedColumn === null) return false;
  return form.columns.every(({ kind }) => kind !== "quantity");
}

/** Left of the other in their row. */
function isBefore(a: Fact, b: Fact): boolean {
  const [one = "", other = ""] = [a.at.cell, b.at.cell];
  return firstDifference(one.length - other.length, compareText(one, other)) < 0;
}

function tasksOf({ name: file, agency, facts }: Submission, pack: PackDefinition): ListedTask[] {
  if (!agency) return [];
  const tasks = new Map<string, ListedTask>();
  const forms = new Map<string, boolean>();
  let before: Fact | null = null;
  let key = "";
  for (const fact of facts) {
    const lists = forms.get(fact.form) ?? listsTasks(formById(pack, fact.form));
    forms.set(fact.form, lists);
    if (fact.task === "" || !lists) continue;
    if (!before || !isSameTask(before, fact)) {
      key = `${fact.form}\t${fact.at.sheet}\t${String(fact.row)}`;
    }
    before = fact;
    const known = tasks.get(key);
    if (!known || isBefore(fact, known.fact)) tasks.set(key, { file, agency, fact });
  }
  return [...tasks.values()];
}

/** Tasks of two stretches of time are two tasks, however they are named. */
function areApart(a: Fact, b: Fact): boolean {
  const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
  if (!one.ok || !other.ok) return false;
  return one.value.to.year < other.value.from.year || other.value.to.year < one.value.from.year;
}

/** The first of the agencies that a row names: "Sở Y tế/ Sở Tài chính" is led by Sở Y tế. */
function leadOf({ agencies = "" }: Fact): string {
  const end = agencies.search(/[/;,\n]/);
  return (end < 0 ? agencies : agencies.slice(0, end)).trim();
}

function claimsLead({ agency, fact }: ListedTask, onDate: string): boolean {
  const lead = leadOf(fact);
  if (lead === "") return false;
  return (
    agencyKeyOf(lead) === agencyKeyOf(agency.code) || sameAgency(lead, agency.name, { onDate })
  );
}

function rivalsOf(tasks: readonly ListedTask[], onDate: string): SharedTask["leads"] {
  const [one, other] = tasks.filter((task) => claimsLead(task, onDate));
  return one && other ? [one.agency.name, other.agency.name] : null;
}

function countAgencies(tasks: readonly ListedTask[]): number {
  return new Set(tasks.map(({ agency }) => agencyKeyOf(agency.code))).size;
}

/** Tasks by the first of those with a near name, in one pass over all of them. */
function groupByName(tasks: readonly ListedTask[], year: number): ListedTask[][] {
  const read = createNameReader(year);
  const long = tasks
    .map((task): [ListedTask, NameKey] => [task, read(task.fact.task)])
    .filter(([, key]) => key.words.length >= FEWEST_WORDS);
  const firsts = findNearNames(long.map(([{ fact }, key]) => ({ key, scope: fact.form })));
  const groups = new Map<number, ListedTask[]>();
  long.forEach(([task], place) => {
    const first = firsts[place] ?? place;
    const group = groups.get(first);
    if (group) group.push(task);
    else groups.set(first, [task]);
  });
  return [...groups.values()];
}

/**
 * Tasks that likely are one, listed by two or three agencies: near-equal names of some length in
 * the same form and no other time. Linear in the number of tasks.
 */
export function findSharedTasks(selected: readonly Selected[], season: Season): SharedTask[] {
  const { pack, year } = season;
  const tasks = selected.flatMap(({ counted }) => (counted ? tasksOf(counted, pack) : []));
  return groupByName(tasks, year).flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2 || countAgencies(group) > MOST_AGENCIES) return [];
    const together = group.filter(({ fact }) => !areApart(first.fact, fact));
    if (countAgencies(together) < 2) return [];
    return [{ tasks: together, leads: rivalsOf(together, `${String(year)}-01-01`) }];
  });
}

function placeOf({ file, fact }: ListedTask): Place {
  const { sheet, cell = "" } = fact.at;
  return { file, sheet, cell };
}

function draftsOfTask(one: ListedTask, first: ListedTask, leads: SharedTask["leads"]): Draft[] {
  const { fact, file, agency } = one;
  const { sheet, cell = "" } = fact.at;
  const about = `${foldKey(fact.task)} ${agencyKeyOf(first.agency.code)}`;
  const common = { file, place: { sheet, cell }, related: [placeOf(first)], about };
  const isSame = foldKey(fact.task) === foldKey(first.fact.task);
  const twice: Draft = {
    ...common,
    rule: "task-twice-across",
    messageId: isSame ? "same" : "near",
    data: {
      ...{ name: fact.task, found: first.fact.task },
      ...{ agency: agency.name, other: first.agency.name, file: first.file },
    },
  };
  if (!leads) return [twice];
  const [lead, rival] = leads;
  const data = { name: fact.task, agency: lead, other: rival };
  return [twice, { ...common, rule: "lead-partner-conflict", data }];
}

/** One finding for each later agency that lists the task of an earlier one. */
export function sharedTaskDrafts(shared: readonly SharedTask[]): Draft[] {
  return shared.flatMap(({ tasks, leads }) => {
    const [first, ...rest] = tasks;
    if (!first) return [];
    const told = new Set([agencyKeyOf(first.agency.code)]);
    return rest.flatMap((one) => {
      const code = agencyKeyOf(one.agency.code);
      if (told.has(code)) return [];
      told.add(code);
      return draftsOfTask(one, first, leads?.includes(one.agency.name) ? leads : null);
    });
  });
}
