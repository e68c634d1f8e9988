import type { Dong } from "../money";
import type { FormColumn, HeldSum, SameFigure } from "../packs";
import type { Table, TableRow } from "../table";
import { amountColumns } from "./amountTable";
import type { CheckContext, Finding } from "./definitions";
import { figureCells } from "./figureCells";
import { sharedTasks } from "./namedTasks";
import { unitOf } from "./places";
import { rememberOfContext } from "./rememberOfContext";
import { coarserStep } from "./tolerance";

/** A cell of a task. */
export interface TaskCell {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
}

/** An amount of a task and where it stands. */
export interface TaskFigure extends TaskCell {
  readonly amount: Dong;
}

/** Where another form states what a finding is about, by the names that its message has for it. */
export function statedIn({ table, row, columnId }: TaskCell): Finding["data"] {
  const cell = figureCells(table, row, columnId);
  return { form: table.form.id, sheet: table.sheet.name, cell };
}

/** The figure of one task in two forms. */
export type FigurePair = readonly [of: TaskFigure, other: TaskFigure];

/** The pairs that stand in the same two columns of the same two tables. */
export type PairedColumns = readonly FigurePair[];

/**
 * Figures that the pack says are the same in two forms, column by column. A task is known by its
 * name, which must stand once in each form; blank and unreadable figures are compared with none.
 */
export const pairedFigures = rememberOfContext((context): readonly PairedColumns[] =>
  pairAll(context, context.pack.sameFigures ?? [], pairColumns)
);

/** Figures that hold those of another form, each with what it holds. */
export function heldFigures(context: CheckContext): readonly FigurePair[] {
  return pairAll(context, context.pack.heldFigures ?? [], pairColumns).flat();
}

/** A figure and the year's part of what it has to come to, as the pack declares it. */
interface SummedFigure {
  readonly sum: HeldSum;
  readonly pair: FigurePair;
}

/** Figures that are sums of another form's, each with the year's part of it. */
export function summedFigures(context: CheckContext): readonly SummedFigure[] {
  return (context.pack.heldSums ?? []).flatMap((sum) =>
    pairAll(context, [sum], pairColumns)
      .flat()
      .map((pair) => ({ sum, pair }))
  );
}

/** Half of what the coarser unit of two figures is printed in; none for figures in one unit. */
export function roundingOf(pair: FigurePair): number {
  const units = pair.map(({ table, row, columnId }) => unitOf(table, columnId, row));
  return units[0] === units[1] || units.includes(null) ? 0 : coarserStep(units) / 2;
}

/** A figure above 0, and the blank cell of the same task where another form has to state it too. */
export interface BlankFigure {
  readonly stated: TaskFigure;
  readonly blank: TaskCell;
}

/**
 * Figures that one of two forms leaves blank, though other money stands in the row. Where most of a
 * column is blank, nobody filled it in: that is no slip of single rows.
 */
export function blankFigures(context: CheckContext): readonly BlankFigure[] {
  return pairAll(context, context.pack.sameFigures ?? [], blanksIn).flat();
}

/** What a function finds in the same two columns of two tables, for all that the pack names. */
function pairAll<T>(
  { tables }: CheckContext,
  figures: readonly SameFigure[],
  pairUp: (one: TableColumn, two: TableColumn) => readonly T[]
): readonly (readonly T[])[] {
  return figures.flatMap(({ of, with: other }) => {
    const [ours, theirs] = [tablesWith(tables, of), tablesWith(tables, other)];
    return ours.flatMap((one) =>
      theirs.flatMap((two) => {
        const pairs = pairUp({ table: one, id: of.column }, { table: two, id: other.column });
        return pairs.length > 0 ? [pairs] : [];
      })
    );
  });
}

/** Tables of the form that have the column, in a unit that is known. */
function tablesWith(tables: readonly Table[], { form, column }: FormColumn): readonly Table[] {
  return tables.filter(
    (table) =>
      table.form.id === form &&
      table.unit !== null &&
      table.columns.some(({ definition }) => definition.id === column)
  );
}

/** A column of one of the two tables. */
interface TableColumn {
  readonly table: Table;
  readonly id: string;
}

function pairColumns(one: TableColumn, two: TableColumn): PairedColumns {
  return sharedTasks(one.table, two.table).flatMap(([row, other]): FigurePair[] => {
    const [of, second] = [figureIn(one, row), figureIn(two, other)];
    return of && second && isSameGroup(row, other) ? [[of, second]] : [];
  });
}

function figureIn({ table, id }: TableColumn, row: TableRow): TaskFigure | null {
  const amount = row.amounts[id]?.amount ?? null;
  return amount === null ? null : { table, row, columnId: id, amount };
}

function blanksIn(one: TableColumn, two: TableColumn): readonly BlankFigure[] {
  const blanks = sharedTasks(one.table, two.table).flatMap(([row, other]) => {
    if (!isSameGroup(row, other)) return [];
    return [...blankBeside(one, row, two, other), ...blankBeside(two, other, one, row)];
  });
  return blanks.length > pairColumns(one, two).length ? [] : blanks;
}

function blankBeside(
  one: TableColumn,
  row: TableRow,
  two: TableColumn,
  other: TableRow
): readonly BlankFigure[] {
  const stated = figureIn(one, row);
  const isStated = stated !== null && stated.amount > 0;
  if (!isStated || figureIn(two, other) || (other.cells[two.id]?.text ?? "") !== "") return [];
  const hasMoney = amountColumns(two.table).some((id) => other.amounts[id]?.amount);
  return hasMoney ? [{ stated, blank: { table: two.table, row: other, columnId: two.id } }] : [];
}

/** The same words in two groups are two tasks ("Mua sắm thiết bị"). */
function isSameGroup(one: TableRow, two: TableRow): boolean {
  return one.group === null || two.group === null || one.group === two.group;
}
