import { dong, formatDong, fromDong, subtractDong, sumDong, type Dong } from "../money";
import type { FormDefinition, Measure, RowEquation } from "../packs";
import { isStateMoney } from "../sources";
import type { TableRow } from "../table";
import { columnApart, columnForSource, splitColumnsOf, type SplitColumn } from "./splits";
import { into, type ImportContext, type TaskDraft } from "./task";
import type { MoneyPiece, TaskMoney } from "./taskMoney";

/** Amounts of a task in whole đồng, by column id of the form. */
export type TaskAmounts = Readonly<Record<string, Dong>>;

/** Money that lies behind: a table that says nothing of it has none. */
const PAST: ReadonlySet<Measure | undefined> = new Set(["done", "allocated", "disbursed"]);

/** The equation by which the form itself fills the column it is about; null when it cannot. */
export function completionOf({ form, mapping }: ImportContext): RowEquation | null {
  const sourced = form.sourcedColumn;
  const isFilled = (id: string) => into(mapping, id).length > 0;
  if (sourced === null || isFilled(sourced)) return null;
  const equation = form.equations.find(
    ({ total, addends, kind }) => kind !== "sources" && addends.includes(sourced) && isFilled(total)
  );
  const others = equation?.addends.filter((id) => id !== sourced) ?? [];
  const measureOf = (id: string) => form.columns.find((column) => column.id === id)?.measure;
  const canTell = others.every((id) => isFilled(id) || PAST.has(measureOf(id)));
  return equation && canTell ? equation : null;
}

/** Amounts of a task, what the form's own equation adds included. */
export function amountsOf(context: ImportContext, money: readonly TaskMoney[]): TaskAmounts {
  const stated = Object.fromEntries(
    money.flatMap((one) => {
      const apart = moneyApart(context, one);
      const { id, amount } = one;
      if (amount === null) return [];
      return [[id, apart ? subtractDong(amount, apart.amount) : amount]];
    })
  ) as Record<string, Dong>;
  const completion = completionOf(context);
  const total = stated[completion?.total ?? ""];
  const sourced = context.form.sourcedColumn;
  if (!completion || total === undefined || sourced === null) return stated;
  const others = completion.addends.flatMap((id) => (id === sourced ? [] : (stated[id] ?? [])));
  return { ...stated, [sourced]: subtractDong(total, sumDong(others)) };
}

/**
 * What of a task's money belongs into the form's column for enterprises and people: it is taken out
 * of the amount that its source columns split. Null where there is none, or no such column.
 */
export function moneyApart(
  { form, mapping }: ImportContext,
  { id, pieces }: TaskMoney
): { readonly column: string; readonly amount: Dong } | null {
  const column = columnApart(form, id);
  // Where the table fills that column itself, its money is there already.
  if (!column || into(mapping, column.id).length > 0) return null;
  const own = pieces.filter(({ type }) => type !== null && !isStateMoney(type));
  const amount = sumDong(own.map((piece) => piece.amount));
  return amount === 0 ? null : { column: column.id, amount };
}

/** Puts the pieces of an amount into the form's columns for sources; those without one are told of. */
export function splitIntoColumns(
  context: ImportContext,
  row: TableRow,
  money: TaskMoney,
  draft: TaskDraft
): TaskAmounts {
  const columns = splitColumnsOf(context.form, money.id);
  const amounts: Record<string, Dong> = {};
  const apart = moneyApart(context, money);
  if (apart) amounts[apart.column] = apart.amount;
  for (const piece of money.pieces) {
    if (apart && !isStateMoney(piece.type)) continue;
    const home = columnForSource(columns, piece);
    // A table that says nothing of sources leaves nothing unsplit.
    if (piece.text === "" && piece.level === null && piece.type === null) continue;
    if (home) amounts[home.id] = sumDong([amounts[home.id] ?? dong(0), piece.amount]);
    else keepUnsplit(context, row, piece, draft, whyWithout(columns, piece));
  }
  return amounts;
}

/** A level with columns of its own, and a piece that does not say which of them. */
function whyWithout(columns: readonly SplitColumn[], { level, type }: MoneyPiece) {
  const own = columns.filter(({ source }) => level !== null && source.level === level);
  return type === null && own.length > 1 ? "several" : "unsplit";
}

/**
 * A piece whose source has no place in the form, or several, stays in the total and is shown in the
 * remarks.
 */
export function keepUnsplit(
  context: ImportContext,
  row: TableRow,
  { text, amount }: MoneyPiece,
  draft: TaskDraft,
  why: "unsplit" | "several" = "unsplit"
): void {
  const header = text;
  context.left.push({ row: row.row, header, text, why, amount });
  if (text !== "") draft.notes.push(`${text}: ${formatDong(amount, context.unit)}`);
}

/** Writes amounts in the unit of the result; a total that the form's formula gives is left to it. */
export function writeAmounts(
  { form, unit }: ImportContext,
  amounts: TaskAmounts,
  draft: TaskDraft
): void {
  for (const [id, amount] of Object.entries(amounts)) {
    if (!isByFormula(form, id, amounts)) draft.cells[id] = fromDong(amount, unit);
  }
}

/** Whether the form's formula for a column gives what the table says. */
function isByFormula(form: FormDefinition, id: string, amounts: TaskAmounts): boolean {
  const equation = form.equations.find(({ total }) => total === id);
  if (!equation) return false;
  const isTotal = (addend: string) => form.equations.some(({ total }) => total === addend);
  if (equation.addends.some(isTotal)) return false;
  const own = equation.addends.flatMap((addend) => amounts[addend] ?? []);
  return own.length > 0 && sumDong(own) === amounts[id];
}
