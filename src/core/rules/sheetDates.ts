import type { SheetSnapshot } from "../sheet";
import { rememberAround, type Place, type Table } from "../table";
import { findDays, findImpossibleDates, isoOfDay, type CalendarDay } from "../text";
import { placeAt } from "./places";
import { rememberByText } from "./rememberByText";
import { namesLetter, ROWS_BELOW } from "./tableSurroundings";

const daysIn = rememberByText(findDays);

/** A day that a sheet states of itself. */
interface StatedDay {
  readonly day: CalendarDay;
  readonly iso: string;
  readonly at: Place;
}

/** The day of the letter that a sheet is sent with, and the day on which it is signed. */
interface SheetDates {
  readonly letter: StatedDay | null;
  readonly signed: StatedDay | null;
}

/** What the lines above and below a table say of the day; null where they say nothing. */
export const sheetDatesOf = rememberAround(({ sheet, header, lastRow }): SheetDates => {
  const below = { from: lastRow + 1, to: lastRow + ROWS_BELOW };
  return {
    letter: findDay(sheet, { from: 0, to: header.top - 1 }, namesLetter),
    signed: findDay(sheet, below, (text) => !namesLetter(text)),
  };
});

function findDay(
  sheet: SheetSnapshot,
  { from, to }: { readonly from: number; readonly to: number },
  holds: (text: string) => boolean
): StatedDay | null {
  for (let row = from; row <= Math.min(to, sheet.rowCount - 1); row += 1) {
    const values = sheet.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const text = values[column];
      if (typeof text !== "string" || !/ngày/iu.test(text)) continue;
      const [day] = daysIn(text);
      if (!day || !holds(text)) continue;
      return { day, iso: isoOfDay(day), at: placeAt(sheet, { row, column }) };
    }
  }
  return null;
}

/** A date of the letter or of signing that no calendar has. */
interface ImpossibleDay {
  readonly text: string;
  readonly at: Place;
}

/** How a signature dates itself: in words. Other lines below a table are notes, or the next table. */
const IN_WORDS = /ngày\s+\d+\s+tháng/iu;

/** Dates above and below a table that no calendar has, each cell told of once. */
export const impossibleDaysAround = rememberAround((table): readonly ImpossibleDay[] => {
  const { sheet } = table;
  return rowsAround(table).flatMap((row) =>
    (sheet.values[row] ?? []).flatMap((text, column): ImpossibleDay[] => {
      if (typeof text !== "string" || !/ngày/iu.test(text)) return [];
      if (!namesLetter(text) && !IN_WORDS.test(text)) return [];
      const [impossible] = findImpossibleDates(text);
      return impossible ? [{ text: impossible.text, at: placeAt(sheet, { row, column }) }] : [];
    })
  );
});

function rowsAround({ header, lastRow }: Table): readonly number[] {
  const above = Array.from({ length: header.top }, (_row, at) => at);
  const below = Array.from({ length: ROWS_BELOW }, (_row, at) => lastRow + 1 + at);
  return [...above, ...below];
}

/** The last day of which a sheet can know: when it was signed or sent; null where it does not say. */
export function lastKnownDay({ letter, signed }: SheetDates): StatedDay | null {
  if (letter === null || signed === null) return signed ?? letter;
  return letter.iso > signed.iso ? letter : signed;
}
