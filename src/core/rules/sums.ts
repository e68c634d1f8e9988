import { dong, subtractDong, sumOrNull, ZERO_DONG, type Dong } from "../money";
import type { RowEquation } from "../packs";
import { readLabel, readNumbering, type Table, type TableRow } from "../table";
import type { Finding, FixOffer } from "./definitions";
import { placeOf, unitOf } from "./places";
import { roundingTolerance } from "./tolerance";

/** A stated sum beside what its addends give. */
export interface SumCheck {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  readonly stated: Dong;
  readonly computed: Dong;
  /** Rows that a column sum adds up; none for the equation of a single row. */
  readonly addends: readonly TableRow[];
}

/** Sums that differ; `within` keeps those that rounding explains, or those that it does not. */
export function differs(check: SumCheck, within: "tolerance" | "error"): boolean {
  const { table, columnId, stated, computed, addends } = check;
  if (stated === computed) return false;
  const gap = Math.abs(subtractDong(stated, computed));
  const amounts = addends.flatMap((row) => row.amounts[columnId]?.amount ?? []);
  const rounding =
    gap <= roundingTolerance(unitOf(table, columnId) ?? "dong", stated, amounts) ||
    gap * 2 <= countRounded(check);
  return rounding === (within === "tolerance");
}

/** Figures of a sum that were rounded to whole đồng: each may be half a đồng off (100/3, three times). */
function countRounded({ row, columnId, addends }: SumCheck): number {
  const readings =
    addends.length > 0
      ? [row, ...addends].map((one) => one.amounts[columnId])
      : Object.values(row.amounts);
  return readings.filter((reading) => reading?.rounded).length;
}

/** The finding of a sum that differs, with both figures, the gap and perhaps a fix. */
export function sumFinding(
  { table, row, columnId, stated, computed }: SumCheck,
  messageId: string,
  fix: FixOffer | null
): Finding {
  return {
    at: placeOf(table, row, columnId),
    messageId,
    data: {
      name: nameOf(row),
      found: { dong: stated },
      expected: { dong: computed },
      difference: { dong: subtractDong(stated, computed) },
    },
    ...(fix ? { fix } : {}),
  };
}

/** What a row is called in a message: its name, or what stands in the number's cell. */
export function nameOf({ name, numbering }: TableRow): string {
  return name === "" ? numbering : name;
}

/** What rows add up to in a column, blank cells as 0; null past 2^53. */
export function sumIn(rows: readonly TableRow[], columnId: string): Dong | null {
  let total = 0;
  for (const { amounts } of rows) {
    total += amounts[columnId]?.amount ?? 0;
    if (!Number.isSafeInteger(total)) return null;
  }
  return dong(total);
}

/** What sheet rows add up to in a column, beside what `row` states; null where nothing is stated. */
function checkColumnSum(
  table: Table,
  row: TableRow,
  columnId: string,
  addends: readonly TableRow[]
): SumCheck | null {
  const stated = row.amounts[columnId]?.amount ?? null;
  if (stated === null || addends.length === 0) return null;
  const computed = sumIn(addends, columnId);
  return computed === null ? null : { table, row, columnId, stated, computed, addends };
}

/** The tasks of a table: under each group row, those of inner groups too, and in the total. */
interface Tasks {
  readonly under: ReadonlyMap<number, readonly TableRow[]>;
  readonly inTotal: readonly TableRow[];
}

const tasksKnown = new WeakMap<Table, Tasks>();

function tasksOf(table: Table): Tasks {
  const known = tasksKnown.get(table);
  if (known) return known;
  const outer = new Map(
    table.rows.flatMap((row) => (row.kind === "group" ? [[row.row, row.groupRow] as const] : []))
  );
  const nonState = new Set(table.form.groups.flatMap(({ id, nonState: is }) => (is ? [id] : [])));
  const under = new Map<number, TableRow[]>();
  const inTotal: TableRow[] = [];
  for (const row of table.rows) {
    if (row.kind !== "task") continue;
    // Money of enterprises and people is listed beside the total and never in it.
    if (row.group === null || !nonState.has(row.group)) inTotal.push(row);
    for (let at = row.groupRow; at !== null; at = outer.get(at) ?? null) {
      const tasks = under.get(at);
      if (tasks) tasks.push(row);
      else under.set(at, [row]);
    }
  }
  const tasks = { under, inTotal };
  tasksKnown.set(table, tasks);
  return tasks;
}

/** The tasks under a group row, those of inner groups too. */
export function tasksUnder(table: Table, group: TableRow): readonly TableRow[] {
  return tasksOf(table).under.get(group.row) ?? [];
}

