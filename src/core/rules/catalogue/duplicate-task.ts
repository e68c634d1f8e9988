import type { Dong } from "../../money";
import { contains } from "../../sheet";
import type { Table, TableRow } from "../../table";
import { createNameReader, findNearNames, foldKey } from "../../text";
import { comparedNames, listsTasks, type ComparedName } from "../comparedNames";
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
    const tasks = tables.map(comparedNames);
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
  tasks: readonly (readonly ComparedName[])[],
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

type NearNames = (tasks: readonly (readonly ComparedName[])[]) => NearPlaces;

const nearNamesKnown = new Map<number, NearNames>();

/** Finds the near names of a year; the same lists of tasks are compared once. */
function nearNamesIn(year: number): NearNames {
  const known = nearNamesKnown.get(year);
  if (known) return known;
  const readName = rememberByText(createNameReader(year));
  const find = rememberList((lists: readonly (readonly ComparedName[])[]): NearPlaces => {
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

interface ListedTask {
  readonly table: Table;
  readonly row: TableRow;
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
