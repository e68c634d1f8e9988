/** Days from 1 March of year 0 to Excel's day 0 (30/12/1899), proleptic Gregorian. */
const DAYS_TO_SERIAL_ZERO = 693_899;
const DAYS_OF_400_YEARS = 146_097;

/**
 * Year and month of a date serial of the 1900 system, as cells store dates (days, fraction = time).
 * Exact from 1/3/1900 on.
 */
export function monthOfSerial(serial: number): { year: number; month: number } {
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
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month };
}
