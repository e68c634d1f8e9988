import { sumOrNull, ZERO_DONG, type Dong } from "../money";
import type { ColumnDefinition, ColumnKind, Measure } from "../packs";
import type { Table, TableRow } from "../table";
import { createNameReader, findNearNames, foldKey, parsePeriod } from "../text";
import type { CheckContext } from "./definitions";

/** A task of this year's forms. */
export interface OwnTask {
  readonly table: Table;
  readonly row: TableRow;
}

/** What last year's workbook says of one task, its plan and its report together. */
export interface PreviousTask {
  readonly name: string;
  /** Done or given before last year; null where no plan of last year has the task. */
  readonly before: Dong | null;
  /** Given to it last year; null where no report has the task. */
  readonly planned: Dong | null;
  /** Paid out since January of last year; null where no report has the task. */
  readonly disbursed: Dong | null;
  readonly isUnfinished: boolean;
  /** Where it stands in last year's workbook. */
  readonly at: OwnTask;
  /** The same task in this year's plan. */
  readonly now: readonly OwnTask[];
}

const FINISHED = "da hoan thanh";
const GOES_ON = /^(?:dang|chua)/;

type Named = OwnTask & { readonly isPrevious: boolean };

/** Forms that plan or report the money of tasks in a year. */
function tasksIn(tables: readonly Table[], year: number, isPrevious: boolean): readonly Named[] {
  return tables.flatMap((table) => {
    if (table.year !== year || table.form.sourcedColumn === null) return [];
    if (!table.columns.some(({ definition }) => counts(definition))) return [];
    const rows = table.rows.filter(({ kind, name }) => kind === "task" && name !== "");
    return rows.map((row) => ({ table, row, isPrevious }));
  });
}

/** Needs of the year and later, or what was given in it: no estimates of the year before. */
function counts({ measure, yearOffset }: ColumnDefinition): boolean {
  return (measure === "needed" || measure === "planned") && (yearOffset ?? -1) >= 0;
}

/** The first amount of a task in a column of one of the measures, not of one source alone. */
function amountOf({ table, row }: OwnTask, measures: readonly Measure[]): Dong | null {
  const own = table.columns.find(
    ({ definition: { measure, source } }) =>
      measure !== undefined && measures.includes(measure) && source === undefined
  );
  return own ? (row.amounts[own.definition.id]?.amount ?? null) : null;
}

function textOf({ table, row }: OwnTask, kind: ColumnKind): string {
  const column = table.columns.find(({ definition }) => definition.kind === kind);
  return column ? (row.cells[column.definition.id]?.text ?? "") : "";
}

/** Whether a form asks for money: the others report on what was given. */
export function isPlan({ columns }: Table): boolean {
  return columns.some(({ definition }) => definition.measure === "needed");
}

/** Whether a task of last year goes on: its status says so, its time does, or money is left. */
function goesOn(entries: readonly OwnTask[], year: number): boolean {
  const status = entries.map((one) => foldKey(textOf(one, "choice")));
  if (status.some((one) => one.startsWith(FINISHED))) return false;
  if (status.some((one) => GOES_ON.test(one))) return true;
  return entries.some((one) => isPlan(one.table) && (lastsUntil(one, year) || hasMoneyLeft(one)));
}

function lastsUntil(entry: OwnTask, year: number): boolean {
  const period = parsePeriod(textOf(entry, "period"));
  return period.ok && period.value.to.year >= year && period.value.from.year < year;
}

/** The total is more than what was given before and asked for: the rest is for later years. */
function hasMoneyLeft(entry: OwnTask): boolean {
  const { form } = entry.table;
  const isWhole = form.equations.every(({ total }) => measureOf(entry.table, total) !== "total");
  const total = amountOf(entry, ["total"]);
  const needed = amountOf(entry, ["needed"]);
  if (!isWhole || total === null || needed === null) return false;
  const asked = sumOrNull([amountOf(entry, ["allocated", "done"]) ?? ZERO_DONG, needed]);
  return asked !== null && total > asked;
}

function measureOf({ form }: Table, id: string): Measure | undefined {
  return form.columns.find((column) => column.id === id)?.measure;
}

function describe(named: readonly Named[], year: number): PreviousTask | null {
  const then = named.filter(({ isPrevious }) => isPrevious);
  const [first] = then;
  if (!first) return null;
  const plan = then.find(({ table }) => isPlan(table));
  const report = then.find(({ table }) => !isPlan(table));
  return {
    name: first.row.name,
    before: plan ? (amountOf(plan, ["allocated", "done"]) ?? ZERO_DONG) : null,
    planned: report ? amountOf(report, ["planned"]) : null,
    disbursed: report ? amountOf(report, ["cumulative"]) : null,
    isUnfinished: goesOn(then, year),
    at: first,
    now: named.filter(({ isPrevious, table }) => !isPrevious && isPlan(table)),
  };
}

/**
 * The tasks of last year's workbook with what became of them in this year's forms, in their order.
 * Tasks are the same when their names are near. None without such a workbook, and none when this
 * one has no forms that plan or report the money of its year.
 */
export function previousTasks({ previous, tables, year }: CheckContext): readonly PreviousTask[] {
  if (!previous) return [];
  const own = tasksIn(tables, year, false);
  if (!tables.some((table) => table.year === year && isPlan(table))) return [];
  const named = [...tasksIn(previous.tables, year - 1, true), ...own];
  const readName = createNameReader();
  const firsts = findNearNames(named.map(({ row }) => ({ key: readName(row.name), scope: "" })));
  const alike = new Map<number, Named[]>();
  named.forEach((one, at) => {
    const first = firsts[at] ?? at;
    const list = alike.get(first);
    if (list) list.push(one);
    else alike.set(first, [one]);
  });
  return [...alike.values()].flatMap((list) => describe(list, year) ?? []);
}
