import { gapOf, subtractDong, sumOrNull, ZERO_DONG, type Dong } from "../money";
import type { TableRow } from "../table";
import { amountColumns } from "./amountTable";
import type { CheckContext } from "./definitions";
import { isDigitSlip } from "./digitSlips";
import { isAsListed, levelColumns, type LevelColumn, type LevelFigure } from "./levelSums";
import { unitOf } from "./places";
import { rememberOfContext } from "./rememberOfContext";
import { thousandsOver } from "./thousands";
import { printedStep } from "./tolerance";
import { mayBe, readMoney } from "./writtenMoney";

/** Why the money of a level cannot be right beside a list. */
type LevelDoubtKind =
  /** Thousands apart: another unit. */
  | "thousand"
  /** The money of another level, whose own row does not have it. */
  | "moved"
  /** Two levels have each other's money. */
  | "exchanged"
  /** The money of all levels, of which another row states its own once more. */
  | "all-levels"
  /** Less than the listed tasks alone. */
  | "less"
  /** More, though the form has no more than the list elsewhere. */
  | "more"
  /** The money of a group with digits exchanged or noughts too many, where the list is right elsewhere. */
  | "slip";

/** A figure that its list contradicts. */
export interface LevelDoubt {
  readonly kind: LevelDoubtKind;
  readonly figure: LevelFigure;
  readonly column: LevelColumn;
  /** Of money that stands in a wrong row: the row it belongs to. */
  readonly owner?: LevelFigure;
}

/** Doubts of one figure: the row itself and its unit are right. */
const TOLD_ALONE: readonly LevelDoubtKind[] = ["less", "more", "slip", "all-levels"];

/** Figures of forms with one row a level that a list of tasks contradicts; one a row. */
export const levelDoubts = rememberOfContext(findDoubts);

/** Rows whose figures are in another unit, or stand in the row of another level: told of by T413. */
export function misplacedRows(context: CheckContext): ReadonlySet<TableRow> {
  return new Set(
    levelDoubts(context).flatMap(({ kind, figure, owner }) =>
      TOLD_ALONE.includes(kind) ? [] : [figure.row, ...(owner ? [owner.row] : [])]
    )
  );
}

function findDoubts(context: CheckContext): readonly LevelDoubt[] {
  const forms = new Set((context.pack.levelSums ?? []).map(({ of }) => of.form));
  return context.tables.flatMap((table) => {
    if (!forms.has(table.form.id) || table.unit === null) return [];
    const columns = levelColumns(context, table);
    const isExtent = columns.some((column) =>
      column.figures.some((figure) => isStated(figure) && isRight(figure, column))
    );
    const told = new Set<TableRow>();
    return columns.flatMap((column) =>
      column.figures.flatMap((figure) => {
        const doubt = told.has(figure.row) ? null : judge(figure, column, isExtent);
        if (!doubt) return [];
        told.add(figure.row);
        if (doubt.kind === "exchanged" && doubt.owner) told.add(doubt.owner.row);
        return [doubt];
      })
    );
  });
}

function isStated({ amount }: LevelFigure): boolean {
  return amount !== null && amount > 0;
}

function isRight(figure: LevelFigure, column: LevelColumn): boolean {
  return isAsListed(figure, column, figure.amount ?? ZERO_DONG, figure.listed);
}

function judge(figure: LevelFigure, column: LevelColumn, isExtent: boolean): LevelDoubt | null {
  const found = figure.amount ?? ZERO_DONG;
  if (isRight(figure, column)) return null;
  if (figure.amount === null && !isLeftOut(figure)) return null;
  if (isThousands(found, figure.listed)) return { kind: "thousand", figure, column };
  const owner = ownerOf(figure, column);
  if (owner) return { kind: kindOfMove(figure, column, owner), figure, column, owner };
  if (isExplained(figure)) return null;
  const again = countedAgain(figure, column);
  if (again) return { kind: "all-levels", figure, column, owner: again };
  if (found < figure.listed) return { kind: "less", figure, column };
  return isExtent ? judgeMore(figure, column) : null;
}

function judgeMore(figure: LevelFigure, column: LevelColumn): LevelDoubt | null {
  if (isTooMuch(figure, column)) return { kind: "more", figure, column };
  const isSlip =
    column.sum.group !== undefined && isDigitSlip(figure.amount ?? ZERO_DONG, figure.listed);
  return isSlip ? { kind: "slip", figure, column } : null;
}

function kindOfMove(
  figure: LevelFigure,
  column: LevelColumn,
  owner: LevelFigure
): "moved" | "exchanged" {
  const { amount } = owner;
  const isExchange =
    amount !== null && amount > 0 && isAsListed(figure, column, amount, figure.listed);
  return isExchange ? "exchanged" : "moved";
}

/** A blank cell among figures; a row that nobody filled in says nothing. */
function isLeftOut({ table, row, columnId }: LevelFigure): boolean {
  const isBlank = (row.cells[columnId]?.text ?? "") === "";
  return isBlank && amountColumns(table).some((id) => row.amounts[id]?.amount);
}

function isThousands(one: Dong, two: Dong): boolean {
  return (thousandsOver(one, two) ?? thousandsOver(two, one)) !== null;
}

/** The row of the level that has in the list what stands here, and that has not got it itself. */
function ownerOf(figure: LevelFigure, column: LevelColumn): LevelFigure | undefined {
  const { amount } = figure;
  if (amount === null || amount <= 0) return undefined;
  return column.figures.find(
    (other) =>
      other !== figure &&
      other.listed > 0 &&
      isAsListed(other, column, amount, other.listed) &&
      !isRight(other, column)
  );
}

/** Of a row with the list's money of all levels: the other row that states money of its own level. */
function countedAgain(figure: LevelFigure, column: LevelColumn): LevelFigure | undefined {
  const { amount } = figure;
  const whole = sumOrNull([...column.money.values()].map((listed) => listed.amount));
  if (amount === null || whole === null || !isAsListed(figure, column, amount, whole)) {
    return undefined;
  }
  return column.figures.find(
    (other) => other !== figure && isStated(other) && other.listed > 0 && isRight(other, column)
  );
}

/** Whether a remark of the row states the difference: "không gồm 480 triệu đồng …". */
function isExplained({ table, row, columnId, amount, listed }: LevelFigure): boolean {
  const gap = gapOf(amount ?? ZERO_DONG, listed);
  const step = printedStep(unitOf(table, columnId, row) ?? "dong");
  return table.columns.some(
    ({ definition: { id, kind } }) =>
      kind === "note" && mayBe(readMoney(row.cells[id]?.value ?? null), gap, step)
  );
}

/**
 * More than the list is wrong only for all money of a level, where every source is told: a level
 * may rightly hold what another one gave it, and security is paid inside other tasks as well.
 */
function isTooMuch(figure: LevelFigure, { sum, money }: LevelColumn): boolean {
  if (sum.group !== undefined) return false;
  const others = [...money].filter(([level]) => level !== figure.level);
  if (others.some(([level]) => level === null || level === "NSDP" || level === "NSNN"))
    return false;
  const gap = subtractDong(figure.amount ?? ZERO_DONG, figure.listed);
  let sums = [0];
  for (const [, { amount }] of others) sums = [...sums, ...sums.map((one) => one + amount)];
  return !sums.includes(gap);
}
