import type { ColumnKind } from "../packs";
import { rememberOfTable, type Table, type TableRow } from "../table";
import {
  compareMeaning,
  createNameReader,
  findDatedDocuments,
  foldKey,
  holdsMeaning,
  isoOfDay,
} from "../text";
import { amountColumns } from "./amountTable";
import { rememberByText } from "./rememberByText";

/** More tasks of one amount have a price in common, not a task. */
const MOST_ALIKE = 3;
/** Who, when and from where: all the same in a task that is written twice. */
const CIRCUMSTANCES: readonly ColumnKind[] = [
  "period",
  "agencies",
  "source-level",
  "source-type",
  "unit",
];

const readName = rememberByText(createNameReader());

/** Two rows of a table, the later first, that are likely one task in other words. */
export type RewordedPair = readonly [row: TableRow, other: TableRow];

/** Tasks by their main amount, and the pairs that were found among those of each. */
interface AlikeTasks {
  /** By index of the row: its main amount; 0 for a row that is not compared. */
  readonly amounts: Float64Array;
  /** Indexes of the rows of each amount, in their order. */
  readonly indexes: Map<number, number[]>;
  readonly pairs: Map<number, readonly RewordedPair[]>;
}

const alikeTasks = rememberOfTable(listAlike, (alike, table, changed) => {
  for (const amount of moveChanged(alike, table, changed)) pairUp(alike, table, amount);
  return alike;
});

/**
 * Tasks of the same money in every column, the same agency, time and sources, whose names say the
 * same in other words; in two groups of the form also those whose names are alike and whose scope is
 * the same figure ("18 điểm cầu"), and those of one decision of which one name holds the other. Two real tasks of one price have names or scopes of their own.
 */
export function rewordedTasks(table: Table): readonly RewordedPair[] {
  return [...alikeTasks(table).pairs.values()].flat();
}

function listAlike(table: Table): AlikeTasks {
  const amounts = new Float64Array(table.rows.length);
  const alike: AlikeTasks = { amounts, indexes: new Map(), pairs: new Map() };
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = mainAmount(table, index);
    if (amount === 0) continue;
    amounts[index] = amount;
    const same = alike.indexes.get(amount);
    if (same) same.push(index);
    else alike.indexes.set(amount, [index]);
  }
  for (const [amount, places] of alike.indexes) {
    if (places.length > 1) pairUp(alike, table, amount);
  }
  return alike;
}

/** The amount a task is compared by; 0 where it has none, and for other rows. */
function mainAmount({ rows, form }: Table, index: number): number {
  const row = rows[index];
  if (form.sourcedColumn === null || row?.kind !== "task" || row.name === "") return 0;
  return Math.max(row.amounts[form.sourcedColumn]?.amount ?? 0, 0);
}

/** Puts changed rows under the amounts that they have now; gives those whose tasks are others. */
function moveChanged(
  { amounts, indexes }: AlikeTasks,
  table: Table,
  changed: readonly number[]
): ReadonlySet<number> {
  const others = new Set<number>();
  for (const index of changed) {
    const [before, after] = [amounts[index] ?? 0, mainAmount(table, index)];
    amounts[index] = after;
    const left = (indexes.get(before) ?? []).filter((one) => one !== index);
    if (before !== 0) indexes.set(before, left);
    const same = [...(indexes.get(after) ?? []), index].sort((a, b) => a - b);
    if (after !== 0) indexes.set(after, same);
    others.add(before).add(after);
  }
  return others;
}

/** Finds the pairs of one amount anew. */
function pairUp({ indexes, pairs }: AlikeTasks, table: Table, amount: number): void {
  const places = indexes.get(amount) ?? [];
  pairs.delete(amount);
  if (places.length < 2 || places.length > MOST_ALIKE) return;
  const rows = places.flatMap((index) => table.rows[index] ?? []);
  const found = rows.flatMap((row, at) => {
    const other = rows.slice(0, at).find((one) => isReworded(table, one, row));
    return other ? [[row, other] as const] : [];
  });
  if (found.length > 0) pairs.set(amount, found);
}

function isReworded(table: Table, one: TableRow, two: TableRow): boolean {
  if (
    areInTwoProjects(one, two) ||
    !hasSameMoney(table, one, two) ||
    !hasSameCircumstances(table, one, two)
  )
    return false;
  const [name, other] = [readName(one.name), readName(two.name)];
  const meaning = compareMeaning(name, other);
  if (meaning === "same") return true;
  if (holdsMeaning(name, other) && hasSameDecision(table, one, two)) return true;
  if (meaning === "other") return false;
  return one.group !== two.group && hasSameScope(table, one, two);
}

/** Parts of two projects, or tasks of two agencies, are named and priced alike. */
function areInTwoProjects(one: TableRow, two: TableRow): boolean {
  if (one.groupRow === two.groupRow) return false;
  return one.group === null || two.group === null || one.group === two.group;
}

function hasSameMoney(table: Table, one: TableRow, two: TableRow): boolean {
  return amountColumns(table).every(
    (id) => (one.amounts[id]?.amount ?? 0) === (two.amounts[id]?.amount ?? 0)
  );
}

/** At least one circumstance is told, and all that are told are the same. */
function hasSameCircumstances({ columns }: Table, one: TableRow, two: TableRow): boolean {
  let told = 0;
  for (const { definition } of columns) {
    if (!CIRCUMSTANCES.includes(definition.kind)) continue;
    const [a, b] = [textOf(one, definition.id), textOf(two, definition.id)];
    if (a !== b) return false;
    if (a !== "") told += 1;
  }
  return told > 0;
}

const documentsIn = rememberByText(
  (text): ReadonlySet<string> =>
    new Set(findDatedDocuments(text).map(({ number, date }) => `${number} ${isoOfDay(date)}`))
);

/** One decision, by number and day, for both tasks. */
function hasSameDecision({ columns }: Table, one: TableRow, two: TableRow): boolean {
  return columns.some(({ definition: { id, kind } }) => {
    if (kind !== "decision") return false;
    const [ours, theirs] = [one, two].map(({ cells }) => documentsIn(cells[id]?.text ?? ""));
    return Boolean(ours && theirs && [...ours].some((document) => theirs.has(document)));
  });
}

/** The same text with a figure above 1 in a column that describes the task. */
function hasSameScope({ columns, form }: Table, one: TableRow, two: TableRow): boolean {
  return columns.some(({ definition: { id, kind } }) => {
    if ((kind !== "text" && kind !== "quantity") || id === form.nameColumn) return false;
    const text = textOf(one, id);
    return /[2-9]|1\d/.test(text) && text === textOf(two, id);
  });
}

function textOf({ cells }: TableRow, columnId: string): string {
  return foldKey(cells[columnId]?.text ?? "");
}
