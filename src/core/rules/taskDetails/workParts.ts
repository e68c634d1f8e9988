import { foldLetters } from "../../text";
import { rowsWhere, type Place, type Table, type TableRow } from "../../table";
import { countedThingsIn, isSameThing, type CountedThing } from "../countedThings";
import type { Finding } from "../definitions";
import { placeOf } from "../places";
import { nameOf } from "../sums";
import { columnOfKind, textIn } from "./definitions";
import { createYearsReader } from "./period";

/** Ids of the columns of a list that says how much there is, what of it is done and what is to be done. */
interface Columns {
  readonly extent: string;
  readonly done: string;
  readonly needed: string;
  readonly period: string;
}

/**
 * Extent against work: what is done and what is to be done of a thing are together more than its
 * extent, or less though the task ends with the year.
 */
export function* workApart(table: Table): Generator<Finding> {
  const columns = columnsOf(table);
  if (!columns) return;
  const read = createYearsReader(table, columns.period);
  for (const row of rowsApart(table)) {
    const apart = apartIn(row, columns);
    const isLast = () => read(textIn(row, columns.period))?.to === table.year;
    if (apart && (apart.isMore || isLast())) yield findingOf(table, row, columns, apart);
  }
}

const rowsApart = rowsWhere((table) => {
  const columns = columnsOf(table);
  return (row) => columns !== null && row.kind === "task" && apartIn(row, columns) !== null;
});

function findingOf(table: Table, row: TableRow, columns: Columns, apart: Apart): Finding {
  const { whole, done, needed } = apart;
  const data = { name: nameOf(row), found: needed.text, expected: whole.text };
  const placed = (id: string): Place => placeOf(table, row, id);
  const [at, place] = [placed(columns.needed), placed(columns.extent)];
  const other = placed(columns.done);
  const cell = place.cell ?? "";
  if (!done) return { at, messageId: "work", data: { ...data, cell }, related: [place] };
  return {
    at,
    messageId: "work-parts",
    data: { ...data, cell, other: other.cell ?? "", amount: done.text },
    related: [place, other],
  };
}

function columnsOf(table: Table): Columns | null {
  const find = (header: RegExp, isInGroup: boolean) =>
    table.columns.find(
      ({ definition }) =>
        definition.kind === "text" &&
        Boolean(definition.group) === isInGroup &&
        header.test(foldLetters(definition.header))
    )?.definition.id;
  const extent = find(/\bquy mo\b/, false);
  const [done, needed] = [find(/^da /, true), find(/^can /, true)];
  const period = columnOfKind(table, "period");
  const isWhole = extent !== undefined && done !== undefined && needed !== undefined;
  return isWhole && period !== null ? { extent, done, needed, period } : null;
}

interface Apart {
  readonly whole: CountedThing;
  /** Null where the row says nothing of work done. */
  readonly done: CountedThing | null;
  readonly needed: CountedThing;
  readonly isMore: boolean;
}

/** What makes a count one of several or rounded. */
const UNSURE =
  /[x×*] ?\d|\d ?[-–] ?\d|%|(?<!\p{L})(?:(?:từ|đến|trên|gần|hơn|dưới|thêm) ?\d|mỗi|từng|khoảng|tối thiểu|ít nhất|tối đa|đợt|thay thế|bổ sung|gồm)(?!\p{L})/iu;

function apartIn(row: TableRow, columns: Columns): Apart | null {
  // Nearly no row states a count of what is needed: that is asked before anything else.
  const rest = textIn(row, columns.needed);
  if (!/\d/.test(rest)) return null;
  const [extent, work] = [textIn(row, columns.extent), textIn(row, columns.done)];
  if ([extent, work, rest].some((text) => UNSURE.test(text))) return null;
  for (const needed of countedThingsIn(rest)) {
    const [whole, done] = [onlyOne(extent, needed), onlyOne(work, needed)];
    // What is done may be said in other words.
    if (!whole || onlyOne(rest, needed) === null || (work !== "" && !done)) continue;
    const sum = numberOf(needed) + (done ? numberOf(done) : 0);
    const most = numberOf(whole);
    if (sum !== most) return { whole, done, needed, isMore: sum > most };
  }
  return null;
}

/** The only count of a thing in a text. */
function onlyOne(text: string, thing: CountedThing): CountedThing | null {
  const [one = null, ...more] = countedThingsIn(text).filter((other) => isSameThing(other, thing));
  return more.length === 0 ? one : null;
}

function numberOf({ count }: CountedThing): number {
  return Number(count.replace(",", "."));
}
