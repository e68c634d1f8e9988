import { ZERO_DONG } from "../../money";
import type { SameFigure } from "../../packs";
import type { Table, TableRow } from "../../table";
import { createNameReader, findNearNames } from "../../text";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { sharedTasks, tasksOnlyIn } from "../namedTasks";
import { placeOf } from "../places";
import { nameOf } from "../sums";

/** Forms with fewer tasks in common are not seen to list the same ones. */
const LEAST_SHARED = 3;
/** One missing task for so many that stand in both; where more are missing, the form is an extract. */
const SHARED_PER_MISSING = 3;

/** P519: a task with money in one form has no row in another that lists the same tasks. */
export const taskMissing = defineRule({
  id: "task-missing",
  code: "P519",
  fixKind: null,
  check: function* ({ pack, tables }) {
    for (const same of pack.sameTasks ?? []) {
      for (const [one, two] of tablesOf(same, tables)) {
        const [missing, extra] = [tasksOnly(one, two), tasksOnly(two, one)];
        if (missing.length > 0 && extra.length > 0) continue;
        yield* findMissing(one, missing, two);
        yield* findMissing(two, extra, one);
      }
    }
    for (const listed of pack.listedTasks ?? []) {
      for (const [one, two] of tablesOf(listed, tables)) {
        yield* findMissing(one, tasksOnly(one, two), two);
      }
    }
  },
});

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

/** A table and its column of the money compared. */
interface ListedMoney {
  readonly table: Table;
  readonly id: string;
}

function tablesOf(
  { of, with: other }: SameFigure,
  tables: CheckContext["tables"]
): readonly (readonly [ListedMoney, ListedMoney])[] {
  const listed = ({ form, column }: SameFigure["of"]) =>
    tables.flatMap((table) => (table.form.id === form ? [{ table, id: column }] : []));
  return listed(of).flatMap((one) => listed(other).map((two) => [one, two] as const));
}

/** Tasks with money in the column that the other form does not name. */
function tasksOnly({ table, id }: ListedMoney, { table: other }: ListedMoney): readonly TableRow[] {
  return tasksOnlyIn(table, other).filter(({ amounts }) => (amounts[id]?.amount ?? 0) > 0);
}

/** Whether a task stands there under nearly the same name: it is not missing. */
function hasRenamed(missing: readonly TableRow[], table: Table): boolean {
  const readName = createNameReader(table.year);
  const named = table.rows.filter(({ kind, name }) => kind === "task" && name !== "");
  const names = [...named, ...missing].map(({ name }) => ({ key: readName(name), scope: "" }));
  const firsts = findNearNames(names);
  return missing.some((_row, at) => (firsts[named.length + at] ?? Infinity) < named.length);
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
