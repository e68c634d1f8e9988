import { subtractDong, sumOrNull, type Dong } from "../money";
import type { Table, TableRow } from "../table";
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
  const gap = Math.abs(subtractDong(stated, computed));
  if (gap === 0) return false;
  const amounts = addends.flatMap((row) => row.amounts[columnId]?.amount ?? []);
  const rounding = gap <= roundingTolerance(unitOf(table, columnId) ?? "dong", stated, amounts);
  return rounding === (within === "tolerance");
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
      name: row.name === "" ? row.numbering : row.name,
      found: { dong: stated },
      expected: { dong: computed },
      difference: { dong: subtractDong(stated, computed) },
    },
    ...(fix ? { fix } : {}),
  };
}

/** What sheet rows add up to in a column, beside what `row` states; null where nothing is stated. */
function checkColumnSum(
  table: Table,
  row: TableRow,
  columnId: string,
  addends: readonly TableRow[]
): SumCheck | null {
  const stated = row.amounts[columnId]?.amount ?? null;
  const computed = sumOrNull(addends.flatMap((one) => one.amounts[columnId]?.amount ?? []));
  if (stated === null || computed === null || addends.length === 0) return null;
  return { table, row, columnId, stated, computed, addends };
}

/** The tasks under a group row: all until a group of the same or a higher rank. */
function tasksUnder(table: Table, group: TableRow): readonly TableRow[] {
  const inside = new Set([group.row]);
  return table.rows.filter((row) => {
    if (row.groupRow === null || !inside.has(row.groupRow)) return false;
    if (row.kind === "group") inside.add(row.row);
    return row.kind === "task";
  });
}

/** Rows that a sum row stands for: those of its group ("Cộng nhóm I" closes one), or all tasks. */
function addendsOf(table: Table, row: TableRow): readonly TableRow[] {
  if (row.kind === "total") return table.rows.filter(({ kind }) => kind === "task");
  const group = row.kind === "group" ? row : table.rows.find((other) => other.row === row.groupRow);
  return group ? tasksUnder(table, group) : [];
}

/** Ids of the amount columns found in a table. */
export function amountColumns(table: Table): readonly string[] {
  return table.columns.flatMap(({ definition }) =>
    definition.kind === "amount" ? [definition.id] : []
  );
}

/** Every group row and grand total with its addends, column by column. */
export function columnSums(table: Table, kind: "group" | "total"): readonly SumCheck[] {
  return table.rows
    .filter((row) => row.kind === kind || (kind === "group" && row.kind === "subtotal"))
    .flatMap((row) => {
      const addends = addendsOf(table, row);
      return amountColumns(table).flatMap((id) => checkColumnSum(table, row, id, addends) ?? []);
    });
}

/** Every row equation of the form on its task rows: total against its addends, blank ones as 0. */
export function rowSums(table: Table): readonly SumCheck[] {
  return table.form.equations.flatMap(({ total, addends }) =>
    table.rows.flatMap((row) => {
      const stated = row.amounts[total]?.amount ?? null;
      const unreadable = addends.some((id) => row.amounts[id]?.problem);
      const computed = sumOrNull(addends.flatMap((id) => row.amounts[id]?.amount ?? []));
      if (row.kind !== "task" || stated === null || unreadable || computed === null) return [];
      return [{ table, row, columnId: total, stated, computed, addends: [] }];
    })
  );
}
