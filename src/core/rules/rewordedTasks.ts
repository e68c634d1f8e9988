import type { ColumnKind } from "../packs";
import { rememberOfTable, type Table, type TableRow } from "../table";
import { compareMeaning, createNameReader, foldKey } from "../text";
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

/**
 * Tasks of the same money in every column, the same agency, time and sources, whose names say the
 * same in other words; in two groups of the form also those whose names are alike and whose scope is
 * the same figure ("18 điểm cầu"). Two real tasks of one price have names or scopes of their own.
 */
export const rewordedTasks = rememberOfTable(findReworded, (before, table, changed) =>
  changed.length === 0 ? before : findReworded(table)
);

function findReworded(table: Table): readonly RewordedPair[] {
  return candidatesOf(table).flatMap((rows) =>
    rows.flatMap((row, at) => {
      const other = rows.slice(0, at).find((one) => isReworded(table, one, row));
      return other ? [[row, other] as const] : [];
    })
  );
}

/** Few tasks of one and the same main amount: only their rows are looked at further. */
function candidatesOf(table: Table): readonly (readonly TableRow[])[] {
  const main = table.form.sourcedColumn;
  if (main === null) return [];
  const byAmount = new Map<number, TableRow[]>();
  for (const row of table.rows) {
    const amount = row.kind === "task" && row.name !== "" ? row.amounts[main]?.amount : null;
    if (!amount || amount < 0) continue;
    const same = byAmount.get(amount);
    if (same) same.push(row);
    else byAmount.set(amount, [row]);
  }
  return [...byAmount.values()].filter(({ length }) => length > 1 && length <= MOST_ALIKE);
}

function isReworded(table: Table, one: TableRow, two: TableRow): boolean {
  if (
    areInTwoProjects(one, two) ||
    !hasSameMoney(table, one, two) ||
    !hasSameCircumstances(table, one, two)
  )
    return false;
  const meaning = compareMeaning(readName(one.name), readName(two.name));
  if (meaning !== "alike") return meaning === "same";
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
