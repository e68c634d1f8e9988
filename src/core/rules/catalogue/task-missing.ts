import { ZERO_DONG } from "../../money";
import type { SameFigure } from "../../packs";
import type { Table, TableRow } from "../../table";
import { createNameReader, findNearNames } from "../../text";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import {
  LEAST_SHARED,
  misnamedTask,
  tasksOnly,
  type ListedMoney,
  type Misnamed,
} from "../misnamedTasks";
import { sharedTasks } from "../namedTasks";
import { placeOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import { nameOf } from "../sums";
import { askedAndPlanned, isPlanned } from "../taskDetails/askedMoney";
import { unreportedTask } from "../unreportedTasks";

/** One missing task for so many that stand in both; where more are missing, the form is an extract. */
const SHARED_PER_MISSING = 3;

/**
 * P519: a task with money in one form has no row in another that lists the same tasks or reports on
 * them, or has one there under a wrong name.
 */
export const taskMissing = defineRule({
  id: "task-missing",
  code: "P519",
  fixKind: null,
  check: function* ({ pack, tables }) {
    const told = new Set<TableRow>();
    for (const same of pack.sameTasks ?? []) {
      for (const [one, two] of tablesOf(same, tables)) {
        const misnamed = misnamedTask(one, two, tables, "same");
        if (misnamed) yield* findMisnamed(misnamed, told);
        else yield* findMissingIn(one, two);
      }
    }
    for (const listed of pack.listedTasks ?? []) {
      for (const [one, two] of tablesOf(listed, tables)) {
        const misnamed = misnamedTask(one, two, tables, "more");
        if (misnamed) yield* findMisnamed(misnamed, told);
        else yield* findMissing(one, tasksOnly(one, two), two);
      }
    }
    const reports = new Set<Table>();
    for (const [one, two] of reportsOn(tables)) {
      const misnamed = misnamedTask(one, two, tables, "reported");
      if (misnamed) yield* findMisnamed(misnamed, told);
      else yield* findUnreported(one, two, reports);
    }
  },
});

/** A task that a report leaves out, once a report. */
function* findUnreported(one: ListedMoney, two: ListedMoney, told: Set<Table>): Generator<Finding> {
  const [list, report] = isPlanned(one.table, one.id) ? [two, one] : [one, two];
  const unreported = told.has(report.table) ? null : unreportedTask(list, report);
  if (!unreported || hasRenamed([unreported.row], report.table)) return;
  told.add(report.table);
  yield findingOf(list, unreported.row, report);
}

/** A wrong name once, however many forms show it. */
function* findMisnamed(misnamed: Misnamed, told: Set<TableRow>): Generator<Finding> {
  if (told.has(misnamed.wrong.row)) return;
  told.add(misnamed.wrong.row);
  yield misnamedFinding(misnamed);
}

/** Of two forms that list the same tasks: tasks that one of them lacks, where the other lacks none. */
function* findMissingIn(one: ListedMoney, two: ListedMoney): Generator<Finding> {
  const [missing, extra] = [tasksOnly(one, two), tasksOnly(two, one)];
  if (missing.length > 0 && extra.length > 0) return;
  yield* findMissing(one, missing, two);
  yield* findMissing(two, extra, one);
}

/** Tasks of one form that the other lacks, unless the other lists too few of them, or renames one. */
function* findMissing(
  one: ListedMoney,
  missing: readonly TableRow[],
  other: ListedMoney
): Generator<Finding> {
  if (missing.length === 0) return;
  const shared = sharedTasks(one.table, other.table).length;
  if (shared < Math.max(LEAST_SHARED, missing.length * SHARED_PER_MISSING)) return;
  if (hasRenamed(missing, other.table)) return;
  for (const row of missing) yield findingOf(one, row, other);
}

function tablesOf(
  { of, with: other }: SameFigure,
  tables: CheckContext["tables"]
): readonly (readonly [ListedMoney, ListedMoney])[] {
  const listed = ({ form, column }: SameFigure["of"]) =>
    tables.flatMap((table) => (table.form.id === form ? [{ table, id: column }] : []));
  return listed(of).flatMap((one) => listed(other).map((two) => [one, two] as const));
}

/** Whether a task stands there under nearly the same name: it is not missing. */
function hasRenamed(missing: readonly TableRow[], table: Table): boolean {
  const readName = createNameReader(table.year);
  const named = table.rows.filter(({ kind, name }) => kind === "task" && name !== "");
  const names = [...named, ...missing].map(({ name }) => ({ key: readName(name), scope: "" }));
  const firsts = findNearNames(names);
  return missing.some((_row, at) => (firsts[named.length + at] ?? Infinity) < named.length);
}

/** Lists of what is asked for a year, and reports on that year's plan. */
function reportsOn(
  tables: CheckContext["tables"]
): readonly (readonly [ListedMoney, ListedMoney])[] {
  return tables.flatMap((one, at) =>
    tables.slice(at + 1).flatMap((two) => {
      const [columns] = one.form === two.form ? [] : askedAndPlanned(one, two);
      if (!columns) return [];
      return [
        [
          { table: one, id: columns[0] },
          { table: two, id: columns[1] },
        ] as const,
      ];
    })
  );
}

/** Told at the heading of the group where the row is missing. */
function findingOf(
  { table, id }: ListedMoney,
  row: TableRow,
  { table: other }: ListedMoney
): Finding {
  const place = placeOf(table, row, table.form.nameColumn);
  const heading = other.rows.find(
    ({ kind, group }) => kind === "group" && group !== null && group === row.group
  );
  const at = heading
    ? placeOf(other, heading, other.form.groupColumn)
    : { sheet: other.sheet.name };
  return {
    at,
    messageId: "missing",
    data: {
      name: nameOf(row),
      form: table.form.id,
      sheet: table.sheet.name,
      cell: place.cell ?? "",
      found: { dong: row.amounts[id]?.amount ?? ZERO_DONG },
    },
    related: [place],
  };
}

function misnamedFinding({ right, wrong, twin }: Misnamed): Finding {
  const at = placeOf(wrong.table, wrong.row, wrong.table.form.nameColumn);
  const place = placeOf(right.table, right.row, right.table.form.nameColumn);
  const twice = twin && placeOf(wrong.table, twin, wrong.table.form.nameColumn);
  return {
    at,
    messageId: twice ? "misnamed-twice" : "misnamed",
    data: {
      name: nameOf(wrong.row),
      expected: nameOf(right.row),
      form: right.table.form.id,
      cell: addressFrom(at.sheet, place),
      ...(twice ? { other: twice.cell ?? "" } : {}),
    },
    related: [place],
  };
}
