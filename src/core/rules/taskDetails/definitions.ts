import type { Table, TableRow } from "../../table";
import type { CheckContext } from "../definitions";

/** What one form says of a task, and the cell that says it. */
export interface Statement {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  /** As the message quotes it. */
  readonly text: string;
}

/** Two forms that contradict each other over one task. */
export interface Contradiction {
  readonly one: Statement;
  readonly two: Statement;
  /** Which of them its own form contradicts as well; null where nothing tells. */
  readonly doubted: "one" | "two" | null;
  /** Where it is told in other words than its detail. */
  readonly messageId?: string;
}

type CompareTasks = (one: TableRow, two: TableRow) => Contradiction | null;

/** One detail of a task that two forms may state, and how it is compared. */
export interface TaskDetail {
  /** Part of the message ids: "period", "period-other". */
  readonly id: string;
  /** Prepares two tables of different forms; null where one of them does not have the detail. */
  readonly compareIn: (one: Table, two: Table, context: CheckContext) => CompareTasks | null;
}

/** The id of the first column of a kind; null where the table has none. */
export function columnOfKind({ columns }: Table, kind: string): string | null {
  return columns.find(({ definition }) => definition.kind === kind)?.definition.id ?? null;
}

/** What stands in a cell of a row, as text. */
export function textIn(row: TableRow, columnId: string): string {
  return row.cells[columnId]?.text ?? "";
}
