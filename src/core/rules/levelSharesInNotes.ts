import { levelName, type LevelId } from "../sources";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { rememberWhere } from "./rememberByText";
import { nameOf } from "./sums";
import { LEVEL_WORDS, yearSourcesOf, type YearSources } from "./yearSources";

/** "NS tỉnh hỗ trợ 70%": what a note says that a level of the budget bears. */
interface LevelShare {
  readonly level: LevelId;
  readonly percent: number;
}

interface StatedShares {
  readonly parts: readonly LevelShare[];
  readonly years: readonly number[];
}

const BEARS = "(?: (?:hỗ trợ|đối ứng|cấp|bố trí|đảm bảo|bảo đảm|chi|chịu|chiếm|là)|:)*";
const SHARE = String.raw`(\d{1,3}(?:[.,]\d{1,2})?) ?%`;
const PATTERNS = LEVEL_WORDS.flatMap(([name, level]) => [
  { level, pattern: new RegExp(`(?<!\\p{L})${name}${BEARS} ?${SHARE}`, "gu") },
  { level, pattern: new RegExp(`(?<![\\d.,])${SHARE} ?(?:từ |do |là )?${name}${BEARS}`, "gu") },
]);
const PERCENTS = new RegExp(SHARE, "gu");
/** Words that leave the shares those of all the money of the row's year. */
const PLAIN =
  /năm (?:20\d\d)?|(?:kinh phí|vốn|cơ cấu|nguồn|tỷ lệ|trong đó|gồm|và|theo)|[\p{P}\s\d%]/gu;

const MAY_STATE = /(?:ns|ngân sách).*%|%.*(?:ns|ngân sách)/iu;
const sharesIn = rememberWhere(MAY_STATE, (text): StatedShares | null => {
  const line = foldTone(normalizeText(text));
  const [forwards, backwards] = [0, 1].map((way) => readShares(line, way));
  return forwards ?? backwards ?? null;
});

/** The shares of a text whose every word is known, all written in one order; else null. */
function readShares(line: string, way: number): StatedShares | null {
  const patterns = PATTERNS.filter((_one, at) => at % 2 === way);
  const parts = patterns.flatMap(({ level, pattern }) =>
    [...line.matchAll(pattern)].map(([, digits = ""]) => ({
      level,
      percent: Number(digits.replace(",", ".")),
    }))
  );
  const rest = patterns.reduce((left, { pattern }) => left.replace(pattern, " "), line);
  const isAll = parts.length > 0 && parts.length === [...line.matchAll(PERCENTS)].length;
  const isPlain = rest.replace(PLAIN, "") === "" && parts.every(({ percent }) => percent <= 100);
  const levels = new Set(parts.map(({ level }) => level));
  if (!isAll || !isPlain || levels.size < parts.length) return null;
  return { parts, years: [...line.matchAll(/20\d\d/gu)].map(([year]) => Number(year)) };
}

/** Shares are stated in round figures. */
const ROUNDED = 2;

/** Compares the shares that a note states by level of the budget with the row's source columns. */
export function createShareCheck(table: RowTable): RemarkCheck | null {
  const sources = yearSourcesOf(table);
  if (!sources) return null;
  const total = table.columns.find(({ definition }) => definition.measure === "total");
  return (row, noteId) => {
    const text = row.cells[noteId]?.text ?? "";
    const shares = text === "" ? null : sharesIn(text);
    if (!shares || !isOfYear(shares, row, sources, total?.definition.id)) return null;
    const paid = shares.parts.map((part) => ({ ...part, ...paidBy(row, sources, part.level) }));
    const whole = row.amounts[sources.whole]?.amount ?? 0;
    const off = contradict(paid, whole) ? paid.find((one) => isOff(one, whole)) : undefined;
    if (!off) return null;
    const places = off.ids.map((id) => placeOf(table, row, id));
    const wholePlace = placeOf(table, row, sources.whole);
    return {
      at: placeOf(table, row, noteId),
      messageId: "stated-share",
      data: {
        ...{ name: nameOf(row), text, source: levelName(off.level) },
        cells: places.map(({ cell }) => cell ?? "").join(", "),
        ...{ whole: wholePlace.cell ?? "", found: off.percent },
        expected: Math.round((off.amount / whole) * 1_000) / 10,
      },
      related: [...places, wholePlace],
    };
  };
}

/** A share that a note states beside what its level bears. */
interface PaidShare {
  readonly percent: number;
  readonly amount: number;
}

/** Neither shares of the whole nor, of several, of their own sum; each level has some money. */
function contradict(paid: readonly PaidShare[], whole: number): boolean {
  // Money that one level gives another may stand in that other's column.
  if (whole <= 0 || paid.some(({ amount }) => amount === 0)) return false;
  const named = paid.reduce((sum, { amount }) => sum + amount, 0);
  const isOneOff = (of: number) => paid.some((one) => isOff(one, of));
  return isOneOff(whole) && (paid.length === 1 || isOneOff(named));
}

function isOff({ percent, amount }: PaidShare, whole: number): boolean {
  return Math.abs((amount / whole) * 100 - percent) > ROUNDED;
}

/** Shares without a year may be those of all years together. */
function isOfYear(
  { years }: StatedShares,
  { amounts }: TableRow,
  { whole, sources, year }: YearSources,
  total: string | undefined
): boolean {
  if ([whole, ...sources.map(({ id }) => id)].some((id) => amounts[id]?.problem)) return false;
  if (years.length > 0) return years.every((one) => one === year);
  return total === undefined || amounts[total]?.amount === amounts[whole]?.amount;
}

function paidBy({ amounts }: TableRow, { sources }: YearSources, level: LevelId) {
  const ids = sources.flatMap((one) =>
    one.level === level && amounts[one.id]?.amount ? [one.id] : []
  );
  return { ids, amount: ids.reduce((sum, id) => sum + (amounts[id]?.amount ?? 0), 0) };
}
