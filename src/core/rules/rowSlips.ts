import type { Dong } from "../money";
import type { Measure } from "../packs";
import { rowsWhere, type Table, type TableRow } from "../table";
import { taskAmounts } from "./amountTable";
import { isBorneOut } from "./borneOut";
import type { CheckContext, RowTable } from "./definitions";
import { thousandsOver } from "./thousands";

/** An amount of a row in a column. */
interface RowFigure {
  readonly columnId: string;
  readonly amount: Dong;
}

/** Two amounts of one row that are thousands apart though they speak of the same money, and the odd one. */
export interface RowSlip {
  readonly row: TableRow;
  readonly odd: RowFigure;
  readonly other: RowFigure;
  /** How many thousands the odd one is too large; too small below 0. */
  readonly shift: number;
}

/** Columns of one year's money, in twos; those of "about" agree but for what was saved. */
interface Compared {
  readonly ids: readonly [string, string];
  readonly isAbout: boolean;
}

const YEARLY: readonly (Measure | undefined)[] = ["planned", "estimate", "disbursed", "cumulative"];
/** What was planned for a year and what it comes to differ by less than this. */
const ABOUT = 2;
const SHIFTS = [1, 2] as const;

/** Money planned for a year and spent of it, one a thousand (or a million) times the other. */
export function rowSlipsOf(table: Table, context: CheckContext): readonly RowSlip[] {
  const compared = comparedIn(table);
  if (compared.length === 0) return [];
  return rowsWithSlip(table).flatMap((row) => {
    const apart = apartIn(row, compared);
    return apart ? [judge(table, row, apart, context)] : [];
  });
}

const rowsWithSlip = rowsWhere((table) => {
  const compared = comparedIn(table);
  return (row) => row.kind === "task" && apartIn(row, compared) !== null;
});

function comparedIn({ columns }: RowTable): readonly Compared[] {
  const yearly = columns.flatMap(({ definition }) =>
    definition.source === undefined && YEARLY.includes(definition.measure) ? [definition] : []
  );
  return yearly.flatMap((one, at) =>
    yearly.slice(at + 1).flatMap((two): readonly Compared[] => {
      if (one.yearOffset !== two.yearOffset || one.measure === two.measure) return [];
      const isAbout = [one, two].every(({ measure }) => YEARLY.indexOf(measure) < 2);
      return [{ ids: [one.id, two.id], isAbout }];
    })
  );
}

interface Apart {
  readonly large: RowFigure;
  readonly small: RowFigure;
  readonly shift: number;
}

function apartIn({ amounts }: TableRow, compared: readonly Compared[]): Apart | null {
  for (const { ids, isAbout } of compared) {
    const [one, two] = ids.map((id) => amounts[id]?.amount ?? null);
    if (!one || !two || one < 0 || two < 0) continue;
    const figures = ids.map((columnId, at) => ({ columnId, amount: at === 0 ? one : two }));
    const [small, large] = figures.sort((a, b) => a.amount - b.amount);
    if (!small || !large) continue;
    const isExact = thousandsOver(large.amount, small.amount) !== null;
    const shift = SHIFTS.find((thousands) => {
      const rest = large.amount / small.amount / 1000 ** thousands;
      return rest > 1 / ABOUT && rest < ABOUT;
    });
    if (shift !== undefined && (isExact || isAbout)) return { large, small, shift };
  }
  return null;
}

/** The odd one: another form has the other's amount, else it lies farther from those of its column. */
function judge(table: Table, row: TableRow, apart: Apart, context: CheckContext): RowSlip {
  const { large, small, shift } = apart;
  const [isLargeBorne, isSmallBorne] = [large, small].map((one) =>
    isBorneOut(context, { row, columnId: one.columnId }, one.amount)
  );
  const isLargeOdd =
    isLargeBorne === isSmallBorne
      ? distanceOf(table, large) > distanceOf(table, small)
      : isSmallBorne === true;
  const [odd, other] = isLargeOdd ? [large, small] : [small, large];
  return { row, odd, other, shift: isLargeOdd ? shift : -shift };
}

/** How many powers of ten a figure lies from the middle one of its column. */
function distanceOf(table: Table, { columnId, amount }: RowFigure): number {
  const amounts = taskAmounts(table, columnId).filter((one) => one > 0);
  const usual = amounts.sort()[Math.floor(amounts.length / 2)] ?? amount;
  return Math.abs(Math.log10(amount / usual));
}
