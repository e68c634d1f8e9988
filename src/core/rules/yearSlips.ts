import { dong, type Dong } from "../money";
import { rowsWhere, type Table, type TableRow } from "../table";

/** The figure of one year of a task, or of a source line, that is a thousand times off those of its other years. */
export interface YearSlip {
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
  /** What was probably meant. */
  readonly meant: Dong;
  /** 1,000 times too large, or too small. */
  readonly isLarge: boolean;
}

/** Two years say nothing of what is usual. */
const FEWEST_YEARS = 3;
const THOUSAND = 1_000;
/** What was meant lies within this factor of the other years, as amounts of one task do. */
const USUAL = 3;
/** How many times less says it of "1,2" among whole numbers: a decimal is what a lost thousand leaves. */
const FEWEST_TIMES_OF_DECIMAL = 100;

/** Money of one year may be a remainder; a thousandth of each of the others is "1,8" for "1.800". */
export function yearSlipsOf(table: Table): readonly YearSlip[] {
  return rowsWithSlip(table).flatMap((row) => {
    const slip = slipOf(row, yearColumns(table));
    return slip ? [slip] : [];
  });
}

const rowsWithSlip = rowsWhere((table) => {
  const columns = yearColumns(table);
  return (row) =>
    columns.length >= FEWEST_YEARS &&
    (row.kind === "task" || row.kind === "source-line") &&
    slipOf(row, columns) !== null;
});

/** Amounts of needs of the whole row, one a year. */
function yearColumns({ columns }: Pick<Table, "columns">): readonly string[] {
  return columns.flatMap(({ definition: { id, measure, yearOffset, source } }) =>
    measure === "needed" && yearOffset !== undefined && source === undefined ? [id] : []
  );
}

function slipOf(row: TableRow, columns: readonly string[]): YearSlip | null {
  const amounts = row.ownAmounts ?? row.amounts;
  const figures = columns.flatMap((columnId) => {
    const amount = amounts[columnId]?.amount ?? null;
    return amount !== null && amount > 0 ? [{ columnId, amount }] : [];
  });
  if (figures.length < FEWEST_YEARS) return null;
  for (const { columnId, amount } of figures) {
    if (row.cells[columnId]?.formula !== null) continue;
    const others = figures.flatMap((one) => (one.columnId === columnId ? [] : [one.amount]));
    const [least, most] = [Math.min(...others), Math.max(...others)];
    const isUsual = (meant: number) =>
      Number.isSafeInteger(meant) && meant * USUAL >= least && meant <= most * USUAL;
    const isFarBelow =
      least > amount * (THOUSAND / USUAL) ||
      (least > amount * FEWEST_TIMES_OF_DECIMAL && isOnlyDecimal(row, columnId, figures));
    if (isFarBelow && isUsual(amount * THOUSAND)) {
      return { row, columnId, amount, meant: dong(amount * THOUSAND), isLarge: false };
    }
    if (amount > most * (THOUSAND / USUAL) && isUsual(amount / THOUSAND)) {
      return { row, columnId, amount, meant: dong(amount / THOUSAND), isLarge: true };
    }
  }
  return null;
}

/** Whether a figure alone is no whole number of its unit: "1,2" between 600 and 1.200. */
function isOnlyDecimal(
  { cells }: TableRow,
  columnId: string,
  figures: readonly { readonly columnId: string }[]
): boolean {
  return figures.every((figure) => {
    const value = cells[figure.columnId]?.value;
    return typeof value === "number" && Number.isInteger(value) !== (figure.columnId === columnId);
  });
}
