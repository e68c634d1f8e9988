import { dong, fromDong, parseAmountInWords, subtractDong, sumOrNull, type Dong } from "../money";
import type { SourcePart } from "../sources";
import type { Table, TableRow } from "../table";
import type { CheckContext, FixOffer } from "./definitions";
import { unitOf, writeValue } from "./places";
import { pairedFigures } from "./sameTasks";
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

/** Which of the two figures the words, a typed total or another form agree with; null for neither. */
export function confirmedFigure(
  context: CheckContext,
  gap: SplitGap
): "stated" | "sum" | "both" | null {
  const others = [...figuresElsewhere(context, gap), ...totalsOf(gap), ...typedTotalsOf(gap)];
  const agrees = (figure: Dong) => others.includes(figure);
  if (agrees(gap.stated)) return agrees(gap.sum) ? "both" : "stated";
  return agrees(gap.sum) ? "sum" : null;
}

/**
 * What the task would have to be for a typed sum that does not hold as it stands: of its row, of its
 * group, of the table. One that holds may have been made from the task's own figure.
 */
function typedTotalsOf({ table, row, stated }: SplitGap): readonly Dong[] {
  const columnId = table.form.sourcedColumn ?? "";
  const ofRow = table.form.equations.flatMap(({ total, addends }) => {
    const isTyped = addends.includes(columnId) && row.cells[total]?.formula === null;
    const sum = sumOrNull(addends.flatMap((id) => row.amounts[id]?.amount ?? []));
    const amount = isTyped ? (row.amounts[total]?.amount ?? null) : null;
    return sum === null || amount === null ? [] : [subtractDong(amount, sum)];
  });
  const above = [...columnSums(table, "total"), ...columnSums(table, "group")].flatMap((one) => {
    const isOver = one.columnId === columnId && one.row.cells[columnId]?.formula === null;
    const isOwn = one.row.kind === "total" || one.row.row === row.groupRow;
    return isOver && isOwn ? [subtractDong(one.stated, one.computed)] : [];
  });
  return [...ofRow, ...above].flatMap((missing) => (missing === 0 ? [] : [dong(stated + missing)]));
}

/** The same figure of the task in other forms. */
function figuresElsewhere(context: CheckContext, { table, row }: SplitGap): readonly Dong[] {
  const columnId = table.form.sourcedColumn;
  return pairedFigures(context).flatMap((pairs) =>
    pairs.flatMap(([one, two]) => {
      if (one.row === row && one.columnId === columnId) return [two.amount];
      return two.row === row && two.columnId === columnId ? [one.amount] : [];
    })
  );
}

/** What the task would have to be for the words, or a typed total, to be right. */
function totalsOf({ table, stated }: SplitGap): readonly Dong[] {
  const total = totalOf(table);
  if (!total) return [];
  const cell = findWords(table);
  const words = cell && parseAmountInWords(takeApart(cell.text).stated);
  const ofTask = (amount: Dong) => dong(subtractDong(amount, total.amount) + stated);
  return words === null ? [] : [ofTask(words)];
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
