import { subtractDong, sumDong, type Dong } from "../money";
import { sumOfRows } from "../sheet";
import type { Table, TableRow } from "../table";
import type { Finding, FixOffer } from "./definitions";
import { placeOf, writeFormula } from "./places";
import { roundingTolerance } from "./tolerance";
import { fromDong } from "../money";

/** A stated sum beside what its addends give. */
export interface SumCheck {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  readonly stated: Dong;
  readonly computed: Dong;
  readonly addends: readonly TableRow[];
}

/** Sums that differ; `within` keeps those that rounding explains, or those that it does not. */
export function differs(check: SumCheck, within: "tolerance" | "error"): boolean {
  const amounts = check.addends.flatMap((row) => row.amounts[check.columnId]?.amount ?? []);
  const gap = Math.abs(subtractDong(check.stated, check.computed));
  const rounding = gap <= roundingTolerance(check.stated, amounts);
  return gap !== 0 && rounding === (within === "tolerance");
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
  const computed = sumDong(addends.flatMap((one) => one.amounts[columnId]?.amount ?? []));
  return { table, row, columnId, stated, computed, addends };
}

/** The finding of a sum that differs, with both figures, the gap and the formula that mends it. */
export function sumFinding(check: SumCheck, messageId: string): Finding {
  const { table, row, columnId, stated, computed } = check;
  const fix = formulaFix(check);
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

/** A SUM formula in place of the wrong figure; none while an addend stands as text, which SUM skips. */
function formulaFix({ table, row, columnId, addends, computed }: SumCheck): FixOffer | null {
  const cell = row.cells[columnId];
  const readable = addends.every((one) => {
    const reading = one.amounts[columnId];
    return reading === undefined || (!reading.isText && reading.problem === null);
  });
  if (!cell || !readable || table.unit === null) return null;
  const formula = sumOfRows(
    cell.column,
    addends.map((one) => one.row)
  );
  return {
    kind: "fix",
    titleId: "sum-formula",
    edits: [writeFormula(table, cell, formula, fromDong(computed, table.unit))],
  };
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

/** Every row equation of the form on its task rows: total against its addends. */
export function rowSums(table: Table): readonly SumCheck[] {
  return table.form.equations.flatMap(({ total, addends }) =>
    table.rows.flatMap((row) => {
      if (row.kind !== "task") return [];
      const stated = row.amounts[total]?.amount ?? null;
      const parts = addends.flatMap((id) => row.amounts[id]?.amount ?? []);
      const unreadable = addends.some((id) => row.amounts[id]?.problem);
      if (stated === null || parts.length === 0 || unreadable) return [];
      return [{ table, row, columnId: total, stated, computed: sumDong(parts), addends: [] }];
    })
  );
}