/** Rows that a sum row stands for: those of its group ("Cộng nhóm I" closes one), or all tasks. */
export function addendsOf(table: Table, row: TableRow): readonly TableRow[] {
  const { under, inTotal } = tasksOf(table);
  if (row.kind === "total") return isFoundByFigures(row) ? [] : inTotal;
  return under.get(row.kind === "group" ? row.row : (row.groupRow ?? -1)) ?? [];
}

/**
 * "A. TỔNG CHI" above I, B, C is a total because the first rows below add up to it: there is
 * nothing left to check, and what stands after those rows is beside it.
 */
function isFoundByFigures({ name, numbering }: TableRow): boolean {
  const { style } = readNumbering(numbering);
  return (style === "letter" || style === "roman") && readLabel(name) === "total-of";
}

const columnsKnown = new WeakMap<Table, readonly string[]>();

/** Ids of the amount columns found in a table. */
export function amountColumns(table: Table): readonly string[] {
  const known = columnsKnown.get(table);
  if (known) return known;
  const ids = table.columns.flatMap(({ definition }) =>
    definition.kind === "amount" ? [definition.id] : []
  );
  columnsKnown.set(table, ids);
  return ids;
}

interface ColumnSums {
  readonly group: readonly SumCheck[];
  readonly total: readonly SumCheck[];
}

const sumsKnown = new WeakMap<Table, ColumnSums>();

/** Every group row, subtotal or grand total with its addends, column by column; counted once. */
export function columnSums(table: Table, kind: "group" | "total"): readonly SumCheck[] {
  const known = sumsKnown.get(table) ?? {
    group: checkColumnSums(table, ["group", "subtotal"]),
    total: checkColumnSums(table, ["total"]),
  };
  sumsKnown.set(table, known);
  return known[kind];
}

function checkColumnSums(table: Table, kinds: readonly TableRow["kind"][]): readonly SumCheck[] {
  const columns = amountColumns(table);
  return table.rows.flatMap((row) => {
    if (!kinds.includes(row.kind)) return [];
    const addends = addendsOf(table, row);
    return columns.flatMap((id) => checkColumnSum(table, row, id, addends) ?? []);
  });
}

/** What an equation adds up: parts and years, or the sources of a total. */
export type EquationKind = NonNullable<RowEquation["kind"]>;

const differingKnown = new WeakMap<Table, Map<EquationKind, readonly SumCheck[]>>();

/**
 * The row equations of one kind that do not hold on a task row, counted once: total against its
 * addends, blank ones as 0. A total none of whose sources is stated is no sum of them: rule F301
 * speaks of it.
 */
export function rowGaps(table: Table, kind: EquationKind): readonly SumCheck[] {
  const known = differingKnown.get(table) ?? new Map<EquationKind, readonly SumCheck[]>();
  const gaps = known.get(kind) ?? findRowGaps(table, kind);
  differingKnown.set(table, known.set(kind, gaps));
  return gaps;
}

function findRowGaps(table: Table, kind: EquationKind): readonly SumCheck[] {
  const equations = table.form.equations.filter((one) => (one.kind ?? "parts") === kind);
  const gaps: SumCheck[] = [];
  for (const equation of equations) {
    const right = rightRows.get(equation) ?? new WeakSet<TableRow>();
    rightRows.set(equation, right);
    for (const row of table.rows) {
      if (row.kind !== "task" || right.has(row)) continue;
      const check = checkRowSum(table, row, equation);
      if (check && check.stated !== check.computed) gaps.push(check);
      else right.add(row);
    }
  }
  return gaps;
}

/** Rows on which an equation holds or says nothing: as long as they stay as they are, it does. */
const rightRows = new WeakMap<RowEquation, WeakSet<TableRow>>();

/** What the addends of one equation give on a row, beside what it states; null where it states nothing. */
export function checkRowSum(
  table: Table,
  row: TableRow,
  { total, addends, kind }: RowEquation
): SumCheck | null {
  if (kind === "sources" && addends.every((id) => !row.amounts[id]?.amount)) return null;
  // A typed 0 is read as its sources, and is still another figure than their sum.
  const isZero = kind === "sources" && row.cells[total]?.value === 0;
  const stated = isZero ? ZERO_DONG : (row.amounts[total]?.amount ?? null);
  if (stated === null || addends.some((id) => row.amounts[id]?.problem)) return null;
  const computed = sumOrNull(addends.map((id) => row.amounts[id]?.amount ?? ZERO_DONG));
  if (computed === null) return null;
  return { table, row, columnId: total, stated, computed, addends: [] };
}
