import { dong, sumOrNull, type Dong } from "../money";
import type { TableRow } from "../table";
import type { Finding, RowTable } from "./definitions";
import { periodIn } from "./periodTexts";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { nameOf } from "./sums";
import { yearAmountsIn } from "./yearsInNotes";

/** Ids of the columns that a rest is counted from. */
interface Columns {
  readonly total: string | undefined;
  readonly before: string | undefined;
  readonly needed: string | undefined;
  readonly period: string | undefined;
}

/** Compares the money that a note states for all the years after the plan's with what is left for them. */
export function createRestCheck(table: RowTable): RemarkCheck {
  const columns = columnsOf(table);
  return (row, noteId) => {
    const stated = yearAmountsIn(row.cells[noteId]?.text ?? "");
    // Nearly no note states any.
    if (stated.length === 0 || stated.some(({ year }) => year <= table.year)) return null;
    const rest = restOf(table, row, columns);
    const sum = sumOrNull(stated.map(({ amount }) => amount));
    if (!rest || sum === null) return null;
    const last = Math.max(...stated.map(({ year }) => year));
    const isFull = last === rest.until && stated.length === rest.until - table.year;
    if (isFull ? haveSame([sum], [rest.amount]) : sum <= rest.amount) return null;
    return findingOf(table, row, columns, {
      at: placeOf(table, row, noteId),
      data: {
        ...{ name: nameOf(row), year: String(last) },
        ...{ found: { dong: sum }, expected: { dong: rest.amount } },
      },
    });
  };
}

/** The finding with the three cells that the rest is counted from. */
function findingOf(
  table: RowTable,
  row: TableRow,
  { total = "", before = "", needed = "" }: Columns,
  about: Pick<Finding, "at" | "data">
): Finding {
  const places = [total, before, needed].map((id) => placeOf(table, row, id));
  const [cell = "", other = "", whole = ""] = places.map((place) => place.cell);
  const data = { ...about.data, cell, other, whole };
  return { ...about, messageId: "rest", data, related: places };
}

function columnsOf({ columns, form }: RowTable): Columns {
  const measured = (...measures: readonly string[]) =>
    columns.find(({ definition: { measure } }) => measures.includes(measure ?? ""))?.definition.id;
  return {
    total: measured("total"),
    before: measured("allocated", "done"),
    needed: form.sourcedColumn ?? undefined,
    period: columns.find(({ definition }) => definition.kind === "period")?.definition.id,
  };
}

/** Whether two lists share an amount, up to a thousandth that rounding takes. */
export function haveSame(some: readonly number[], others: readonly number[]): boolean {
  return some.some((one) => others.some((other) => Math.abs(one - other) * 1_000 <= one));
}

/** What a total leaves after what was given and what the plan year needs, and until when. */
function restOf(
  table: RowTable,
  { amounts, cells }: TableRow,
  { total, before, needed, period }: Columns
): { readonly amount: Dong; readonly until: number } | null {
  if (before === undefined || needed === total || hasLaterYears(table)) return null;
  const [whole, asked] = [total, needed].map((id) => amounts[id ?? ""]?.amount ?? null);
  const read = periodIn(cells[period ?? ""]?.text ?? "");
  if (!whole || !asked || !read.ok) return null;
  const given = amounts[before]?.amount ?? 0;
  return { amount: dong(whole - given - asked), until: read.value.to.year };
}

/** Forms with a column for each year are compared by those. */
function hasLaterYears({ columns }: RowTable): boolean {
  return columns.some(({ definition: { yearOffset } }) => (yearOffset ?? 0) > 0);
}
