import type { Dong } from "../../money";
import type { FormDefinition } from "../../packs";
import { contains } from "../../sheet";
import { rememberOfTable, type Table, type TableRow } from "../../table";
import { createNameReader, findNearNames, foldKey } from "../../text";
import { defineRule, type Finding } from "../definitions";
import { periodIn } from "../periodTexts";
import { placeOf } from "../places";
import { rememberByText } from "../rememberByText";
import { rememberList } from "../rememberList";
import { rewordedTasks } from "../rewordedTasks";

/**
 * P507: a task that stands in the workbook already, under the same or nearly the same name, or in
 * other words with the same money, time and agency.
 */
export const duplicateTask = defineRule({
  id: "duplicate-task",
  code: "P507",
  fixKind: null,
  check: function* ({ tables, year }) {
    const tasks = tables.map(tasksOf);
    const near = nearNamesIn(year)(tasks);
    const told = new Set<TableRow>();
    if (near.length > 0) yield* nearOnes(tables, tasks, near, told);
    for (const table of tables) {
      if (!listsTasks(table.form)) continue;
      for (const [row, other] of rewordedTasks(table)) {
        if (told.has(row) || isCovered({ table, row })) continue;
        yield findingOf({ table, row }, { table, row: other }, "reworded");
      }
    }
  },
});

/** Tasks of the same or a near name; each row that was told of is added to `told`. */
function* nearOnes(
  tables: readonly Table[],
  tasks: readonly (readonly NamedTask[])[],
  near: NearPlaces,
  told: Set<TableRow>
): Generator<Finding> {
  const listed = tables.flatMap((table, at) =>
    (tasks[at] ?? []).flatMap(({ index }): ListedTask[] => {
      const row = table.rows[index];
      return row ? [{ table, row }] : [];
    })
  );
  for (const [at, first] of near) {
    const [task, other] = [listed[at], listed[first]];
    if (!task || !other || areApart(task, other) || isCovered(task)) continue;
    const isSame = foldKey(task.row.name) === foldKey(other.row.name);
    const isLine = isSame && hasOtherSource(task, other);
    if (isLine && isRightBelow(task, other)) continue;
    told.add(task.row);
    yield findingOf(task, other, isLine ? "other-source" : isSame ? "same" : "near");
  }
}

/** Places among all tasks: one, and the first that it is near to. */
type NearPlaces = readonly (readonly [at: number, first: number])[];

type NearNames = (tasks: readonly (readonly NamedTask[])[]) => NearPlaces;

const nearNamesKnown = new Map<number, NearNames>();

/** Finds the near names of a year; the same lists of tasks are compared once. */
function nearNamesIn(year: number): NearNames {
  const known = nearNamesKnown.get(year);
  if (known) return known;
  const readName = rememberByText(createNameReader(year));
  const find = rememberList((lists: readonly (readonly NamedTask[])[]): NearPlaces => {
    const names = lists.flat().map(({ name, scope }) => ({ key: readName(name), scope }));
    const near: (readonly [number, number])[] = [];
    findNearNames(names).forEach((first, at) => {
      if (first !== at) near.push([at, first]);
    });
    return near;
  });
  nearNamesKnown.set(year, find);
  return find;
}

/** What names are compared by: one form, one agency in the lead. */
interface NamedTask {
  readonly index: number;
  readonly name: string;
  readonly agency: string;
  /** All of it as text. */
  readonly scope: string;
}

interface ListedTask {
  readonly table: Table;
  readonly row: TableRow;
}

/** Indicators, budget levels and the fields of a project sheet are named alike and are no tasks. */
function listsTasks({ columns, perProject, sourcedColumn }: FormDefinition): boolean {
  if (perProject === true || columns.some(({ kind }) => kind === "quantity")) return false;
  return sourcedColumn !== null || columns.every(({ kind }) => kind !== "amount");
}

/** The tasks of a table; the same list as long as no name and no agency is another. */
const tasksOf = rememberOfTable(listTasks, (before: readonly NamedTask[], table, changed) => {
  const agencyOf = agencyReader(table);
  const isSame = (index: number) => {
    const row = table.rows[index];
    const known = taskAt(before, index);
    if (!row || !isNamed(row)) return known === undefined;
    return known?.name === row.name && known.agency === agencyOf(row);
  };
  return !listsTasks(table.form) || changed.every(isSame) ? before : listTasks(table);
});

/** The task of a row by its index: they stand in the order of their rows. */
function taskAt(tasks: readonly NamedTask[], index: number): NamedTask | undefined {
  let [from, to] = [0, tasks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tasks[middle]?.index ?? 0) < index) from = middle + 1;
    else to = middle;
  }
  return tasks[from]?.index === index ? tasks[from] : undefined;
}

function isNamed({ kind, name }: TableRow): boolean {
  return kind === "task" && name !== "";
}

