import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import { rememberByText } from "./rememberByText";

/** How many of one thing a cell names. */
export interface Counted {
  readonly columnId: string;
  readonly count: number;
  /** Nothing else is counted there but people and places. */
  readonly isOnly: boolean;
}

/** What makes a count one of several, by the piece, or rounded. */
const UNSURE =
  /[x×*] ?\d|\d ?[-–] ?\d|(?<!\p{L})(?:mỗi(?! năm)|từng|từ|đến|khoảng|trên|gần|hơn|dưới|tối thiểu|ít nhất|tối đa|\d+ ?%)(?!\p{L})/u;
/** A count is a whole number: "06", "65.000". */
const COUNT = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;
/** Who takes part and where: what is bought for them has a price of its own. */
const BESIDE =
  /\d ?(?:học viên|người|lượt|cán bộ|công chức|viên chức|đại biểu|hộ|xã|phường|thị trấn|thôn|tổ|cơ quan|đơn vị|phòng|trường|ngày|buổi|tháng|năm)(?!\p{L})/gu;

/** Of a noun and a text, each on its line: its counts; null where they are unsure. */
const countsIn = rememberByText((nounAndText): readonly number[] | null => {
  const [noun = "", ...rest] = nounAndText.split("\n");
  const line = foldTone(normalizeText(rest.join(" ")));
  const pattern = new RegExp(`(?<![\\p{L}\\d.,/])(\\d[\\d.]*) ?${noun}(?!\\p{L})( ?/)?`, "gu");
  const found = [...line.matchAll(pattern)];
  if (found.length === 0) return [];
  const isPlain = found.every(([, digits = "", rate]) => COUNT.test(digits) && rate === undefined);
  if (!isPlain || UNSURE.test(line)) return null;
  return found.map(([, digits = ""]) => Number(digits.replaceAll(".", "")));
});

function isOnlyCount(text: string): boolean {
  const line = foldTone(normalizeText(text)).replace(BESIDE, "");
  return [...line.matchAll(/(?<![\p{L}\d.,/])\d+ ?\p{L}/gu)].length <= 1;
}

/**
 * How many of a thing the cells of a row name: each count, and those of one cell together. Null where
 * a cell names them in a way that cannot be told.
 */
export function countsOf(
  { cells }: TableRow,
  columnIds: readonly string[],
  noun: string
): readonly Counted[] | null {
  const counted: Counted[] = [];
  for (const columnId of columnIds) {
    const text = cells[columnId]?.text ?? "";
    const counts = text === "" ? [] : countsIn(`${noun}\n${text}`);
    if (counts === null) return null;
    const isOnly = counts.length > 0 && isOnlyCount(text);
    const sum = counts.reduce((all, one) => all + one, 0);
    const all = counts.length > 1 ? [sum, ...counts] : counts;
    for (const count of all) if (count > 0) counted.push({ columnId, count, isOnly });
  }
  return counted;
}
