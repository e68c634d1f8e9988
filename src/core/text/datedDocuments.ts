import { findDocumentNumbers } from "./documentNumbers";

/** A day of the calendar, its figures as numbers. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A document that a text quotes by number and date. */
export interface DatedDocument {
  /** As `DocumentNumberFinding.normalized`. */
  readonly number: string;
  readonly date: CalendarDay;
  /** Who issued it, as far as the text says; "" where it does not. */
  readonly issuer: string;
}

const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const IN_FIGURES = `(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?${YEAR}`;
const IN_WORDS = `(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+${YEAR}`;
/** Right behind the number: " ngày 22/5/2026", ", 22/5/2026", " ngày 10 tháng 11 năm 2026 của …". */
const BEHIND = new RegExp(
  `^[\\s,(]{0,3}(?:ngày\\s*)?(?:${IN_FIGURES}|${IN_WORDS})(?:\\s+của\\s+([^;,.()\\n]{2,60}))?`,
  "iu"
);
const DATES = new RegExp(`ngày\\s*(?:${IN_FIGURES}|${IN_WORDS})`, "giu");

function dayOf(groups: readonly (string | undefined)[]): CalendarDay | null {
  const [day, month, year] = (groups[0] ? groups : groups.slice(3)).slice(0, 3).map(Number);
  if (!day || !month || !year || month > 12 || day > 31) return null;
  return { day, month, year };
}

/** Documents that are quoted with a well-formed number and, right behind it, their date. */
export function findDatedDocuments(text: string): readonly DatedDocument[] {
  if (!/\d\s?[/-]/.test(text)) return [];
  return findDocumentNumbers(text).flatMap(({ status, normalized, end }) => {
    const behind = status === "invalid" ? null : BEHIND.exec(text.slice(end));
    const date = behind && dayOf(behind.slice(1, 7));
    return date ? [{ number: normalized, date, issuer: (behind[7] ?? "").trim() }] : [];
  });
}

/** The days that a text announces with "ngày", in their order. */
export function findDays(text: string): readonly CalendarDay[] {
  return [...text.matchAll(DATES)].flatMap((match) => dayOf(match.slice(1)) ?? []);
}

/** ISO date of a day: "2026-05-22". Two of them compare as texts. */
export function isoOfDay({ day, month, year }: CalendarDay): string {
  return [year, month, day].map((one) => String(one).padStart(2, "0")).join("-");
}
