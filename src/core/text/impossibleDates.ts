import type { CalendarDay } from "./datedDocuments";

/** A date inside a text that no calendar has; `start` and `end` are UTF-16 offsets in that text. */
export interface ImpossibleDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What was probably meant: day and month changed over; null when nothing tells. */
  readonly suggestion: string | null;
}

const YEAR = "(?:19|20)\\d{2}";
/** No figure, stroke or letter beside it: "12/35/2019/NQ-HĐND" quotes a number. */
const ALONE = "(?![\\p{L}\\d]|[./-]\\p{L}|[./-]\\d)";
/** "ngày 35/3", "ngày 31.02.2026", "ngày 12/3/20118"; "ngày 20-25" tells two days. */
const ANNOUNCED = new RegExp(
  `(?<=(?<![\\p{L}\\d]|\\d\\s{1,2})ngày:?\\s*)(\\d{1,2})(?:\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d+)|(/)(\\d{1,2}))${ALONE}`,
  "giu"
);
/** "31/02/2026" by itself; "lần 1/13/2025" counts times. */
const FULL = new RegExp(
  `(?<![\\p{L}\\d]|\\d[./-]|lần\\s)(\\d{1,2})(/)(\\d{1,2})/(${YEAR})${ALONE}`,
  "gu"
);
/** "ngày 31 tháng 02 năm 2026", "tháng 13/2026"; a thirteenth month is paid ("lương tháng 13"). */
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d]|lương\\s+)(?:ngày\\s+(\\d{1,2})\\s+)?tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d+)|\\s?/\\s?(${YEAR}))?${ALONE}`,
  "giu"
);

/**
 * What each of them needs. Patterns with letters of all scripts take 5 to 8 ms to compile, more than
 * a file takes to check, and most texts have nothing for them.
 */
const MAY_ANNOUNCE = /ngày/i;
const MAY_BE_FULL = /\d\/\d{1,2}\/(?:19|20)\d\d/;
const MAY_BE_IN_WORDS = /tháng\s+\d/i;

function matchesOf(text: string, needed: RegExp, pattern: RegExp): readonly RegExpExecArray[] {
  return needed.test(text) ? [...text.matchAll(pattern)] : [];
}

/** Days of a month; 29 of February where the year is not told. */
function daysOf(month: number, year: number | null): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return isLeap ? 29 : 28;
}

/** Whether the calendar has a day. */
export function isOfCalendar({ day, month, year }: CalendarDay): boolean {
  return isPossible(day, month, year);
}

function isPossible(day: number, month: number, year: number | null): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

/** A year of two or four digits; null for "208" and "20118". */
function yearOf(digits: string): number | null {
  if (digits.length === 2) return 2000 + Number(digits);
  return new RegExp(`^${YEAR}$`).test(digits) ? Number(digits) : null;
}

/** Day, month, year and the sign between them, of either shape of ANNOUNCED and of FULL. */
function figuresOf([, day = "", ...more]: RegExpMatchArray) {
  const [sign = "/", month = "", digits] = more[0] ? more : more.slice(3);
  return { day, month, digits, sign };
}

/** What a wrong date probably should read, null where nothing tells; undefined for a right one. */
function judgeFigures(match: RegExpMatchArray): string | null | undefined {
  const { day, month, digits, sign } = figuresOf(match);
  // "24/24", "30/30" is how long one works.
  if (digits === undefined && day === month) return undefined;
  const year = digits === undefined ? null : yearOf(digits);
  if (digits !== undefined && year === null) return null;
  if (isPossible(Number(day), Number(month), year)) return undefined;
  const isTurned = isPossible(Number(month), Number(day), year) && !/\s/.test(match[0]);
  return isTurned ? [month, day, ...(digits === undefined ? [] : [digits])].join(sign) : null;
}

/** Without day and year "tháng 13" may be the thirteenth month of a contract. */
function isPossibleInWords([, day, month = "", inWords, behind]: RegExpMatchArray): boolean {
  const digits = inWords ?? behind;
  if (day === undefined && digits === undefined) return true;
  const year = digits === undefined ? null : yearOf(digits);
  if (digits !== undefined && year === null) return false;
  return isPossible(Number(day ?? "1"), Number(month), year);
}

/**
 * Dates that cannot be: "ngày 35/3", "31/02/2026", "tháng 13/2026", a year of three or five digits.
 * Figures without "ngày" and without year are no dates ("24/24", "35/40 xã").
 */
export function findImpossibleDates(text: string): readonly ImpossibleDate[] {
  if (!/\d/.test(text)) return [];
  const found: ImpossibleDate[] = [];
  const add = (match: RegExpExecArray, suggestion: string | null) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((one) => start < one.end && one.start < end)) return;
    found.push({ text: match[0], start, end, suggestion });
  };
  const announced = matchesOf(text, MAY_ANNOUNCE, ANNOUNCED);
  for (const match of [...announced, ...matchesOf(text, MAY_BE_FULL, FULL)]) {
    const suggestion = judgeFigures(match);
    if (suggestion !== undefined) add(match, suggestion);
  }
  for (const match of matchesOf(text, MAY_BE_IN_WORDS, IN_WORDS)) {
    if (!isPossibleInWords(match)) add(match, null);
  }
  return found.sort((a, b) => a.start - b.start);
}
