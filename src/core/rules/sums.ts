import { gapOf, type Dong } from "../money";
import {
  readLabel,
  readNumbering,
  rememberOfTable,
  rowsWhere,
  type Table,
  type TableRow,
} from "../table";
import { amountColumns, sumAt } from "./amountTable";
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
  const { table, columnId, stated, computed } = check;
  if (stated === computed) return false;
  const { addends } = check;
  const gap = gapOf(stated, computed);
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
      // Both figures are told: the gap needs no sign.
      difference: { dong: gapOf(stated, computed) },
    },
    ...(fix ? { fix } : {}),
  };
}

/** What a row is called in a message: its name, or what stands in the number's cell. */
export function nameOf({ name, numbering }: TableRow): string {
  return name === "" ? numbering : name;
}

/** The tasks of a table by index: under each group row, those of inner groups too, and in the total. */
interface Tasks {
  readonly under: ReadonlyMap<number, readonly number[]>;
  readonly inTotal: readonly number[];
}

/** Where tasks stand never changes from one snapshot to the next of a table that was followed. */
const tasksOf = rememberOfTable(findTasks, (before) => before);

function findTasks({ rows, form }: Table): Tasks {
  const outer = new Map<number, number | null>();
  for (const { kind, row, groupRow } of rows) if (kind === "group") outer.set(row, groupRow);
  const nonState = new Set(form.groups.flatMap(({ id, nonState: is }) => (is ? [id] : [])));
  const under = new Map<number, number[]>();
  const inTotal: number[] = [];
  rows.forEach(({ kind, group, groupRow }, index) => {
    if (kind !== "task") return;
    // Money of enterprises and people is listed beside the total and never in it.
    if (group === null || !nonState.has(group)) inTotal.push(index);
    for (let at = groupRow; at !== null; at = outer.get(at) ?? null) {
      const tasks = under.get(at);
      if (tasks) tasks.push(index);
      else under.set(at, [index]);
    }
  });
  return { under, inTotal };
}

const NO_ROWS: readonly number[] = [];

function rowsAt({ rows }: Table, indexes: readonly number[]): readonly TableRow[] {
  const found: TableRow[] = [];
  for (const index of indexes) {
    const row = rows[index];
    if (row) found.push(row);
  }
  return found;
}

/** The tasks under a group row, those of inner groups too. */
export function tasksUnder(table: Table, group: TableRow): readonly TableRow[] {
  return rowsAt(table, tasksOf(table).under.get(group.row) ?? NO_ROWS);
}

/** Rows that a sum row stands for: those of its group ("Cộng nhóm I" closes one), or all tasks. */
export function addendsOf(table: Table, row: TableRow): readonly TableRow[] {
  return rowsAt(table, indexesOfAddends(table, row));
}

/** What a sum row stands for adds up to in a column, blank cells as 0; null past 2^53. */
export function sumOfAddends(table: Table, row: TableRow, columnId: string): Dong | null {
  return sumAt(table, indexesOfAddends(table, row), columnId);
}

function indexesOfAddends(table: Table, row: TableRow): readonly number[] {
  const { under, inTotal } = tasksOf(table);
  if (row.kind === "total") return isFoundByFigures(row) ? NO_ROWS : inTotal;
  return under.get(row.kind === "group" ? row.row : (row.groupRow ?? -1)) ?? NO_ROWS;
}

/**
 * "A. TỔNG CHI" above I, B, C is a total because the first rows below add up to it: there is
 * nothing left to check, and what stands after those rows is beside it.
 */
function isFoundByFigures({ name, numbering }: TableRow): boolean {
  const { style } = readNumbering(numbering);
  return (style === "letter" || style === "roman") && readLabel(name) === "total-of";
}

interface ColumnSums {
  readonly group: readonly SumCheck[];
  readonly total: readonly SumCheck[];
}

/** Counted once a table. */
const sumsOf = rememberOfTable(checkSums);

function checkSums(table: Table): ColumnSums {
  return { group: checkColumnSums(table, false), total: checkColumnSums(table, true) };
}

/** Every group row, subtotal or grand total with its addends, column by column. */
export function columnSums(table: Table, kind: "group" | "total"): readonly SumCheck[] {
  return sumsOf(table)[kind];
}

const SUM_ROWS: readonly TableRow["kind"][] = ["group", "subtotal", "total"];

/** The rows of a table that state sums of others. */
export const sumRowsOf = rowsWhere(
  () =>
    ({ kind }) =>
      SUM_ROWS.includes(kind)
);

function checkColumnSums(table: Table, isTotal: boolean): readonly SumCheck[] {
  const checks: SumCheck[] = [];
  for (const row of sumRowsOf(table)) {
    if ((row.kind === "total") !== isTotal) continue;
    const indexes = indexesOfAddends(table, row);
    if (indexes.length === 0) continue;
    const addends = rowsAt(table, indexes);
    for (const columnId of amountColumns(table)) {
      const stated = row.amounts[columnId]?.amount ?? null;
      const computed = stated === null ? null : sumAt(table, indexes, columnId);
      if (stated === null || computed === null) continue;
      checks.push({ table, row, columnId, stated, computed, addends });
    }
  }
  return checks;
}
