import { dong, fromDong, subtractDong, sumDong, toDong, type Dong } from "../money";
import type { TaskContent } from "../layout";
import type { FormDefinition } from "../packs";
import { err, ok, type Result } from "../result";
import { isStateMoney } from "../sources";
import { factsOf, sourceLinesByTask, type Table, type TableRow } from "../table";
import type {
  ImportMapping,
  ImportOptions,
  ImportProblem,
  ImportReport,
  ImportResult,
  ImportSum,
  SourceColumn,
  UncountedRow,
} from "./definitions";
import {
  amountsOf,
  completionOf,
  keepUnsplit,
  moneyApart,
  splitIntoColumns,
  writeAmounts,
} from "./fillAmounts";
import { copySourceLines, copySourceTexts, namesSources, writePieces } from "./fillSources";
import { addedColumns, addedId, fillAdded, fillTexts, placeInGroup, writeNotes } from "./fillTexts";
import { createGroupReader } from "./groups";
import { taskRows } from "./sourceColumns";
import { splitColumnsOf } from "./splits";
import { splitOf, type ImportContext, type TaskDraft } from "./task";
import {
  amountIn,
  countedColumns,
  moneyColumns,
  moneyOfTask,
  tellUnread,
  type TaskMoney,
} from "./taskMoney";

/**
 * Brings a table into a form as a mapping says: only tasks, each amount once and exact to the
 * đồng, each text in its column or in the report. The table itself stays as it is.
 */
export function importTable(
  table: Table,
  form: FormDefinition,
  mapping: ImportMapping,
  options: ImportOptions
): Result<ImportResult, ImportProblem> {
  if (form.perProject) return err({ kind: "not-a-table-form", form: form.id });
  const rows = taskRows(table);
  if (rows.length === 0) return err({ kind: "no-tasks" });
  const context = contextOf(table, form, mapping, options);
  const money = moneyColumns(context);
  if (money.length > 0 && !hasUnit(context, money)) return err({ kind: "no-unit" });
  const tasks = rows.map((row) => importTask(context, row, money));
  return ok({ tasks, added: addedColumns(context), report: reportOf(context, tasks, money) });
}

function contextOf(
  table: Table,
  form: FormDefinition,
  mapping: ImportMapping,
  { unit, year }: ImportOptions
): ImportContext {
  const runOn = table.rows.filter(({ kind }) => kind === "continuation");
  return {
    table,
    form,
    mapping,
    unit,
    year,
    facts: groupBy(factsOf(table), (fact) => fact.row),
    lines: sourceLinesByTask(table.rows),
    runOn: groupBy(runOn, (row) => row.parentRow ?? -1),
    groupNames: createGroupReader(table),
    left: [],
    changed: [],
  };
}

