const DAY = 86_400_000;

/** Day 0 of Excel's serials. */
const EPOCH = Date.UTC(1899, 11, 30);

const DATE =
  /^(\d{4,6})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?Z?)?$/;
const TIME = /^T?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?$/;

/**
 * The serial number of a date written as text ("2027-01-15", "2027-01-15T08:30:00Z"), counted as
 * Excel counts from 1900; null when it is none. No time zone moves it.
 */
export function serialOfIso(text: string): number | null {
  const date = DATE.exec(text.trim());
  if (date) {
    const [, year, month, day] = date;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const serial = (time - EPOCH) / DAY + shareOfDay(date.slice(4));
    // Excel takes 1900 for a leap year, so that days before its 29 February are one lower.
    return serial < 61 ? serial - 1 : serial;
  }
  const clock = TIME.exec(text.trim());
  return clock ? shareOfDay(clock.slice(1)) : null;
}

function shareOfDay([hour, minute, second, fraction]: readonly (string | undefined)[]): number {
  const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  return (seconds + Number(`0.${fraction ?? "0"}`)) / 86_400;
}
