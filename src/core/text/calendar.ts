/** Days from 1 March of year 0 to Excel's day 0 (30/12/1899), proleptic Gregorian. */
const DAYS_TO_SERIAL_ZERO = 693_899;
const DAYS_OF_400_YEARS = 146_097;

/** Serials of 1/1/1990 and 31/12/2099: no budget names a day outside them. */
const LIKELY_DATES = [32_874, 73_050] as const;

/** Whether a number can be the serial of a day that people write into a budget. */
export function isLikelyDate(serial: number): boolean {
  return serial >= LIKELY_DATES[0] && serial <= LIKELY_DATES[1];
}

/**
 * The day of a date serial of the 1900 system, as cells store dates (days, fraction = time).
 * Exact from 1/3/1900 on.
 */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  // Years begin in March, so that the leap day is the last of its year.
  const days = Math.floor(serial) + DAYS_TO_SERIAL_ZERO;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** A date serial as people read it: "31/12/2027", or only "12/2027" or "2027". */
export function dateText(serial: number, shown: "day" | "month" | "year"): string {
  const { year, month, day } = dayOfSerial(serial);
  const parts = { day: [day, month], month: [month], year: [] }[shown];
  return [...parts.map((part) => String(part).padStart(2, "0")), String(year)].join("/");
}
