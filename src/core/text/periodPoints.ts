/** A stretch of months inside one year, or a whole year (no months). The year may stand later. */
export interface PeriodPoint {
  readonly year: number | null;
  readonly months: readonly [first: number, last: number] | null;
}

interface Shape {
  readonly pattern: RegExp;
  /** null when the figures are no month or quarter. */
  readonly read: (groups: readonly (string | undefined)[]) => PeriodPoint | null;
}

const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function monthPoint(month: string | undefined, year: string | undefined): PeriodPoint | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { year: yearOf(year), months: [number, number] } : null;
}

function quarterPoint(quarter = "", year: string | undefined): PeriodPoint {
  const number = QUARTERS[quarter] ?? Number(quarter);
  return { year: yearOf(year), months: [3 * number - 2, 3 * number] };
}

function monthsOf(count: number, where: string | undefined, year: string | undefined) {
  if (count < 1 || count > 12) return null;
  const months: [number, number] = where === "dau" ? [1, count] : [13 - count, 12];
  return { year: yearOf(year), months };
}

/** Forms on folded text, the more definite first. */
const SHAPES: readonly Shape[] = [
  {
    // 31/12/2025
    pattern: new RegExp(`(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?${YEAR}`, "y"),
    read: ([, day, , month, year]) => (Number(day) <= 31 ? monthPoint(month, year) : null),
  },
  {
    // 6 tháng đầu năm 2019
    pattern: new RegExp(`(\\d{1,2}|sau) ?thang ?(dau|cuoi)(?: nam| cua nam)?(?: ?${YEAR})?`, "y"),
    read: ([, count, where, year]) => monthsOf(count === "sau" ? 6 : Number(count), where, year),
  },
  {
    // quý II/2019
    pattern: new RegExp(`(?:quy|q) ?(iv|iii|ii|i|[1-4])\\b(?: ?[/-]? ?(?:nam )?${YEAR})?`, "y"),
    read: ([, quarter, year]) => quarterPoint(quarter, year),
  },
  {
    // the second of "quý II, III/2019"
    pattern: new RegExp(`(iv|iii|ii|i)\\b(?: ?[/-]? ?(?:nam )?${YEAR})?`, "y"),
    read: ([, quarter, year]) => quarterPoint(quarter, year),
  },
  {
    // tháng 12/2025
    pattern: new RegExp(`(?:thang|t) ?(\\d{1,2})(?!\\d)(?: ?[/.-]? ?(?:nam )?${YEAR})?`, "y"),
    read: ([, month, year]) => monthPoint(month, year),
  },
  {
    // 12/2025
    pattern: new RegExp(`(\\d{1,2}) ?[/.] ?${YEAR}`, "y"),
    read: ([, month, year]) => monthPoint(month, year),
  },
  {
    pattern: new RegExp(`(?:nam )?${YEAR}`, "y"),
    read: ([, year]) => ({ year: yearOf(year), months: null }),
  },
  {
    // the first of "6-12/2019"
    pattern: /(\d{1,2})(?= ?(?:-|den|~))/y,
    read: ([, month]) => monthPoint(month, undefined),
  },
];

const FILLERS = [
  ...["giai doan", "thoi gian", "thuc hien", "hoan thanh", "du kien", "khoang", "trong", "truoc"],
  ...["den het", "den", "het", "tu", "va", "nam", "ngay", "cuoi", "dau", "giua", "ke hoach", "ky"],
  ...["bat dau", "trien khai", "xong", "tiep tuc"],
  ...["hang nam", "hang thang", "hang quy", "thuong xuyen", "dinh ky", "lien tuc", "moi nam"],
];
const FILLER = new RegExp(`(?:[\\s,;:~&/().+-]|(?:${FILLERS.join("|")})(?![a-z0-9]))+`, "y");

function pointAt(text: string, at: number): { point: PeriodPoint; end: number } | null {
  for (const { pattern, read } of SHAPES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const point = match && read(match);
    if (match && point) return { point, end: at + match[0].length };
  }
  return null;
}

/** Points of time in folded text, in order; null when anything else stands there. */
export function readPoints(text: string): readonly PeriodPoint[] | null {
  const points: PeriodPoint[] = [];
  for (let at = 0; at < text.length;) {
    const found = pointAt(text, at);
    if (found) {
      points.push(found.point);
      at = found.end;
      continue;
    }
    FILLER.lastIndex = at;
    const filler = FILLER.exec(text);
    if (!filler) return null;
    at += filler[0].length;
  }
  return points;
}
