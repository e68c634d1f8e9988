import { formById, type PackDefinition } from "../packs";
import type { Agency } from "../state";
import { baseColumns, sourceColumns } from "./columns";
import { groupKey, NO_SOURCE } from "./countedFacts";
import type { CountedFacts, FigureColumn, MoneyKeys, Series, TaskKeys, View } from "./model";
import { LEVEL_ORDER, TYPE_ORDER } from "./order";
import { fillView, type RowHead } from "./sums";

/** What views are made of. */
export interface ViewSource {
  readonly facts: CountedFacts;
  readonly series: readonly Series[];
  readonly agencies: readonly (Agency & { readonly key: string })[];
  readonly pack: PackDefinition;
}

/** The same with the kinds of money in it. */
interface MoneySource extends ViewSource {
  readonly monies: readonly MoneyKeys[];
}

const TOTAL: RowHead = { kind: "total", label: "", detail: "", by: {} };

/** A task of a summary. */
interface ListedTask {
  readonly head: RowHead;
  readonly keys: TaskKeys;
}

/** Tasks of a form by group and agency, in the order of the facts. */
function tasksByGroup(
  { tasks: counted }: CountedFacts,
  formId: string
): Map<string, Map<string, ListedTask[]>> {
  const groups = new Map<string, Map<string, ListedTask[]>>();
  const seen = new Set<TaskKeys>();
  for (const { of, keys } of counted) {
    if (keys.form !== formId || seen.has(keys)) continue;
    seen.add(keys);
    const agencies = groups.get(keys.group) ?? new Map<string, ListedTask[]>();
    groups.set(keys.group, agencies);
    const tasks = agencies.get(keys.agency) ?? [];
    agencies.set(keys.agency, tasks);
    const by = { task: keys.task };
    tasks.push({ keys, head: { kind: "task", label: of.task, detail: of.period, by } });
  }
  return groups;
}

/** Groups of a form as its rows name them; one for tasks outside all groups, where there are any. */
function groupHeads(pack: PackDefinition, formId: string, hasOutside: boolean): RowHead[] {
  const groups = formById(pack, formId)?.groups ?? [];
  const head = (id: string | null, label: string): RowHead => {
    return { kind: "group", label, detail: "", by: { group: groupKey(pack, formId, id) } };
  };
  const named = groups.map(({ id, name }) => head(id, name));
  return hasOutside ? [...named, head(null, "")] : named;
}

/** Heads of a summary, and for each task the places of its rows: total, group, agency and its own. */
function summaryHeads({ facts, agencies, pack }: ViewSource, formId: string) {
  const tasks = tasksByGroup(facts, formId);
  const heads: RowHead[] = [TOTAL];
  const places = new Map<TaskKeys, readonly number[]>();
  for (const head of groupHeads(pack, formId, tasks.has(groupKey(pack, formId, null)))) {
    const group = heads.push(head) - 1;
    const { group: groupId = "" } = head.by;
    for (const { key, name: label, code: detail } of agencies) {
      const listed = tasks.get(groupId)?.get(key);
      if (!listed) continue;
      const by = { group: groupId, agency: key };
      const agency = heads.push({ kind: "agency", label, detail, by }) - 1;
      for (const task of listed) {
        places.set(task.keys, [0, group, agency, heads.push(task.head) - 1]);
      }
    }
  }
  return { heads, places };
}

const NOWHERE: readonly number[] = [];

function summaryView(source: MoneySource, formId: string): View {
  const { monies, facts, pack } = source;
  const base = baseColumns(source.series, monies).filter(({ series }) => series.form === formId);
  const state = base.filter((column) => column.state);
  const other = base.filter((column) => !column.state);
  const columns = [...state, ...sourceColumns(monies, base, pack, formId), ...other];
  const { heads, places } = summaryHeads(source, formId);
  const rows = facts.tasks.map(({ keys }) => places.get(keys) ?? NOWHERE);
  return fillView({ form: formId, columns }, heads, facts, { of: facts.taskOf, rows });
}

/** Places of the total and of the rows with any of these keys. */
function rowsByKey(heads: readonly RowHead[]): (...keys: readonly string[]) => readonly number[] {
  const byKey = new Map(heads.map(({ by }, row) => [Object.values(by).join(), row]));
  return (...keys) => [0, ...keys.flatMap((key) => byKey.get(key) ?? [])];
}

