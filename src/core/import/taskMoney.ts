import { formatDong, sumDong, type AmountReading, type Dong } from "../money";
import { PRINTED_UNITS } from "../layout";
import { formatAddress } from "../sheet";
import type { Table, TableRow } from "../table";
import type { ColumnMapping, SourceColumn, SourceName } from "./definitions";
import { leafOf } from "./likeness";
import { into, splitOf, type ImportContext, type TaskDraft } from "./task";

/** A piece of an amount that one source pays. */
export interface MoneyPiece extends SourceName {
  readonly amount: Dong;
  /** What the table calls it. */
  readonly text: string;
}

/** What a task says about one amount column of the form. */
export interface TaskMoney {
  /** Column id of the form. */
  readonly id: string;
  /** Whole đồng; null when the task states none. */
  readonly amount: Dong | null;
  readonly pieces: readonly MoneyPiece[];
}

/** The amount columns of the form that the table fills, in the form's order. */
export function moneyColumns({ form, mapping }: ImportContext): readonly string[] {
  return form.columns
    .filter(
      ({ id, kind }) =>
        kind === "amount" && (hasMoney(into(mapping, id)) || hasMoney(splitOf(mapping, id)))
    )
    .map(({ id }) => id);
}

function hasMoney(columns: readonly ColumnMapping[]): boolean {
  return columns.some(({ from }) => from.definition?.kind === "amount");
}

/** The columns that hold an amount column's money: its own, else those of its sources. */
export function countedColumns({ mapping }: ImportContext, id: string): readonly ColumnMapping[] {
  const own = into(mapping, id).filter(({ from }) => from.definition?.kind === "amount");
  return own.length > 0
    ? own
    : splitOf(mapping, id).filter(({ from }) => from.definition?.kind === "amount");
}

/** The amount of a row in a column; null when it is blank, unreadable or without any unit. */
function amountOf({ table }: ImportContext, row: TableRow, { from }: ColumnMapping): Dong | null {
  const reading = row.amounts[from.definition?.id ?? ""];
  return reading && hasUnit(table, from.column, reading) ? reading.amount : null;
}

function hasUnit(table: Table, column: number, reading: AmountReading): boolean {
  const own = table.columns.find((one) => one.column === column)?.unit ?? null;
  return (table.unit ?? own ?? reading.rowUnit ?? reading.unitInCell) !== null;
}

/** What a row, a task or a line under it, states in some columns; null when all are blank. */
export function amountIn(
  context: ImportContext,
  row: TableRow,
  columns: readonly ColumnMapping[]
): Dong | null {
  const amounts = columns.flatMap((column) => amountOf(context, row, column) ?? []);
  return amounts.length === 0 ? null : sumDong(amounts);
}

/** The money of a task for one amount column of the form, with the sources that pay it. */
export function moneyOfTask(context: ImportContext, row: TableRow, id: string): TaskMoney {
  const amount = amountIn(context, row, countedColumns(context, id));
  const byColumn = splitOf(context.mapping, id).flatMap((mapped): MoneyPiece[] => {
    const { from } = mapped;
    const own = amountOf(context, row, mapped);
    if (own === null || own === 0) return [];
    const { level, type } = from.source ?? { level: null, type: null };
    return [{ level, type, amount: own, text: leafOf(from.header) }];
  });
  const pieces = byColumn.length > 0 ? byColumn : piecesInWords(context, row, id);
  return { id, amount, pieces };
}

/** What the source cells and source lines of a task say, where they say it of this amount. */
function piecesInWords(context: ImportContext, row: TableRow, id: string): readonly MoneyPiece[] {
  const columns = new Set(into(context.mapping, id).map(({ from }) => from.column));
  const facts = context.facts.get(row.row) ?? [];
  return facts.flatMap((fact): MoneyPiece[] => {
    const isHere = [...columns].some(
      (column) => fact.at.cell === formatAddress({ row: row.row, column })
    );
    if (!isHere) return [];
    // A split that was stated for another amount is not this one's.
    const { level, type } = fact.apportioned ? { level: null, type: null } : fact;
    return [{ level, type, amount: fact.amount as Dong, text: sourceTextOf(row) }];
  });
}

function sourceTextOf({ sources }: TableRow): string {
  return (sources?.parts ?? []).map(({ text }) => text).join("; ");
}

/** Whether the amount is not to the letter what the cell says. */
function isChanged({ problem, approximate, rounded, noise }: AmountReading): boolean {
  return problem !== null || approximate || (rounded && !noise);
}

/** Tells of amount cells that could not be read as they stand, and keeps their text in the remarks. */
export function tellUnread(context: ImportContext, row: TableRow, draft: TaskDraft): void {
  for (const { from, to } of context.mapping.columns) {
    if (from.definition?.kind !== "amount" || to.kind === "left") continue;
    const reading = row.amounts[from.definition.id];
    const text = row.cells[from.definition.id]?.text ?? "";
    if (reading && text !== "") tellOf(context, { row: row.row, text, from, reading }, draft);
  }
}

interface AmountCell {
  readonly row: number;
  readonly text: string;
  readonly from: SourceColumn;
  readonly reading: AmountReading;
}

function tellOf(context: ImportContext, cell: AmountCell, draft: TaskDraft): void {
  const { table, unit, left, changed } = context;
  const { row, text, reading } = cell;
  const { header, column } = cell.from;
  const isUnread = reading.amount === null && reading.problem !== null;
  if (isUnread || !hasUnit(table, column, reading)) {
    left.push({ row, header, text, why: "unreadable", amount: null });
    const own = table.unit && table.unit !== unit ? ` (${PRINTED_UNITS[table.unit]})` : "";
    draft.notes.push(`${leafOf(header)}: ${text}${own}`);
  } else if (reading.amount !== null && isChanged(reading)) {
    changed.push({ row, header, before: text, after: formatDong(reading.amount, unit) });
  }
}
