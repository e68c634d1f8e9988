import { sumOrNull, type Dong } from "../money";
import type { TableRow } from "../table";
import type { RowTable } from "./definitions";
import { periodIn } from "./periodTexts";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { nameOf } from "./sums";
import { yearAmountsIn } from "./yearsInNotes";

/** Rounded amounts. */
const ROUNDED = 0.02;
/** One year of these is told as what was given so far. */
const SO_FAR = /đã|l[uũ][ỹy] kế/iu;

/** What a note states for years before the plan's. */
interface GivenYears {
  readonly years: ReadonlySet<number>;
  readonly sum: Dong;
  /** Told as what was given so far, where it is more. */
  readonly isSoFar: boolean;
}

/**
 * Compares the money that a note states for years before the plan's with what was given so far: all
 * years of the task come to it, some to no more.
 */
export function createGivenYearsCheck(table: RowTable): RemarkCheck | null {
  const before = givenColumn(table);
  if (before === null) return null;
  const period = table.columns.find(({ definition }) => definition.kind === "period");
  return (row, noteId) => {
    const text = row.cells[noteId]?.text ?? "";
    const stated = text === "" ? null : givenIn(text, table.year);
    const given = row.amounts[before];
    if (!stated || !given?.amount || given.problem) return null;
    const isAll = coversAll(stated.years, row, period?.definition.id ?? "", table.year);
    if (!contradicts(stated, given.amount, row, isAll)) return null;
    const place = placeOf(table, row, before);
    return {
      at: placeOf(table, row, noteId),
      messageId: "given-years",
      data: {
        ...{ name: nameOf(row), year: String(Math.max(...stated.years)), cell: place.cell ?? "" },
        ...{ text, found: { dong: stated.sum }, expected: { dong: given.amount } },
      },
      related: [place],
    };
  };
}

function givenIn(text: string, planYear: number): GivenYears | null {
  const stated = yearAmountsIn(text);
  // Nearly no note states any.
  if (stated.length === 0 || stated.some(({ year }) => year >= planYear)) return null;
  const years = new Set(stated.map(({ year }) => year));
  const sum = sumOrNull(stated.map(({ amount }) => amount));
  if (years.size < stated.length || sum === null) return null;
  return { years, sum, isSoFar: years.size === 1 && SO_FAR.test(text.normalize("NFC")) };
}

function contradicts(
  { sum, isSoFar }: GivenYears,
  given: Dong,
  { amounts }: TableRow,
  isAll: boolean
): boolean {
  const isOwn = Object.values(amounts).some(
    ({ amount }) => amount !== null && Math.abs(amount - sum) <= sum * ROUNDED
  );
  if (isOwn) return false;
  return sum > given ? !isSoFar : isAll;
}

/** The column of all that was given before the plan; null where a form has earlier years apart. */
function givenColumn({ columns }: RowTable): string | null {
  const hasYears = columns.some(({ definition: { yearOffset } }) => (yearOffset ?? 0) < 0);
  const given = columns.filter(({ definition: { measure } }) => measure === "allocated");
  return hasYears || given.length !== 1 ? null : (given[0]?.definition.id ?? null);
}

function coversAll(
  years: ReadonlySet<number>,
  { cells }: TableRow,
  period: string,
  planYear: number
): boolean {
  const read = periodIn(cells[period]?.text ?? "");
  if (!read.ok || read.value.from.year >= planYear) return false;
  const { from } = read.value;
  return years.size === planYear - from.year && Math.min(...years) === from.year;
}
