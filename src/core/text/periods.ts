import { err, ok, type Result } from "../result";
import { cellText, isCellError, type CellValue } from "../sheet";
import { dayOfSerial, isLikelyDate } from "./calendar";
import { foldLetters } from "./fold";
import { readPoints, type PeriodPoint } from "./periodPoints";

/** A year, or a month of it (1…12). */
export interface PeriodEnd {
  readonly year: number;
  readonly month?: number;
}

/** From the first to the last year or month, both inclusive. */
export interface Period {
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

/** Why a text is no period. "recurring" is "Hằng năm", "year-missing" is "Quý II" alone. */
export interface PeriodProblem {
  readonly kind: "blank" | "not-a-period" | "reversed" | "recurring" | "year-missing";
}

function endOf(year: number, month: number | undefined): PeriodEnd {
  return month === undefined ? { year } : { year, month };
}

/** Gives points without year the year of the next one that has it: "6-12/2019". */
function fillYears(points: readonly PeriodPoint[]): readonly (PeriodPoint & { year: number })[] {
  let year: number | null = null;
  return [...points]
    .reverse()
    .flatMap((point) => {
      year = point.year ?? year;
      return year === null ? [] : [{ ...point, year }];
    })
    .reverse();
}

function periodOf(points: readonly PeriodPoint[]): Result<Period, PeriodProblem> {
  const dated = fillYears(points);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return err({ kind: "year-missing" });
  if (dated.length < points.length) return err({ kind: "not-a-period" });
  const from = endOf(first.year, first.months?.[0]);
  const to = endOf(last.year, last.months?.[1]);
  const reversed = from.year * 12 + (from.month ?? 1) > to.year * 12 + (to.month ?? 12);
  return reversed ? err({ kind: "reversed" }) : ok({ from, to });
}

function periodOfNumber(value: number): Result<Period, PeriodProblem> | null {
  // A month typed into Excel becomes the serial of its first day.
  if (!isLikelyDate(value)) return null;
  const { year, month } = dayOfSerial(value);
  const end = { year, month };
  return ok({ from: end, to: end });
}

/**
 * Reads a period of time: "2026 - 2030", "2019-\n2022", "Tháng 12/2025", "Quý II/2019",
 * "6/2019-12/2019", "6 tháng đầu năm 2019", a year or a date stored as a number. Months are kept
 * where they are named, both ends inclusive.
 */
export function parsePeriod(value: CellValue): Result<Period, PeriodProblem> {
  if (isCellError(value) || typeof value === "boolean") return err({ kind: "not-a-period" });
  const dated = typeof value === "number" ? periodOfNumber(value) : null;
  if (dated) return dated;
  const text = foldLetters(cellText(value)).replace(/[–—−]/g, "-");
  if (/^[-.…]*$/.test(text)) return err({ kind: "blank" });
  const points = readPoints(text);
  if (!points) return err({ kind: "not-a-period" });
  if (points.length > 0) return periodOf(points);
  const recurring = /\b(?:hang|moi|thuong xuyen|dinh ky|lien tuc)\b/.test(text);
  return err({ kind: recurring ? "recurring" : "not-a-period" });
}
