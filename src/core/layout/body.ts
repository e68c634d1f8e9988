import { fromDong, sumDong, toDong, type Dong, type UnitId } from "../money";
import type { ColumnDefinition, FormDefinition } from "../packs";
import { columnName, sumOfRows, type CellValue, type PlanCell } from "../sheet";
import type { BodyRow } from "./bodyRows";
import { AMOUNT_FORMATS, PRINTED } from "./decree30";
import { amountStyle, STYLES } from "./styles";

/** Amounts already drawn, in đồng: by sheet row, then by column id. */
type Drawn = Map<number, Readonly<Record<string, Dong>>>;

/** Cells of the body and the grand totals in đồng by column id. */
export interface DrawnBody {
  readonly cells: readonly PlanCell[];
  readonly totals: Readonly<Record<string, Dong>>;
}

function amountsOf(
  form: FormDefinition,
  cells: Readonly<Record<string, CellValue>>,
  unit: UnitId
): Record<string, Dong> {
  const amounts: Record<string, Dong> = {};
  for (const column of form.columns) {
    const value = cells[column.id];
    const read = column.kind === "amount" && typeof value === "number" ? toDong(value, unit) : null;
    if (read) amounts[column.id] = read.amount;
  }
  for (const { total, addends } of form.equations) {
    if (cells[total] === undefined)
      amounts[total] = sumDong(addends.flatMap((id) => amounts[id] ?? []));
  }
  return amounts;
}

function sumsOf(form: FormDefinition, rows: readonly number[], drawn: Drawn): Record<string, Dong> {
  const amounts = form.columns.filter((column) => column.kind === "amount");
  return Object.fromEntries(
    amounts.map(({ id }) => [id, sumDong(rows.flatMap((row) => drawn.get(row)?.[id] ?? []))])
  );
}

/** Draws the planned rows with formulas and their results. Amounts in tasks are in `unit`. */
export function drawBody(form: FormDefinition, unit: UnitId, rows: readonly BodyRow[]): DrawnBody {
  const drawn: Drawn = new Map();
  for (const row of rows)
    if (!("addends" in row)) drawn.set(row.row, amountsOf(form, row.cells, unit));
  for (const row of rows)
    if ("addends" in row) drawn.set(row.row, sumsOf(form, row.addends, drawn));
  const cells = rows.flatMap((row) =>
    form.columns.map((column, at): PlanCell => {
      const amount = drawn.get(row.row)?.[column.id];
      const value = amount === undefined ? null : fromDong(amount, unit);
      return "addends" in row
        ? drawSumCell(form, column, at, row, value, unit)
        : drawTaskCell(form, column, at, row, value, unit);
    })
  );
  const totalRow = rows[rows.length - 1]?.row ?? 0;
  return { cells, totals: drawn.get(totalRow) ?? {} };
}

function drawSumCell(
  form: FormDefinition,
  column: ColumnDefinition,
  at: number,
  row: BodyRow & { readonly addends: readonly number[] },
  value: number | null,
  unit: UnitId
): PlanCell {
  const place = { row: row.row, column: at };
  if (column.kind === "amount") {
    const formula = sumOfRows(at, row.addends);
    return { ...place, value, formula, style: amountStyle(AMOUNT_FORMATS[unit], true) };
  }
  const label = row.kind === "group" ? row.name : PRINTED.total;
  if (column.id === form.groupColumn) return { ...place, value: label, style: STYLES.groupText };
  const numbering = row.kind === "group" && column.kind === "numbering" ? row.numbering : null;
  return {
    ...place,
    value: numbering,
    style: numbering ? STYLES.groupNumbering : STYLES.groupText,
  };
}

function drawTaskCell(
  form: FormDefinition,
  column: ColumnDefinition,
  at: number,
  row: BodyRow & { readonly cells: Readonly<Record<string, CellValue>> },
  value: number | null,
  unit: UnitId
): PlanCell {
  const place = { row: row.row, column: at };
  const typed = row.cells[column.id];
  if (column.kind !== "amount") {
    const centered = column.kind === "numbering" || column.kind === "period";
    return { ...place, value: typed ?? null, style: centered ? STYLES.centered : STYLES.text };
  }
  const style = amountStyle(AMOUNT_FORMATS[unit], false);
  const equation = form.equations.find((one) => one.total === column.id);
  if (typed !== undefined || !equation) return { ...place, value: typed ?? null, style };
  const refs = equation.addends.map(
    (id) => columnName(form.columns.findIndex((other) => other.id === id)) + String(row.row + 1)
  );
  // SUM and not "+": a text in an addend must not turn the whole column into #VALUE!.
  return { ...place, value: value ?? 0, formula: `SUM(${refs.join(",")})`, style };
}
