import { importTable, type ImportMapping, type ImportReport, type ImportResult } from "../import";
import { layOutForm, type TaskContent } from "../layout";
import { fillYear, formById, type FormDefinition } from "../packs";
import { err, ok, type Result } from "../result";
import { snapshotOfPlan, type SheetPlan } from "../sheet";
import { factsOf, readTable, type Table } from "../table";
import { compareFacts } from "./compareFacts";
import type { ColumnMove, MigratedSheet, MigrationProblem, MigrationRequest } from "./definitions";
import { findPeriod } from "./findPeriod";
import { moveColumns } from "./moveColumns";

interface Moved {
  readonly mapping: ImportMapping;
  readonly result: ImportResult;
}

const NOTHING: ImportReport = {
  tasks: 0,
  sums: [],
  leftColumns: [],
  leftCells: [],
  changed: [],
  notCounted: [],
  completed: null,
};

/** The rows of a sheet that one project fills in, each by what the form asks there. */
function copyFields(table: Table, mapping: ImportMapping): ImportResult {
  const places = mapping.columns.flatMap(({ from, to }) =>
    to.kind === "column" && from.definition ? [{ from: from.definition.id, to: to.id }] : []
  );
  const tasks = table.rows.flatMap(({ kind, group, cells }): TaskContent[] => {
    if (kind !== "task") return [];
    const own = places.flatMap(({ from, to }) => {
      const value = cells[from]?.value ?? null;
      return value === null ? [] : [[to, value] as const];
    });
    return [{ group, cells: Object.fromEntries(own) }];
  });
  return { tasks, added: [], report: { ...NOTHING, tasks: tasks.length } };
}

function moveTable(
  table: Table,
  form: FormDefinition,
  request: MigrationRequest
): Result<Moved, MigrationProblem> {
  const mapping = moveColumns(table, form, request.year);
  if (form.perProject) return ok({ mapping, result: copyFields(table, mapping) });
  const imported = importTable(table, form, mapping, request);
  if (imported.ok) return ok({ mapping, result: imported.value });
  // A form that nobody has filled in yet is drawn blank.
  const isBlank = imported.error.kind === "no-tasks";
  return isBlank
    ? ok({ mapping, result: { tasks: [], added: [], report: NOTHING } })
    : err(imported.error);
}

function headerOf({ group, header }: FormDefinition["columns"][number], year: number): string {
  return fillYear([group, header].filter((text) => text !== undefined).join(" / "), year);
}

/** What became of every column of the table, then the columns of the form that nothing fills. */
function movesOf(
  table: Table,
  { mapping }: Moved,
  form: FormDefinition,
  year: number
): readonly ColumnMove[] {
  const moved = mapping.columns.map(({ from, to }): ColumnMove => {
    const { header: before, filled } = from;
    const own = to.kind === "column" ? form.columns.find(({ id }) => id === to.id) : undefined;
    if (to.kind === "added") return { kind: "carried", before, after: before, filled };
    if (!own) return { kind: to.kind === "left" ? "left" : "kept", before, after: null, filled };
    const old = table.form.columns.find(({ id }) => id === from.definition?.id);
    const after = headerOf(own, year);
    const kind = old && headerOf(old, table.year) === after ? "kept" : "renamed";
    return { kind, before, after, filled };
  });
  const used = new Set(mapping.columns.flatMap(({ to }) => (to.kind === "column" ? [to.id] : [])));
  const fresh = form.columns.filter(({ id }) => !used.has(id));
  return [
    ...moved,
    ...fresh.map((column): ColumnMove => {
      return { kind: "new", before: null, after: headerOf(column, year), filled: 0 };
    }),
  ];
}

/** The facts that will be read from the new sheet. */
function factsAfter(plan: SheetPlan, form: FormDefinition, request: MigrationRequest) {
  const { year, unit } = request;
  const table = readTable(snapshotOfPlan(plan), { forms: [form], form: form.id, year, unit });
  return table ? factsOf(table) : [];
}

/**
 * Moves the tables of one sheet, all of one form, onto a new sheet of the form's other version.
 * Neither the tables nor their sheet are touched. Throws when there is no table: that is a bug.
 */
export function moveTables(
  tables: readonly Table[],
  request: MigrationRequest
): Result<MigratedSheet, MigrationProblem> {
  const [first] = tables;
  if (!first) throw new Error("nothing to move");
  const form = formById(request.pack, first.form.id);
  if (!form) return err({ kind: "no-form", form: first.form.id });
  const moved: Moved[] = [];
  for (const table of tables) {
    const one = moveTable(table, form, request);
    if (!one.ok) return one;
    moved.push(one.value);
  }
  const tasks = moved.flatMap(({ result }) => result.tasks);
  const added = moved[0]?.result.added ?? [];
  const widened = { ...form, columns: [...form.columns, ...added] };
  const period = findPeriod(first);
  const plan = layOutForm(widened, {
    ...request,
    ...(period ? { period } : {}),
    ...(tasks.length > 0 ? { tasks } : {}),
  });
  const reports = moved.map(({ result }) => result.report);
  return ok({
    sheet: first.sheet.name,
    form,
    plan,
    tasks: tasks.length,
    columns: moved[0] ? movesOf(first, moved[0], form, request.year) : [],
    leftCells: reports.flatMap(({ leftCells }) => leftCells),
    notCounted: reports.flatMap(({ notCounted }) => notCounted),
    sums: reports.flatMap(({ sums }) => sums),
    differences: compareFacts(tables.flatMap(factsOf), factsAfter(plan, widened, request)),
  });
}
