import { addDong, subtractDong } from "../money";
import { formatAddress } from "../sheet";
import type { TableRow } from "../table";
import type { Finding } from "./definitions";
import { placeOf } from "./places";
import { nameOf, sumOfAddends, type SumCheck } from "./sums";
import { statedInWords, totalOf } from "./wordsLine";

/**
 * A group's figure that is the last of figures pasted one row too low: the task above them has its figure
 * twice, and with all of them one row up the tasks come to what the words say. Null where the words do
 * not prove it: the same figure twice is nothing by itself.
 */
export function pastedLower(check: SumCheck): Finding | null {
  const { table, row, columnId, stated, computed } = check;
  const [total, words] = [totalOf(table), statedInWords(table)];
  const isTyped = row.cells[columnId]?.formula === null;
  if (row.kind !== "group" || !isTyped || words === null || total?.columnId !== columnId)
    return null;
  const sum = sumOfAddends(table, total.row, columnId);
  if (sum === null) return null;
  // One figure too many stands among the tasks, and the group's is one of theirs.
  const twice = addDong(subtractDong(sum, words), stated);
  const first = rowPastedTwice(tasksAbove(check), columnId, twice);
  if (!first) return null;
  return {
    at: placeOf(table, row, columnId),
    messageId: "pasted-lower",
    data: {
      name: nameOf(row),
      found: { dong: stated },
      expected: { dong: computed },
      difference: { dong: subtractDong(stated, computed) },
      first: cellOf(first, columnId),
      cell: cellOf(row, columnId),
      words: { dong: words },
    },
    related: [placeOf(table, first, columnId)],
  };
}

/** The tasks right above a group, from the lowest, without a gap. */
function tasksAbove({ table, row }: SumCheck): readonly TableRow[] {
  const above: TableRow[] = [];
  for (let at = row.row - table.header.bottom - 2; at >= 0; at -= 1) {
    const one = table.rows[at];
    if (one?.kind !== "task") break;
    above.push(one);
  }
  return above;
}

/** The task that has the figure of the one above it, where that is the figure asked for. */
function rowPastedTwice(tasks: readonly TableRow[], id: string, amount: number): TableRow | null {
  const isIt = (one: TableRow | undefined) => one?.amounts[id]?.amount === amount;
  return tasks.find((one, at) => isIt(one) && isIt(tasks[at + 1])) ?? null;
}

function cellOf({ cells }: TableRow, columnId: string): string {
  const cell = cells[columnId];
  return cell ? formatAddress(cell) : "";
}
