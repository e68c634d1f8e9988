import { foldLetters, parsePeriod } from "../text";
import { rememberByText } from "./rememberByText";

/** The period that a cell's text states; each text is read once for all rules and checks. */
export const periodIn = rememberByText((text) => parsePeriod(text));

/** Durations and events, on folded text: what people rightly write where no years are known. */
const TIMES =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|\d+ ?(?:thang|nam|quy|tuan|ngay)|thuong xuyen|lien tuc|dinh ky|hang|moi|ca nam|trong nam|trong ky|nhiem ky|dai han|trung han|ngan han|sau|khi|theo|truoc|ngay|tien do|ke hoach|chua|dang|tiep|den|hoan thanh|hien nay)\b/;
const RANGE = /^(\D*)(\S.*?)(\s*(?:[-–—]|đến|tới)\s*)(\S.*)$/u;
/** Longer texts are no two ends, and each way to part them would be tried. */
const LONGEST_RANGE = 100;
/** "2026-28", "2026/28": the second year cut short. */
const SHORT_YEAR = /^((?:19|20)\d{2})(\s*[-–—/]\s*)(\d{2})$/;
const GLUED_YEARS = /^((?:19|20)\d{2})((?:19|20)\d{2})$/;
const MONTH_OR_YEAR = /\bthang (\d{1,2})\b|\b(\d{1,2})[/.](?:19|20)\d{2}\b|\bnam (\d{4})\b/g;

/** Whether the figures in a text can be months and years: "Tháng 13/2027" names no month. */
function hasPossibleFigures(folded: string): boolean {
  for (const match of folded.matchAll(MONTH_OR_YEAR)) {
    const figure = match.slice(1).join("");
    const number = Number(figure);
    if (figure.length < 4 && (number < 1 || number > 12)) return false;
    if (figure.length === 4 && (number < 1900 || number >= 2100)) return false;
  }
  return true;
}

/** Whether a text that names no years still says when: "12 tháng", "Thường xuyên", "Sau khi giao vốn". */
export function speaksOfTime(text: string): boolean {
  const folded = foldLetters(text);
  return TIMES.test(folded) && hasPossibleFigures(folded);
}

/** What a wrong period probably should read: its ends changed over, a cut year in full; or null. */
export function mendPeriod(text: string): string | null {
  const trimmed = text.trim();
  return proposals(trimmed).find((one) => parsePeriod(one).ok) ?? null;
}

function proposals(text: string): readonly string[] {
  return [fullYear(text), ...splitYears(text), swapEnds(text)].filter((one) => one !== null);
}

function fullYear(text: string): string | null {
  const [, from = "", dash = "", end = ""] = SHORT_YEAR.exec(text) ?? [];
  return end === "" ? null : `${from}${dash.replace("/", "-")}${from.slice(0, 2)}${end}`;
}

function splitYears(text: string): readonly string[] {
  const [, from, to] = GLUED_YEARS.exec(text) ?? [];
  return from === undefined || to === undefined ? [] : [`${from}-${to}`];
}

function swapEnds(text: string): string | null {
  if (text.length > LONGEST_RANGE) return null;
  const [, lead = "", first = "", sign = "", last = ""] = RANGE.exec(text) ?? [];
  return last === "" ? null : `${lead}${last}${sign}${first}`;
}
