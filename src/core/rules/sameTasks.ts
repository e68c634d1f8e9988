import type { Dong } from "../money";
import type { FormColumn, SameFigure } from "../packs";
import type { Table, TableRow } from "../table";
import { foldTone } from "../text";
import type { CheckContext } from "./definitions";

/** An amount of a task and where it stands. */
interface TaskFigure {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
}

/** The figure of one task in two forms. */
export type FigurePair = readonly [of: TaskFigure, other: TaskFigure];

/** The pairs that stand in the same two columns of the same two tables. */
export type PairedColumns = readonly FigurePair[];

const known = new WeakMap<CheckContext, readonly PairedColumns[]>();

/**
 * Figures that the pack says are the same in two forms, column by column. A task is known by its
 * name, which must stand once in each form; blank and unreadable figures are compared with none.
 */
export function pairedFigures(context: CheckContext): readonly PairedColumns[] {
  const listed = known.get(context) ?? pairAll(context, context.pack.sameFigures ?? []);
  known.set(context, listed);
  return listed;
}

/** Figures that hold those of another form, each with what it holds. */
export function heldFigures(context: CheckContext): readonly FigurePair[] {
  return pairAll(context, context.pack.heldFigures ?? []).flat();
}

function pairAll(
  { tables }: CheckContext,
  figures: readonly SameFigure[]
): readonly PairedColumns[] {
  return figures.flatMap(({ of, with: other }) => {
    const [ours, theirs] = [tablesWith(tables, of), tablesWith(tables, other)];
    return ours.flatMap((one) =>
      theirs.flatMap((two) => {
        const pairs = pairTables(figuresOf(one, of.column), figuresOf(two, other.column));
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

/** Figures by the task's name; null for names that stand more than once. */
function figuresOf(table: Table, columnId: string): ReadonlyMap<string, TaskFigure | null> {
  const figures = new Map<string, TaskFigure | null>();
  for (const row of table.rows) {
    if (row.kind !== "task" || row.name === "") continue;
    // "Sở Ytế" is "Sở Y tế"; "tổ 1 2" is not "tổ 12".
    const name = foldTone(row.name).replace(/[\s.,;:]+$|(?<!\d)\s+|\s+(?!\d)/g, "");
    const amount = row.amounts[columnId]?.amount ?? null;
    const figure = amount === null ? null : { table, row, columnId, amount };
    figures.set(name, figures.has(name) ? null : figure);
  }
  return figures;
}

function pairTables(
  ours: ReadonlyMap<string, TaskFigure | null>,
  theirs: ReadonlyMap<string, TaskFigure | null>
): PairedColumns {
  return [...ours].flatMap(([name, of]): FigurePair[] => {
    const other = theirs.get(name);
    return of && other && isSameGroup(of.row, other.row) ? [[of, other]] : [];
  });
}

/** The same words in two groups are two tasks ("Mua sắm thiết bị"). */
function isSameGroup(one: TableRow, two: TableRow): boolean {
  return one.group === null || two.group === null || one.group === two.group;
}
