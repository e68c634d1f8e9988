import { dong, readAmount, sumOrNull, type Dong } from "../money";
import { levelName, type LevelId } from "../sources";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { RowTable } from "./definitions";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { rememberWhere } from "./rememberByText";
import { nameOf } from "./sums";
import { LEVEL_WORDS, yearSourcesOf, type YearSources } from "./yearSources";
import { MONEY, MONEYS } from "./yearsInNotes";

/** Money that a note states for a level of the budget: "NSTW 4.500 triệu đồng". */
interface LevelAmount {
  readonly level: LevelId;
  readonly amount: Dong;
}

/** What a note splits by level, and the years it names. */
interface StatedSplit {
  readonly parts: readonly LevelAmount[];
  readonly years: readonly number[];
}

const STATED = LEVEL_WORDS.map(
  ([name, level]) =>
    [new RegExp(`(?<!\\p{L})${name}(?: là| bố trí| cấp|:)* ?${MONEY}`, "gu"), level] as const
);
const MAY_STATE = /(?:ns|ngân sách).*\d/iu;
/** What makes the money that of a part, of another time or another document. */
const APART =
  /%|(?<!\p{L})(?:trong đó|còn|đã|luỹ kế|tổng|toàn|cả|mỗi|bình quân|hằng năm|hàng năm|giai đoạn|đợt|quý|tháng|phần|hạng mục|gói|hợp đồng|quyết định|qđ|nghị quyết|nq|công văn|cv|văn bản|tờ trình|kế hoạch|bổ sung|điều chỉnh|thêm|tăng|giảm|cắt|tiết kiệm|chuyển|ban đầu|trước|sau|so với|khoảng|tối đa|tối thiểu|không|chưa|ngoài|đối ứng|ứng|nếu|hoặc|từ|đến)(?!\p{L})/u;

const splitIn = rememberWhere(MAY_STATE, (text): StatedSplit | null => {
  const line = foldTone(normalizeText(text));
  if (APART.test(line)) return null;
  const parts = STATED.flatMap(([pattern, level]) =>
    [...line.matchAll(pattern)].map(([, money = ""]) => ({
      level,
      amount: readAmount(money, "dong", "vi").amount,
    }))
  );
  const read = parts.flatMap(({ level, amount }) => (amount ? [{ level, amount }] : []));
  const isPlain = new Set(read.map(({ level }) => level)).size === parts.length;
  // A figure beside those read may be the rest of a level.
  const figures = [...line.matchAll(MONEYS)].length;
  if (parts.length === 0 || !isPlain || figures !== parts.length) return null;
  return { parts: read, years: [...line.matchAll(/20\d\d/gu)].map(([year]) => Number(year)) };
});

/**
 * Compares the money that a note states by level of the budget with the row's source columns. A
 * note may split the total of several years: only one that names the year of the form, or whose
 * parts come to just what the year needs, is held against them.
 */
export function createSplitCheck(table: RowTable): RemarkCheck | null {
  const columns = yearSourcesOf(table);
  if (!columns) return null;
  return (row, noteId) => {
    const split = splitIn(row.cells[noteId]?.text ?? "");
    if (!split || !isOfYear(split, row, columns)) return null;
    for (const part of split.parts) {
      const own = columns.sources.filter(({ level }) => level === part.level);
      const paid = own.filter(({ id }) => row.amounts[id]?.amount);
      const sum = sumOrNull(paid.map(({ id }) => amountOf(row, id)));
      const known = [sum, ...paid.map(({ id }) => amountOf(row, id)), ...othersOf(row, columns)];
      if (!sum || known.some((one) => one !== null && isNear(one, part.amount))) continue;
      const places = paid.map(({ id }) => placeOf(table, row, id));
      return {
        at: placeOf(table, row, noteId),
        messageId: "stated-source",
        data: {
          ...{ name: nameOf(row), text: row.cells[noteId]?.text ?? "" },
          source: levelName(part.level),
          cells: places.map(({ cell }) => cell ?? "").join(", "),
          ...{ found: { dong: part.amount }, expected: { dong: sum } },
        },
        related: places,
      };
    }
    return null;
  };
}

function isOfYear({ parts, years }: StatedSplit, row: TableRow, columns: YearSources): boolean {
  const problems = [columns.whole, ...columns.sources.map(({ id }) => id)];
  if (problems.some((id) => row.amounts[id]?.problem)) return false;
  if (years.some((year) => year !== columns.year)) return false;
  const sum = sumOrNull(parts.map(({ amount }) => amount));
  const isWhole = parts.length > 1 && sum === amountOf(row, columns.whole);
  return years.length > 0 || isWhole;
}

function amountOf({ amounts }: TableRow, id: string): Dong {
  return dong(amounts[id]?.amount ?? 0);
}

/** Other money of the row, which a note may speak of. */
function othersOf(row: TableRow, { others }: YearSources): readonly Dong[] {
  return others.map((id) => amountOf(row, id)).filter((amount) => amount !== 0);
}

/** "4,5 tỷ" of 4.530 triệu. */
const ROUNDED = 0.02;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= other * ROUNDED;
}
