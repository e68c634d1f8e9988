import { valueAt } from "../sheet";
import { rememberAround, rowsWhere, type Place, type Table } from "../table";
import {
  findDays,
  foldLetters,
  isoOfDay,
  parsePeriod,
  type CalendarDay,
  type Period,
} from "../text";
import { placeAt, placeOf } from "./places";
import { rememberByText } from "./rememberByText";
import { namesLetter } from "./tableSurroundings";

/** The period that the title of a report states, as it stands there. */
interface StatedPeriod {
  readonly text: string;
  readonly period: Period;
  readonly at: Place;
}

/** Where a period begins in a title: "quý II năm 2026", "6 tháng đầu năm 2026", "tháng 9/2026". */
const PERIOD_IN_TITLE =
  /\b(?:quy (?:[1-4]|iv|i{1,3})\b|\d{1,2} thang (?:dau|cuoi)|thang \d{1,2}\b)/;

/** The period of a report, from the lines above its table; null for other forms and titles. */
export const statedPeriodOf = rememberAround(({ form, sheet, header }): StatedPeriod | null => {
  if (!form.periods) return null;
  for (let row = 0; row < header.top; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const text = valueAt(sheet, row, column);
      if (typeof text !== "string" || namesLetter(text)) continue;
      const folded = foldLetters(text);
      const start = PERIOD_IN_TITLE.exec(folded)?.index;
      const period = start === undefined ? null : parsePeriod(folded.slice(start));
      if (period?.ok) return { text, period: period.value, at: placeAt(sheet, { row, column }) };
    }
  }
  return null;
});

function monthNumber(year: number, month: number): number {
  return year * 12 + month;
}

/**
 * Whether a report of the period can be made on the day: not before its last months, nor after the
 * next period of its kind has passed too.
 */
export function canReport({ from, to }: Period, { year, month }: CalendarDay): boolean {
  const [first, last] = [
    monthNumber(from.year, from.month ?? 1),
    monthNumber(to.year, to.month ?? 12),
  ];
  const length = last - first + 1;
  const made = monthNumber(year, month);
  // Reports of a year are made from September on; a month late is late, not of another month.
  return made >= last - Math.floor(length / 4) && made <= last + Math.max(length, 2);
}

const HAPPENED = /\b(?:da|nghiem thu|ban giao|hoan thanh|thanh toan|giai ngan|ky hop dong)\b/;
const TO_COME =
  /\b(?:se|du kien|ke hoach|phan dau|truoc|han|thoi han|cham nhat|den|chuan bi|sap|theo|toi)\b/;

/** Days on which something has happened, by a text that announces nothing. */
const daysOfEvents = rememberByText((text): readonly CalendarDay[] => {
  const days = findDays(text);
  if (days.length === 0) return days;
  const folded = foldLetters(text);
  return HAPPENED.test(folded) && !TO_COME.test(folded) ? days : [];
});

const workedRows = rowsWhere(
  () =>
    ({ kind }) =>
      kind === "task" || kind === "source-line"
);

/** A day after that of the report on which something is said to have happened. */
interface LateEvent {
  readonly day: CalendarDay;
  readonly text: string;
  readonly at: Place;
}

/** Events of a report that happened after the ISO day. */
export function eventsAfter(table: Table, iso: string): readonly LateEvent[] {
  if (!table.form.periods) return [];
  const columns = table.columns.flatMap(({ definition: { id, kind } }) =>
    kind === "text" || kind === "note" ? [id] : []
  );
  return workedRows(table).flatMap((row) =>
    columns.flatMap((id): LateEvent[] => {
      const text = row.cells[id]?.text ?? "";
      const day = text === "" ? undefined : daysOfEvents(text).find((one) => isoOfDay(one) > iso);
      return day ? [{ day, text, at: placeOf(table, row, id) }] : [];
    })
  );
}
