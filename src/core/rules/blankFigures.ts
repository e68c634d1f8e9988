import type { MappedColumn, TableRow } from "../table";
import type { CheckContext, Finding } from "./definitions";
import { placeOf } from "./places";
import { blankFigures, statedIn, type BlankFigure, type TaskCell } from "./sameTasks";
import { nameOf } from "./sums";

/** A finding on a blank cell of a row; one on figures that were moved speaks for all of the row. */
interface BlankFinding {
  readonly row: TableRow;
  readonly finding: Finding;
  readonly isMoved: boolean;
}

/**
 * Blank cells where another form states the figure, one finding a row; a row whose figures stand one
 * year too early or too late is told as such.
 */
export function findBlanks(context: CheckContext): readonly BlankFinding[] {
  const byRow = new Map<TableRow, BlankFinding>();
  for (const one of blankFigures(context)) {
    const { row } = one.blank;
    const moved = movedTo(one);
    if (byRow.has(row) && !moved) continue;
    byRow.set(row, { row, finding: findingOf(one, moved), isMoved: moved !== null });
  }
  return [...byRow.values()];
}

/** Where the figure stands instead: in the column of a year beside the blank one, or next to it; else null. */
function movedTo({ stated, blank: { table, row, columnId } }: BlankFigure): TaskCell | null {
  const own = table.columns.find(({ definition }) => definition.id === columnId);
  if (!own) return null;
  const same = table.columns.filter(({ definition: { id } }) => {
    const isTyped = row.cells[id]?.formula === null;
    return isTyped && row.amounts[id]?.amount === stated.amount;
  });
  const beside =
    same.find((one) => isYearBeside(own, one)) ??
    same.find(({ column }) => Math.abs(column - own.column) === 1);
  return beside ? { table, row, columnId: beside.definition.id } : null;
}

function isYearBeside(
  { definition: own }: MappedColumn,
  { definition: one }: MappedColumn
): boolean {
  const { measure, yearOffset } = own;
  const isYear = one.measure === measure && one.source === undefined;
  return isYear && Math.abs((one.yearOffset ?? NaN) - (yearOffset ?? NaN)) === 1;
}

function findingOf({ stated, blank }: BlankFigure, moved: TaskCell | null): Finding {
  const place = placeOf(stated.table, stated.row, stated.columnId);
  const now = moved && placeOf(moved.table, moved.row, moved.columnId);
  const data = {
    name: nameOf(blank.row),
    ...statedIn(stated),
    expected: { dong: stated.amount },
  };
  return {
    at: placeOf(blank.table, blank.row, blank.columnId),
    messageId: now ? "moved" : "blank",
    data: now ? { ...data, other: now.cell ?? "", header: now.header ?? "" } : data,
    related: now ? [place, now] : [place],
  };
}