/** A view of all forms whose rows below the total follow from what money a fact is. */
function moneyView(
  { facts }: ViewSource,
  columns: readonly FigureColumn[],
  heads: readonly RowHead[],
  keysOf: (money: MoneyKeys) => readonly string[]
): View {
  const all = [TOTAL, ...heads];
  const rowsOf = rowsByKey(all);
  const rows = facts.monies.map(({ keys }) => rowsOf(...keysOf(keys)));
  return fillView({ form: null, columns }, all, facts, { of: facts.moneyOf, rows });
}

function agencyView(source: MoneySource): View {
  const heads = source.agencies.map(({ key, code, name }): RowHead => ({
    kind: "agency",
    label: name,
    detail: code,
    by: { agency: key },
  }));
  const columns = baseColumns(source.series, source.monies);
  const all = [TOTAL, ...heads];
  const rowsOf = rowsByKey(all);
  const { facts } = source;
  const rows = facts.tasks.map(({ keys }) => rowsOf(keys.agency));
  return fillView({ form: null, columns }, all, facts, { of: facts.taskOf, rows });
}

/** Levels that have money, each with its types that have. */
function sourceHeads(monies: readonly MoneyKeys[]): RowHead[] {
  const found = new Set(monies.flatMap(({ level, type }) => [level, `${level},${type}`]));
  return LEVEL_ORDER.flatMap((levelId) => {
    const level = levelId ?? NO_SOURCE;
    if (!found.has(level)) return [];
    const types = TYPE_ORDER.filter((type) => found.has(`${level},${type ?? NO_SOURCE}`));
    return [
      { kind: "level", label: levelId ?? "", detail: "", by: { level } } as const,
      ...types.map((type): RowHead => {
        const by = { level, type: type ?? NO_SOURCE };
        return { kind: "source", label: type ?? "", detail: "", by };
      }),
    ];
  });
}

function sourceView(source: MoneySource): View {
  const columns = baseColumns(source.series, source.monies);
  const heads = sourceHeads(source.monies);
  return moneyView(source, columns, heads, ({ level, type }) => [level, `${level},${type}`]);
}

function typeView(source: MoneySource): View {
  const found = new Set(source.monies.map(({ type }) => type));
  const heads = TYPE_ORDER.filter((type) => found.has(type ?? NO_SOURCE)).map((type): RowHead => ({
    kind: "type",
    label: type ?? "",
    detail: "",
    by: { type: type ?? NO_SOURCE },
  }));
  const columns = baseColumns(source.series, source.monies);
  return moneyView(source, columns, heads, ({ type }) => [type]);
}

/** One column a measure of a form, all its years together. */
function measureColumns({ series, monies }: MoneySource): FigureColumn[] {
  const columns = new Map<string, FigureColumn>();
  for (const column of baseColumns(series, monies)) {
    const { measureKey: measure } = column.series;
    const by = { measure, state: column.state ? "1" : "0" };
    const id = `${measure}:${by.state}`;
    if (!columns.has(id)) columns.set(id, { ...column, id, by });
  }
  return [...columns.values()];
}

function yearView(source: MoneySource): View {
  const years = [...new Set(source.series.map(({ year }) => year))].sort((a, b) => a - b);
  const heads = years.map((year): RowHead => {
    const label = String(year);
    return { kind: "year", label, detail: "", by: { year: label } };
  });
  return moneyView(source, measureColumns(source), heads, ({ year }) => [year]);
}

/** All tables of figures over the facts. */
export interface Views {
  readonly summaries: readonly View[];
  readonly byAgency: View;
  readonly bySource: View;
  readonly byType: View;
  readonly byYear: View;
}

/** Sums the facts every way the department needs them, each way in one pass. */
export function makeViews(source: ViewSource): Views {
  const monies = [...new Set(source.facts.monies.map(({ keys }) => keys))];
  const withMoney = { ...source, monies };
  const forms = [...new Set(source.series.map((series) => series.form))];
  return {
    summaries: forms.map((form) => summaryView(withMoney, form)),
    byAgency: agencyView(withMoney),
    bySource: sourceView(withMoney),
    byType: typeView(withMoney),
    byYear: yearView(withMoney),
  };
}