function listTasks(table: Table): readonly NamedTask[] {
  if (!listsTasks(table.form)) return [];
  const agencyOf = agencyReader(table);
  const inner = innerGroups(table);
  const scopeIn = createScopes(table);
  const tasks: NamedTask[] = [];
  table.rows.forEach((row, index) => {
    if (!isNamed(row)) return;
    const group = inner.has(row.groupRow ?? -1) ? row.groupRow : null;
    const agency = agencyOf(row);
    tasks.push({ index, name: row.name, agency, scope: scopeIn(agency, group) });
  });
  return tasks;
}

/** Who is in the lead of a task. */
function agencyReader({ columns }: Table): (row: TableRow) => string {
  const id = columns.find(({ definition }) => definition.kind === "agencies")?.definition.id ?? "";
  return ({ cells }) => leadOf(cells[id]?.text ?? "");
}

/** Names the scopes of a table's tasks: thousands of them share a few. */
function createScopes({ form, sheet }: Table): (agency: string, group: number | null) => string {
  const known = new Map<number | null, Map<string, string>>();
  return (agency, group) => {
    let ofGroup = known.get(group);
    if (!ofGroup) known.set(group, (ofGroup = new Map<string, string>()));
    let scope = ofGroup.get(agency);
    if (scope === undefined) {
      const place = group === null ? "" : `${sheet.name} ${String(group)}`;
      ofGroup.set(agency, (scope = [form.id, agency, place].join("\n")));
    }
    return scope;
  };
}

/** Who leads, of "Sở Y tế/ Sở Tài chính" and of a list in lines. */
const leadOf = rememberByText((agencies) => {
  const end = agencies.search(/[/;,\n]/);
  // "Sở Ytế" is "Sở Y tế".
  return foldKey(end < 0 ? agencies : agencies.slice(0, end)).replaceAll(" ", "");
});

/** Rows of groups that are not the form's own: their tasks are parts of one project or agency. */
function innerGroups({ rows }: Table): ReadonlySet<number> {
  const seen = new Set<string>();
  const inner = new Set<number>();
  for (const { kind, group, row } of rows) {
    if (kind !== "group") continue;
    if (group === null || seen.has(group)) inner.add(row);
    else seen.add(group);
  }
  return inner;
}

/** Tasks of two stretches of time are two tasks, however they are named. */
function areApart(a: ListedTask, b: ListedTask): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one !== null && other !== null && (one.to < other.from || other.to < one.from);
}

function yearsOf({ table, row }: ListedTask) {
  const column = table.columns.find(({ definition }) => definition.kind === "period");
  const period = periodIn(row.cells[column?.definition.id ?? ""]?.text ?? "");
  return period.ok ? { from: period.value.from.year, to: period.value.to.year } : null;
}

/** A name in a merge with the row above says nothing of its own row: rule S109 speaks of that. */
function isCovered({ table: { sheet, form }, row }: ListedTask): boolean {
  const column = row.cells[form.nameColumn]?.column ?? -1;
  return sheet.merges.some(
    (merge) => merge.top < row.row && contains(merge, { row: row.row, column })
  );
}

/** The same name with money of another source: perhaps a second source line of the task. */
function hasOtherSource(one: ListedTask, other: ListedTask): boolean {
  if (one.table !== other.table) return false;
  const [own, others] = [sourcesOf(one), sourcesOf(other)];
  return own.size > 0 && others.size > 0 && ![...own].some((source) => others.has(source));
}

/** The sources that a row names, in words or by the columns of fixed sources with its money. */
function sourcesOf({ table, row }: ListedTask): ReadonlySet<string> {
  const fixed = table.columns.flatMap(({ definition: { id, source } }) =>
    source && row.amounts[id]?.amount ? [source] : []
  );
  const named = [...(row.sources?.parts ?? []), ...fixed];
  return new Set(named.map(({ level, type }) => `${level ?? ""} ${type ?? ""}`));
}

/** Whether only lines of the other task stand between the two. */
function isRightBelow({ table, row }: ListedTask, other: ListedTask): boolean {
  const first = table.header.bottom + 1;
  const between = table.rows.slice(other.row.row + 1 - first, row.row - first);
  return between.every(({ kind, parentRow }) => kind === "blank" || parentRow === other.row.row);
}

/** What goes with the row when it is dropped: the money that the form is about. */
function moneyOf({ table: { form }, row: { amounts } }: ListedTask): Dong | null {
  const amount = amounts[form.sourcedColumn ?? ""]?.amount ?? null;
  return amount === 0 ? null : amount;
}

function findingOf(task: ListedTask, other: ListedTask, how: string): Finding {
  const { table, row } = task;
  const money = moneyOf(task);
  const place = placeOf(other.table, other.row, other.table.form.nameColumn);
  const data = { name: row.name, other: other.row.name, cell: place.cell ?? "" };
  return {
    at: placeOf(table, row, table.form.nameColumn),
    messageId: money === null ? `${how}-unpaid` : how,
    data: money === null ? data : { ...data, found: { dong: money } },
    related: [place],
  };
}
