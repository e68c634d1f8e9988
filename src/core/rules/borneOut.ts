import type { CheckContext } from "./definitions";
import { pairedFigures, type TaskCell } from "./sameTasks";

/** Whether another form states this amount (đồng) for the task and figure of a cell. */
export function isBorneOut(
  context: CheckContext,
  { row, columnId }: Pick<TaskCell, "row" | "columnId">,
  amount: number
): boolean {
  const isCell = (one: TaskCell): boolean => one.row === row && one.columnId === columnId;
  return pairedFigures(context)
    .flat()
    .some(
      ([of, other]) =>
        (isCell(of) && other.amount === amount) || (isCell(other) && of.amount === amount)
    );
}