function groupBy<T>(
  all: readonly T[],
  keyOf: (one: T) => number
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Figures mean nothing without a unit: above the table, in a header, in a row or in a cell. */
function hasUnit(context: ImportContext, money: readonly string[]): boolean {
  const columns = money.flatMap((id) => countedColumns(context, id));
  const rows = taskRows(context.table);
  const isRead = rows.some((row) => amountIn(context, row, columns) !== null);
  return isRead || !rows.some((row) => columns.some(({ from }) => statesAmount(row, from)));
}

function statesAmount(row: TableRow, { definition }: SourceColumn): boolean {
  return (row.amounts[definition?.id ?? ""]?.amount ?? null) !== null;
}

function importTask(
  context: ImportContext,
  row: TableRow,
  columns: readonly string[]
): TaskContent {
  const draft: TaskDraft = { cells: {}, notes: [] };
  fillTexts(context, [row, ...(context.runOn.get(row.row) ?? [])], draft);
  fillAdded(context, row, draft);
  addAmounts(context, row, draft);
  const money = columns.map((id) => moneyOfTask(context, row, id));
  const place = placeInGroup(context, row, draft);
  const lines = fillMoney(context, row, money, draft);
  tellUnread(context, row, draft);
  writeNotes(context, draft);
  const nonState = nonStateGroup(context, money);
  const content = { ...(nonState === null ? place : { group: nonState }), cells: draft.cells };
  return lines.length > 0 ? { ...content, sourceLines: lines } : content;
}

/** Amounts, and what pays them: in columns, in words, or in lines of their own. */
function fillMoney(
  context: ImportContext,
  row: TableRow,
  money: readonly TaskMoney[],
  draft: TaskDraft
): NonNullable<TaskContent["sourceLines"]> {
  const { form, mapping } = context;
  const split = money.map((one) =>
    splitColumnsOf(form, one.id).length > 0 ? splitIntoColumns(context, row, one, draft) : {}
  );
  const amounts = Object.assign({}, amountsOf(context, money), ...split) as ReturnType<
    typeof amountsOf
  >;
  writeAmounts(context, amounts, draft);
  if (!namesSources(form)) return [];
  const inColumns = money.filter(
    ({ id, pieces }) => splitOf(mapping, id).length > 0 && pieces.length > 0
  );
  const main = inColumns.find(({ id }) => id === form.sourcedColumn) ?? inColumns[0];
  if (!main) {
    // A task that is the first of its source lines becomes the total of all of them.
    if (!row.ownAmounts) copySourceTexts(context, row, draft);
    return copySourceLines(context, row);
  }
  writePieces(context, row, main, draft);
  for (const other of inColumns) {
    if (other !== main) for (const piece of other.pieces) keepUnsplit(context, row, piece, draft);
  }
  return [];
}

/** The form's group for money of enterprises, where that is all of a task's money. */
function nonStateGroup({ form }: ImportContext, money: readonly TaskMoney[]): string | null {
  const pieces = money.flatMap((one) => one.pieces);
  const group = form.groups.find(({ nonState }) => nonState === true);
  const isPrivate = pieces.length > 0 && pieces.every(({ type }) => !isStateMoney(type));
  return group && isPrivate ? group.id : null;
}

function addAmounts(context: ImportContext, row: TableRow, draft: TaskDraft): void {
  for (const mapped of context.mapping.columns) {
    const { from, to } = mapped;
    if (to.kind !== "added" || from.definition?.kind !== "amount") continue;
    const amount = amountIn(context, row, [mapped]);
    if (amount !== null) draft.cells[addedId(from)] = fromDong(amount, context.unit);
  }
}

function reportOf(
  context: ImportContext,
  tasks: readonly TaskContent[],
  money: readonly string[]
): ImportReport {
  const { mapping, left, changed, form } = context;
  return {
    tasks: tasks.length,
    sums: [
      ...money.map((id) => sumOf(context, tasks, id)),
      ...money.flatMap((id) => sumApart(context, tasks, id) ?? []),
    ],
    leftColumns: mapping.columns.flatMap(({ from, to }) => (to.kind === "left" ? [from] : [])),
    leftCells: left,
    changed,
    notCounted: uncountedRows(context),
    completed: completionOf(context) === null ? null : form.sourcedColumn,
  };
}

function sumOf(context: ImportContext, tasks: readonly TaskContent[], id: string): ImportSum {
  const columns = countedColumns(context, id);
  const stated = taskRows(context.table).flatMap((row) => amountIn(context, row, columns) ?? []);
  const apart = apartOf(context, id);
  return {
    ...proofOf(context, tasks, id),
    source: subtractDong(sumDong(stated), sumDong(apart.map(({ amount }) => amount))),
  };
}

/** The proof of what the tasks have beside the money of the state, in the column that takes it. */
function sumApart(
  context: ImportContext,
  tasks: readonly TaskContent[],
  id: string
): ImportSum | null {
  const apart = apartOf(context, id);
  const [first] = apart;
  if (!first) return null;
  const source = sumDong(apart.map(({ amount }) => amount));
  return { ...proofOf(context, tasks, first.column), source };
}

function apartOf(context: ImportContext, id: string) {
  return taskRows(context.table).flatMap(
    (row) => moneyApart(context, moneyOfTask(context, row, id)) ?? []
  );
}

function proofOf(context: ImportContext, tasks: readonly TaskContent[], id: string) {
  const written = tasks.flatMap((task) => writtenAmount(context, task, id) ?? []);
  return {
    column: id,
    measure: context.form.columns.find((column) => column.id === id)?.measure ?? null,
    target: sumDong(written),
  };
}

/** What a task's cell comes to: the typed amount, or what the form's formula gives. */
function writtenAmount({ form, unit }: ImportContext, task: TaskContent, id: string): Dong | null {
  const read = (column: string): Dong[] => {
    const value = task.cells[column];
    return typeof value === "number" ? [toDong(value, unit)?.amount ?? dong(0)] : [];
  };
  const typed = read(id);
  if (typed.length > 0) return sumDong(typed);
  const addends = form.equations.find(({ total }) => total === id)?.addends ?? [];
  const own = addends.flatMap(read);
  return own.length > 0 ? sumDong(own) : null;
}

const TOLD: ReadonlySet<string> = new Set(["of-which", "subtotal", "total", "note"]);

/** Rows with something in them that became no task. */
function uncountedRows(context: ImportContext): readonly UncountedRow[] {
  const { table, form, mapping, lines } = context;
  const areLinesUsed =
    namesSources(form) && !mapping.columns.some(({ to }) => to.kind === "source");
  const unused = areLinesUsed ? new Set() : new Set([...lines.values()].flat());
  return table.rows
    .filter((row) => TOLD.has(row.kind) || unused.has(row))
    .map((row) => ({ row: row.row, kind: row.kind, name: wordsOf(row) }));
}

/** What a row is told by: its name, else its first words, as lines of sources have none. */
function wordsOf({ name, cells }: TableRow): string {
  if (name !== "") return name;
  const texts = Object.values(cells).map(({ text }) => text);
  return texts.find((text) => /\p{L}/u.test(text)) ?? texts.find((text) => text !== "") ?? "";
}
