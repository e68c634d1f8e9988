import { foldLetters, parsePeriod, type Period } from "../text";

/** The first and last year of a time; an end that is not stated is open. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** "Đến năm 2030", "Thời hạn": only the end is stated. */
const ENDS = /\b(?:den|truoc|het|hoan thanh|xong|thoi han|cham nhat)\b/;
/** "Từ năm 2018", "Bắt đầu 2018": only the beginning is. */
const BEGINS = /\b(?:tu|bat dau|tro di|tiep|thuong xuyen|hang|moi)\b/;

/** Years of a text below a header, given in plain letters; null when they are none. An end not stated is open. */
export function readStatedYears(header: string, text: string): Years | null {
  const read = parsePeriod(text);
  if (!read.ok) return null;
  const { from, to }: Period = read.value;
  if (from.year !== to.year) return { from: from.year, to: to.year };
  const words = foldLetters(text);
  const isEnd = ENDS.test(`${header} ${words}`);
  return {
    from: isEnd ? -Infinity : from.year,
    to: BEGINS.test(words) ? Infinity : to.year,
  };
}
