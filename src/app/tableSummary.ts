import { MOST_FILE_DONG, type ReadProblem, type SheetSummary } from "../core/consolidation";
import { sumOrNull, type Dong } from "../core/money";
import { nonStateGroups } from "../core/packs";
import type { Table, TableRow } from "../core/table";

/** Amount columns that are there, and totals that are not but whose source columns give them. */
function amountIds({ form, rows, columns }: Table): readonly string[] {
  const mapped = new Set(columns.map(({ definition }) => definition.id));
  return form.columns.flatMap(({ id, kind }) =>
    kind === "amount" && (mapped.has(id) || rows.some((row) => row.amounts[id])) ? [id] : []
  );
}

function amountsIn(rows: readonly TableRow[], column: string): readonly Dong[] {
  return rows.flatMap((row) => row.amounts[column]?.amount ?? []);
}

/**
 * What the form states in a column: its total row, and beside it the money of enterprises and
 * people, whose groups the form lists but keeps out of its total. Null without a total.
 */
function statedIn({ form, rows }: Table, column: string): Dong | null {
  const [total] = amountsIn(
    rows.filter((row) => row.kind === "total"),
    column
  );
  if (total === undefined) return null;
  const beside = form.groups.flatMap(({ id, nonState }) => {
    const own = nonState ? rows.filter((row) => row.group === id) : [];
    const [stated] = amountsIn(
      own.filter((row) => row.kind === "group"),
      column
    );
    return stated ?? amountsIn(own.filter(isTask), column);
  });
  return sumOrNull([total, ...beside]);
}

function isTask({ kind }: TableRow): boolean {
  return kind === "task";
}

/** Whether a row stands in a group whose money the form keeps out of its total. */
export function isNonState({ form }: Pick<Table, "form">): (row: TableRow) => boolean {
  const apart = nonStateGroups(form);
  return ({ group }) => group !== null && apart.has(group);
}

/** What rows come to in đồng, by column id; a sum past 2^53 is absent. */
function sumsOf(rows: readonly TableRow[], ids: readonly string[]): Readonly<Record<string, Dong>> {
  const sums = ids.map((id) => [id, sumOrNull(amountsIn(rows, id))] as const);
  return Object.fromEntries(sums.flatMap(([id, sum]) => (sum === null ? [] : [[id, sum]])));
}

/** Number of tasks, their sums and the stated total per amount column, for report and proof. */
export function summarize(table: Table): SheetSummary {
  const tasks = table.rows.filter(isTask);
  const ids = amountIds(table);
  const apart = tasks.filter(isNonState(table));
  return {
    name: table.sheet.name,
    form: table.form.id,
    formVersion: table.form.version,
    rows: tasks.length,
    unit: table.unit,
    year: table.year,
    totals: sumsOf(tasks, ids),
    nonStateTotals: apart.length === 0 ? {} : sumsOf(apart, ids),
    statedTotals: Object.fromEntries(ids.map((id) => [id, statedIn(table, id)])),
  };
}

function isTooLarge(table: Table): boolean {
  const counted = table.rows.filter(({ kind }) => kind === "task" || kind === "source-line");
  return amountIds(table).some((id) => {
    const sizes = amountsIn(counted, id).map((amount) => Math.abs(amount));
    return (
      sizes.reduce((sum, size) => sum + size, 0) > MOST_FILE_DONG ||
      counted.some((row) => row.amounts[id]?.problem?.kind === "too-large")
    );
  });
}

/** Why the amounts of these tables cannot be theirs (wrong unit); null when they can. */
export function findOverflow(tables: readonly Table[]): ReadProblem | null {
  const table = tables.find(isTooLarge);
  if (!table) return null;
  return { kind: "amounts-overflow", sheet: table.sheet.name, limit: MOST_FILE_DONG };
}
