import { dong, fromDong, parseAmountInWords, subtractDong, sumOrNull, type Dong } from "../money";
import type { SourcePart } from "../sources";
import type { Place, Table, TableRow } from "../table";
import type { CheckContext, FixOffer } from "./definitions";
import { placeAt, placeOf, unitOf, writeValue } from "./places";
import { pairedFigures, type TaskFigure } from "./sameTasks";
import { sourceEdits } from "./sourceEdits";
import { columnSums } from "./sums";
import { findWords, takeApart, totalOf } from "./wordsLine";

/** What a task states, and what its sources add up to instead. */
export interface SplitGap {
  readonly table: Table;
  readonly row: TableRow;
  readonly parts: readonly SourcePart[];
  readonly stated: Dong;
  readonly sum: Dong;
}

/** Which of the two figures something agrees with, and where; null for neither. */
export interface Confirmed {
  readonly which: "stated" | "sum" | "both";
  /** The words, typed totals and figures of other forms that agree with each of them. */
  readonly stated: readonly Place[];
  readonly sum: readonly Place[];
}

/** A figure that the task would have to be, and the cell that says so. */
interface Witness {
  readonly amount: Dong;
  readonly at: Place;
}

/** Which of the two figures the words, a typed total or another form agree with. */
export function confirmedFigure(context: CheckContext, gap: SplitGap): Confirmed | null {
  const witnesses = [...figuresElsewhere(context, gap), ...totalsOf(gap), ...typedTotalsOf(gap)];
  const agreeing = (figure: Dong) =>
    witnesses.flatMap(({ amount, at }) => (amount === figure ? [at] : []));
  const [stated, sum] = [agreeing(gap.stated), agreeing(gap.sum)];
  if (stated.length === 0 && sum.length === 0) return null;
  const which = stated.length === 0 ? "sum" : sum.length === 0 ? "stated" : "both";
  return { which, stated, sum };
}

/**
 * What the task would have to be for a typed sum that does not hold as it stands: of its row, of its
 * group, of the table. One that holds may have been made from the task's own figure.
 */
function typedTotalsOf({ table, row, stated }: SplitGap): readonly Witness[] {
  const columnId = table.form.sourcedColumn ?? "";
  const ofRow = table.form.equations.flatMap(({ total, addends }) => {
    const isTyped = addends.includes(columnId) && row.cells[total]?.formula === null;
    const sum = sumOrNull(addends.flatMap((id) => row.amounts[id]?.amount ?? []));
    const amount = isTyped ? (row.amounts[total]?.amount ?? null) : null;
    if (sum === null || amount === null) return [];
    return [{ missing: subtractDong(amount, sum), at: placeOf(table, row, total) }];
  });
  const above = [...columnSums(table, "total"), ...columnSums(table, "group")].flatMap((one) => {
    const isOver = one.columnId === columnId && one.row.cells[columnId]?.formula === null;
    const isOwn = one.row.kind === "total" || one.row.row === row.groupRow;
    if (!isOver || !isOwn) return [];
    const at = placeOf(table, one.row, columnId);
    return [{ missing: subtractDong(one.stated, one.computed), at }];
  });
  return [...ofRow, ...above].flatMap(({ missing, at }) =>
    missing === 0 ? [] : [{ amount: dong(stated + missing), at }]
  );
}

/** The same figure of the task in other forms. */
function figuresElsewhere(context: CheckContext, { table, row }: SplitGap): readonly Witness[] {
  const columnId = table.form.sourcedColumn;
  const witness = (one: TaskFigure): Witness => ({
    amount: one.amount,
    at: placeOf(one.table, one.row, one.columnId),
  });
  return pairedFigures(context).flatMap((pairs) =>
    pairs.flatMap(([one, two]) => {
      if (one.row === row && one.columnId === columnId) return [witness(two)];
      return two.row === row && two.columnId === columnId ? [witness(one)] : [];
    })
  );
}

/** What the task would have to be for the words to be right. */
function totalsOf({ table, stated }: SplitGap): readonly Witness[] {
  const [total, cell] = [totalOf(table), findWords(table)];
  const words = cell && parseAmountInWords(takeApart(cell.text).stated);
  if (!total || !cell || words === null) return [];
  const amount = dong(subtractDong(words, total.amount) + stated);
  return [{ amount, at: placeAt(table.sheet, cell) }];
}

/**
 * One source takes what is missing or too much: the one whose figures are then only changed over
 * ("467" for "476"), else the last.
 */
export function mendSource({ table, row, parts, stated, sum }: SplitGap): FixOffer | null {
  const missing = subtractDong(stated, sum);
  const mended = parts.map((part) => ({ ...part, amount: (part.amount ?? 0) + missing }));
  const isSwap = (at: number) => digitsOf(parts[at]?.amount) === digitsOf(mended[at]?.amount);
  const swapped = parts.findIndex((_part, at) => isSwap(at));
  const at = swapped < 0 ? parts.length - 1 : swapped;
  const own = mended[at];
  if (!own || own.amount <= 0) return null;
  const edits = sourceEdits(
    table,
    row,
    parts.map((part, index) => (index === at ? own : part))
  );
  return edits && { kind: "suggestion", titleId: "fill-rest", edits };
}

/** The digits of an amount in order of size, without noughts at its end. */
function digitsOf(amount: number | null | undefined): string {
  return Array.from(String(amount ?? 0).replace(/0+$/, ""))
    .sort()
    .join("");
}

/** The sum of the sources in place of the task's typed figure. */
export function mendAmount(
  table: Table,
  row: TableRow,
  columnId: string,
  sum: Dong
): FixOffer | null {
  const cell = row.cells[columnId];
  const unit = unitOf(table, columnId, row);
  if (cell?.formula !== null || unit === null || sum <= 0) return null;
  const edits = [writeValue(table, cell, fromDong(sum, unit))];
  return { kind: "suggestion", titleId: "sum-of-sources", edits };
}
