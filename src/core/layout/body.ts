import { fromDong, sumDong, toDong, type Dong, type UnitId } from "../money";
import type { ColumnDefinition, FormDefinition } from "../packs";
import { columnName, sumOfRows, type CellValue, type PlanCell } from "../sheet";
import type { BodyRow } from "./bodyRows";
import { AMOUNT_FORMATS, PERCENT_FORMAT, PRINTED } from "./decree30";
import { amountStyle, STYLES } from "./styles";

type Amounts = Readonly<Record<string, Dong>>;

/** Amounts already drawn, in đồng: by sheet row, then by column id. */
type Drawn = Map<number, Amounts>;

/** Cells of the body and the grand totals in đồng by column id, empty without a total row. */
export interface DrawnBody {
  readonly cells: readonly PlanCell[];
  readonly totals: Amounts;
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
  for (const { total, addends } of inOrder(form)) {
    if (cells[total] === undefined)
      amounts[total] = sumDong(addends.flatMap((id) => amounts[id] ?? []));
  }
  return amounts;
}

/** Equations whose addends are totals themselves come after those. */
function inOrder({ equations }: FormDefinition): FormDefinition["equations"] {
  const isTotal = (id: string) => equations.some(({ total }) => total === id);
  const isOuter = ({ addends }: FormDefinition["equations"][number]) => addends.some(isTotal);
  return [...equations.filter((one) => !isOuter(one)), ...equations.filter(isOuter)];
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
  const cells = rows.flatMap((row) => drawRow(form, row, drawn.get(row.row) ?? {}, unit));
  const totalRow = rows.find((row) => row.kind === "total")?.row;
  return { cells, totals: (totalRow === undefined ? undefined : drawn.get(totalRow)) ?? {} };
}

function drawRow(
  form: FormDefinition,
  row: BodyRow,
  amounts: Amounts,
  unit: UnitId
): readonly PlanCell[] {
  return form.columns.map((column, at): PlanCell => {
    if (column.ratio) return drawShareCell(form, column, at, row, amounts, unit);
    const amount = amounts[column.id];
    const value = amount === undefined ? null : fromDong(amount, unit);
    return "addends" in row
      ? drawSumCell(form, column, at, row, value, unit)
      : drawTaskCell(form, column, at, row, value, unit);
  });
}

function refTo(form: FormDefinition, id: string, row: number): string {
  const at = form.columns.findIndex((other) => other.id === id);
  if (at < 0) throw new Error(`${form.id}: no column ${id}`);
  return columnName(at) + String(row + 1);
}

/** A share that stays blank while its base is 0, blank or a text. */
function drawShareCell(
  form: FormDefinition,
  { ratio, id }: ColumnDefinition,
  at: number,
  row: BodyRow,
  amounts: Amounts,
  unit: UnitId
): PlanCell {
  if (!ratio) throw new Error(`${form.id}: ${id} is no share`);
  const inUnit = (column: string) => fromDong(amounts[column] ?? sumDong([]), unit);
  const [of, over] = [refTo(form, ratio.of, row.row), refTo(form, ratio.over, row.row)];
  const base = inUnit(ratio.over);
  return {
    row: row.row,
    column: at,
    value: base === 0 ? "" : inUnit(ratio.of) / base,
    formula: `IF(SUM(${over})=0,"",SUM(${of})/SUM(${over}))`,
    style: amountStyle(PERCENT_FORMAT, "addends" in row ? "sum" : "formula"),
  };
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
    const style = amountStyle(AMOUNT_FORMATS[unit], "sum");
    // A group without rows has nothing to add up yet.
    if (row.addends.length === 0) return { ...place, value: null, style };
    return { ...place, value, formula: sumOfRows(at, row.addends), style };
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

/** Short words and figures that stand in the middle of their column. */
const CENTERED: readonly ColumnDefinition["kind"][] = [
  "numbering",
  "period",
  "quantity",
  "unit",
  "choice",
];

function drawTaskCell(
  form: FormDefinition,
  column: ColumnDefinition,
  at: number,
  row: BodyRow & { readonly kind: "task" | "source-line" },
  value: number | null,
  unit: UnitId
): PlanCell {
  const place = { row: row.row, column: at };
  const typed = row.cells[column.id];
  if (column.kind !== "amount") {
    const looks = row.printed.has(column.id) ? STYLES.printed : STYLES.filled;
    const style = CENTERED.includes(column.kind) ? looks.centered : looks.text;
    return { ...place, value: typed ?? null, style };
  }
  const equation = form.equations.find((one) => one.total === column.id);
  const style = amountStyle(AMOUNT_FORMATS[unit], "typed");
  if (typed !== undefined || !equation) return { ...place, value: typed ?? null, style };
  const refs = equation.addends.map((id) => refTo(form, id, row.row));
  // SUM and not "+": a text in an addend must not turn the whole column into #VALUE!.
  return { ...place, value: value ?? 0, formula: `SUM(${refs.join(",")})`, style };
}
