import { dong, UNITS, type Dong } from "../money";
import { rowsWhere, type Table, type TableRow } from "../table";
import type { RowTable } from "./definitions";
import { unitOf } from "./places";

/** Money spent that is less than one unit of its sheet, beside what was planned in the same line. */
export interface FractionSpent {
  readonly row: TableRow;
  /** The same with its own money only, where it is the first of its task's source lines. */
  readonly line: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
  readonly planned: { readonly columnId: string; readonly amount: Dong };
  /** What it would be in the unit a thousand times larger. */
  readonly meant: Dong;
}

const SPENT: readonly unknown[] = ["disbursed", "cumulative"];
/** A thousandth of what was meant is at most this share of the plan, and not less than the other. */
const [MOST, LEAST] = [1 / 1000, 1 / 50_000];

/**
 * "0,42" given out of 1.500 in a sheet in triệu đồng where nothing else is below one: typed in tỷ.
 * The lines of one task are looked at one by one, for their sum hides it.
 */
export function fractionsSpentOf(table: Table): readonly FractionSpent[] {
  const rows = rowsWithFraction(table);
  const found = rows.flatMap((row) => fractionIn(table, row) ?? []);
  return found.length === rows.length ? found : [];
}

/** Lines with anything spent below one unit, whatever the plan says. */
const rowsWithFraction = rowsWhere((table) => {
  const spent = columnsOf(table, SPENT);
  const units = spent.map((id) => ({ id, size: unitSize(table, id) }));
  return (row) =>
    (row.kind === "task" || row.kind === "source-line") &&
    units.some(({ id, size }) => isFraction(amountIn(row, id), size));
});

function columnsOf({ columns }: RowTable, measures: readonly unknown[]): readonly string[] {
  return columns.flatMap(({ definition: { id, kind, measure, source } }) =>
    kind === "amount" && source === undefined && measures.includes(measure) ? [id] : []
  );
}

/** Đồng of one unit of a column in triệu đồng; 0 for any other unit, where a part of one is no slip. */
function unitSize(table: RowTable, columnId: string): number {
  return unitOf(table, columnId) === "trieu-dong" ? 10 ** UNITS["trieu-dong"].exponent : 0;
}

function amountIn(row: TableRow, columnId: string): Dong | null {
  return (row.ownAmounts ?? row.amounts)[columnId]?.amount ?? null;
}

function isFraction(amount: Dong | null, size: number): amount is Dong {
  return amount !== null && amount > 0 && amount < size;
}

function fractionIn(table: Table, row: TableRow): FractionSpent | null {
  const line: TableRow = { ...row, amounts: row.ownAmounts ?? row.amounts };
  const [plan] = columnsOf(table, ["planned"]);
  const planned = plan === undefined ? null : amountIn(row, plan);
  if (plan === undefined || planned === null) return null;
  for (const columnId of columnsOf(table, SPENT)) {
    const amount = amountIn(row, columnId);
    if (!isFraction(amount, unitSize(table, columnId))) continue;
    const share = amount / planned;
    if (share > MOST || share < LEAST) return null;
    const meant = dong(amount * 1000);
    return { row, line, columnId, amount, planned: { columnId: plan, amount: planned }, meant };
  }
  return null;
}
