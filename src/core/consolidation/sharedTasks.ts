import { namingDay, sameAgency } from "../directory";
import { formById, type FormDefinition, type PackDefinition } from "../packs";
import type { Fact, Place } from "../table";
import { createNameReader, findNearNames, foldKey, parsePeriod, type NameKey } from "../text";
import type { Agency } from "../state";
import type { Draft } from "./crossFileRules";
import type { PackedSubmission } from "./definitions";
import type { ListedTask, SharedTask } from "./model";
import { agencyKeyOf, compareText, firstDifference } from "./order";
import { rowsOfTasks, unpackFact, type FactTask, type PackedFacts } from "./packedFacts";
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
function isBefore(a: string, b: string): boolean {
  return firstDifference(a.length - b.length, compareText(a, b)) < 0;
}

/** A task before it is known whether others list it too. */
interface OwnTask {
  readonly file: string;
  readonly agency: Agency;
  readonly of: FactTask;
  /** Where its first fact stands. */
  readonly facts: PackedFacts;
  readonly at: number;
}

/** By task the leftmost of its facts. */
function firstFacts(facts: PackedFacts): ReadonlyMap<number, number> {
  const { taskOf, cells } = facts;
  const rows = rowsOfTasks(facts);
  const firsts = new Map<number, number>();
  cells.forEach((cell, at) => {
    const row = rows[taskOf[at] ?? 0] ?? 0;
    const known = firsts.get(row);
    if (known === undefined || isBefore(cell, cells[known] ?? "")) firsts.set(row, at);
  });
  return firsts;
}

function tasksOf(submission: PackedSubmission, pack: PackDefinition): OwnTask[] {
  const { name: file, agency, facts } = submission;
  if (!agency) return [];
  const forms = new Map<string, boolean>();
  return [...firstFacts(facts).values()].flatMap((at): OwnTask[] => {
    const of = facts.tasks[facts.taskOf[at] ?? 0];
    if (!of || of.task === "") return [];
    const lists = forms.get(of.form) ?? listsTasks(formById(pack, of.form));
    forms.set(of.form, lists);
    return lists ? [{ file, agency, of, facts, at }] : [];
  });
}

function listTask({ file, agency, facts, at }: OwnTask): ListedTask {
  return { file, agency, fact: unpackFact(facts, at, file) };
}

/** Tasks of two stretches of time are two tasks, however they are named. */
function areApart(a: FactTask, b: FactTask): boolean {
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

function countAgencies(tasks: readonly Pick<OwnTask, "agency">[]): number {
  return new Set(tasks.map(({ agency }) => agencyKeyOf(agency.code))).size;
}

/** Tasks by the first of those with a near name, in one pass over all of them. */
function groupByName(tasks: readonly OwnTask[], year: number): OwnTask[][] {
  const read = createNameReader(year);
  const long = tasks
    .map((task): [OwnTask, NameKey] => [task, read(task.of.task)])
    .filter(([, key]) => key.words.length >= FEWEST_WORDS);
  const firsts = findNearNames(long.map(([{ of }, key]) => ({ key, scope: of.form })));
  const groups = new Map<number, OwnTask[]>();
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
    const together = group.filter(({ of }) => !areApart(first.of, of)).map(listTask);
    if (countAgencies(together) < 2) return [];
    return [{ tasks: together, leads: rivalsOf(together, namingDay(year)) }];
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
