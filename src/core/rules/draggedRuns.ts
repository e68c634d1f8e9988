import type { ColumnKind } from "../packs";
import { rememberOfTable, type Table, type TableRow } from "../table";
import { rememberByText } from "./rememberByText";

/** Cells right below each other whose texts differ by one a row, as the fill handle makes them. */
export interface DraggedRun {
  readonly columnId: string;
  /** The cell that was dragged, then those below it; at least three in all. */
  readonly rows: readonly TableRow[];
  readonly grows: Growth;
}

/** What grows: a year, a day of the calendar, or another number. */
type Growth = "year" | "day" | "number";

/** Names, figures and numbers of rows may well be series; what is said of a task is not. */
const TOLD_OF_TASKS: ReadonlySet<ColumnKind> = new Set([
  ...(["text", "period", "decision", "note", "unit"] as const),
]);

/** Fewer cells that grow happen by chance. */
const LEAST_CELLS = 3;

/** Every series of the table's columns of words, by column. */
export function draggedRuns(table: Table): readonly DraggedRun[] {
  const steps = stepsOf(table);
  if (steps.size < LEAST_CELLS - 1) return [];
  const indexes = [...steps].sort((a, b) => a - b);
  return columnsOf(table).flatMap((columnId) => runsIn(table.rows, columnId, indexes));
}

/** Indexes of the rows that are one more than the row above in some column; most tables have none. */
const stepsOf = rememberOfTable(
  (table) => {
    const columns = columnsOf(table);
    const steps = new Set<number>();
    for (let index = 1; index < table.rows.length; index += 1) {
      if (hasStep(table.rows, index, columns)) steps.add(index);
    }
    return steps;
  },
  (steps: Set<number>, table, changed) => {
    const columns = columnsOf(table);
    for (const index of changed.flatMap((one) => [one, one + 1])) {
      if (hasStep(table.rows, index, columns)) steps.add(index);
      else steps.delete(index);
    }
    return steps;
  }
);

function columnsOf({ columns }: Pick<Table, "columns">): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) => (TOLD_OF_TASKS.has(kind) ? [id] : []));
}

function hasStep(rows: Table["rows"], index: number, columns: readonly string[]): boolean {
  for (const id of columns) if (growthAt(rows, index, id) !== null) return true;
  return false;
}

function runsIn(
  rows: Table["rows"],
  columnId: string,
  steps: readonly number[]
): readonly DraggedRun[] {
  const runs: { rows: TableRow[]; grows: Growth; last: number }[] = [];
  for (const index of steps) {
    const grows = growthAt(rows, index, columnId);
    const [above, row] = [rows[index - 1], rows[index]];
    if (grows === null || !above || !row) continue;
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.grows === grows) {
      run.rows.push(row);
      run.last = index;
    } else runs.push({ rows: [above, row], grows, last: index });
  }
  return runs.flatMap((run) =>
    run.rows.length < LEAST_CELLS ? [] : [{ columnId, rows: run.rows, grows: run.grows }]
  );
}

/** What grows by one from the row above to this one; null for nothing. */
function growthAt(rows: Table["rows"], index: number, columnId: string): Growth | null {
  const text = textIn(rows[index], columnId);
  if (!mayCount(text)) return null;
  const above = textIn(rows[index - 1], columnId);
  if (above === "" || above === text || Math.abs(above.length - text.length) > 1) return null;
  return growthBetween(counterIn(above), counterIn(text));
}

/** The words of a row that is about a task; "" for others. */
export function textIn(row: TableRow | undefined, columnId: string): string {
  if (row?.kind !== "task" && row?.kind !== "source-line") return "";
  return row.cells[columnId]?.text ?? "";
}

/** Only texts that begin or end with a figure grow when they are dragged: looked at before anything else. */
function mayCount(text: string): boolean {
  return isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A text as Excel counts it on: its last number, or its first where it does not end in one. */
interface Counter {
  readonly head: string;
  readonly count: number;
  readonly tail: string;
  /** Day and month, where the whole text is a date. */
  readonly date: { readonly day: number; readonly month: number } | null;
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const AT_END = /^(.*?)(\d{1,7})$/su;
const AT_START = /^(\d{1,7})(\D.*)$/su;

const counterIn = rememberByText((text): Counter | null => {
  const [, day, month] = DATE.exec(text) ?? [];
  const date = day && month ? { day: Number(day), month: Number(month) } : null;
  const [, head, last] = AT_END.exec(text) ?? [];
  if (head !== undefined && last) return { head, count: Number(last), tail: "", date };
  const [, first, tail] = AT_START.exec(text) ?? [];
  return first && tail ? { head: "", count: Number(first), tail, date: null } : null;
});

function growthBetween(above: Counter | null, below: Counter | null): Growth | null {
  if (above === null || below === null) return null;
  if (above.date && below.date && isNextDay(above, above.date, below, below.date)) return "day";
  const isOne = below.count === above.count + 1 && below.tail === above.tail;
  if (!isOne || above.head !== below.head) return null;
  return isYear(above.count) ? "year" : "number";
}

type Day = NonNullable<Counter["date"]>;

/** The last days of a month may all be followed by its next first: a series goes on after them. */
function isNextDay({ count: year }: Counter, from: Day, { count: next }: Counter, to: Day) {
  if (year === next && from.month === to.month) return to.day === from.day + 1;
  const isNextMonth = next * 12 + to.month === year * 12 + from.month + 1;
  return isNextMonth && to.day === 1 && from.day >= 28;
}

function isYear(count: number): boolean {
  return count >= 1990 && count <= 2099;
}
