import type { Table } from "../table";
import { taskAmounts } from "./amountTable";
import type { CheckContext } from "./definitions";
import { rememberOfContext } from "./rememberOfContext";
import { pairedFigures, type FigurePair, type PairedColumns, type TaskFigure } from "./sameTasks";
import { unitByWords } from "./wordsLine";

/** A task of usual size, in đồng: of two units the one that comes nearer to it is more likely. */
const USUAL_TASK = 500_000_000;

/** Two forms whose common figures are all thousands apart, and which of them has the wrong unit. */
export interface WrongUnit {
  readonly wrong: FigurePair[number];
  readonly right: FigurePair[number];
  /** By how many thousands the wrong figures are too large; too small below 0. */
  readonly shift: number;
  /** Words or further forms say so, and not the size of its figures alone. */
  readonly isProven: boolean;
}

/** The forms of a workbook that stand against another one, by thousands in all common figures. */
export const wrongUnits = rememberOfContext((context): readonly WrongUnit[] =>
  pairedFigures(context).flatMap((one) => judge(context, one))
);

function judge(context: CheckContext, pairs: PairedColumns): readonly WrongUnit[] {
  const shift = shiftOf(pairs);
  const [of, other] = pairs[0] ?? [];
  if (shift === null || !of || !other) return [];
  const [one, two] = [of, other].map(({ table }) => evidenceFor(context, table));
  const isProven = one !== two;
  const isOther = isProven
    ? (one ?? 0) > (two ?? 0)
    : distanceOf(of.table, of.columnId) <= distanceOf(other.table, other.columnId);
  return [
    isOther
      ? { wrong: other, right: of, shift, isProven }
      : { wrong: of, right: other, shift: -shift, isProven },
  ];
}

/** By how many thousands all figures of the second form are larger (below 0: smaller), or null. */
export function shiftOf(pairs: PairedColumns): number | null {
  const compared = pairs.filter(([of, other]) => of.amount > 0 && other.amount > 0);
  if (compared.length === 0) return null;
  const isOffBy = (shift: number) =>
    compared.every(([of, other]) =>
      shift > 0 ? isTimes(other, of, 1000 ** shift) : isTimes(of, other, 1000 ** -shift)
    );
  return [1, -1, 2, -2].find(isOffBy) ?? null;
}

/** Whether a figure is another one times a factor; 265,5 read as đồng was rounded to 266. */
function isTimes(large: TaskFigure, small: TaskFigure, factor: number): boolean {
  const isRounded = small.row.amounts[small.columnId]?.rounded === true;
  return Math.abs(large.amount - small.amount * factor) <= (isRounded ? factor / 2 : 0);
}

/** How much speaks for a table's unit: its amount in words counts most, then forms that agree with it. */
function evidenceFor(context: CheckContext, table: Table): number {
  const words = { right: 2, off: -2, none: 0 }[unitByWords(table) ?? "none"];
  const agreeing = pairedFigures(context).filter(
    (pairs) =>
      pairs.some((pair) => pair.some((figure) => figure.table === table)) && mostAgree(pairs)
  );
  const alike = context.tables.filter((one) => one !== table && one.unit === table.unit);
  return words + agreeing.length + (alike.length > 0 ? 1 : 0);
}

function mostAgree(pairs: PairedColumns): boolean {
  const same = pairs.filter(([of, other]) => of.amount > 0 && of.amount === other.amount);
  return same.length * 2 > pairs.length;
}

function distanceOf(table: Table, columnId: string): number {
  const amounts = taskAmounts(table, columnId).filter((amount) => amount > 0);
  const usual = amounts.sort()[Math.floor(amounts.length / 2)] ?? USUAL_TASK;
  return Math.abs(Math.log10(usual / USUAL_TASK));
}
