import { dong, readAmount, ZERO_DONG, type Dong } from "../money";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding, RowTable } from "./definitions";
import { placeOf } from "./places";
import type { RemarkCheck } from "./remarkMoney";
import { rememberByText } from "./rememberByText";
import { spentColumnsOf, type SpentColumns } from "./spentColumns";
import { nameOf } from "./sums";
import { mayBe, readMoney, type MoneyReading } from "./writtenMoney";
import { FIRST_MONEY, MONEY, MONEYS } from "./yearsInNotes";

interface Saving {
  readonly readings: readonly MoneyReading[];
  /** Whether the remark names nothing else that may lessen what is spent. */
  readonly isAlone: boolean;
  readonly years: readonly number[];
}

const BY =
  "(?:qua|sau|do|nhờ|được|từ|khi|trong|chi|đấu thầu|chào giá|chào hàng|cạnh tranh|mua sắm|tập trung|lựa chọn nhà thầu|thương thảo|kinh phí|dự toán|là|số tiền)";
const SAVED = new RegExp(`tiết kiệm(?: ${BY})*:? ?${MONEY}`, "gu");
const LESS_BY = new RegExp(`${FIRST_MONEY} (?:do|nhờ|vì|là|từ) tiết kiệm`, "gu");
const TENDER =
  "(?:đấu thầu|chào giá|chào hàng|cạnh tranh|mua sắm|lựa chọn nhà thầu|chọn nhà thầu|thương thảo)";
const LOWERED = new RegExp(
  `giảm(?: được)? ${MONEY} (?:(?:qua|sau|do|nhờ|khi) ${TENDER}|so với dự toán(?: (?:được giao|giao|đầu năm|năm))*)(?!\\p{L})`,
  "gu"
);
/** What a saving may be counted from that is not the money of the year. */
const APART =
  /%|(?<!\p{L})(?:so với|gói thầu|tổng mức|giai đoạn|cả|toàn|mỗi|bình quân|luỹ kế|phải|yêu cầu|thêm|bổ sung|tăng)(?!\p{L})/u;
/** What else lessens what is spent. */
const BESIDE =
  /(?<!\p{L})(?:chuyển nguồn|kéo dài|huỷ|nộp|trả|cắt|giảm|điều chỉnh|còn|chưa|không|và|dừng)(?!\p{L})/u;

const savingIn = rememberByText((text): Saving | null => {
  if (!/ti[eế]t ki[eệ]m|gi[aả]m/iu.test(text)) return null;
  const line = foldTone(normalizeText(text));
  const besides = line.replace(LOWERED, " ");
  if (APART.test(besides)) return null;
  const stated = [SAVED, LESS_BY, LOWERED].flatMap((one) => [...line.matchAll(one)]);
  const [, money = ""] = stated.length === 1 ? (stated[0] ?? []) : [];
  if (money === "" || readAmount(money, "dong", "vi").approximate) return null;
  const moneys = [...line.matchAll(MONEYS)];
  const years = [...line.matchAll(/năm (20\d\d)/gu)].map(([, year]) => Number(year));
  return {
    ...{ readings: readMoney(money), years },
    isAlone: moneys.length === 1 && !BESIDE.test(besides),
  };
});

/** Compares a saving that a note states with what was given for the year less what it comes to. */
export function createSavingCheck(table: RowTable): RemarkCheck | null {
  const columns = spentColumnsOf(table);
  if (!columns) return null;
  return (row, noteId) => {
    const text = row.cells[noteId]?.text ?? "";
    // Nearly no note speaks of any.
    const saving = text === "" ? null : savingIn(text);
    const left = saving && leftOf(row, columns);
    if (!saving || left === null || !contradicts(saving, left, row, columns)) return null;
    return findingOf(table, row, columns, {
      at: placeOf(table, row, noteId),
      data: { text, found: { dong: saving.readings[0]?.amount ?? ZERO_DONG } },
      left,
    });
  };
}

/** What a note states, and what is left of the money given. */
interface Stated extends Pick<Finding, "at" | "data"> {
  readonly left: Dong;
}

function findingOf(
  table: RowTable,
  row: TableRow,
  columns: SpentColumns,
  { at, data, left }: Stated
): Finding {
  const [given, spent] = [placeOf(table, row, columns.given), placeOf(table, row, columns.spent)];
  const cells = { whole: given.cell ?? "", cell: spent.cell ?? "" };
  return {
    ...{ at, messageId: "saved", related: [given, spent] },
    data: { name: nameOf(row), ...data, ...cells, expected: { dong: left } },
  };
}

/** What is left of the money given; null where nothing is, or where it cannot be told. */
function leftOf({ amounts }: TableRow, { given, spent }: SpentColumns): Dong | null {
  const [whole, used] = [amounts[given], amounts[spent]];
  if (!whole?.amount || !used?.amount || whole.problem || used.problem) return null;
  return whole.amount > used.amount ? dong(whole.amount - used.amount) : null;
}

/** More than is left, or less where nothing else is named; no figure of the row bears it out. */
function contradicts(
  { readings, isAlone, years }: Saving,
  left: Dong,
  { amounts }: TableRow,
  { year, isFinal }: SpentColumns
): boolean {
  if (readings.length === 0 || years.some((one) => one !== year)) return false;
  const own = [0, ...Object.values(amounts).flatMap((one) => one.amount ?? [])];
  const isBorneOut = own.some((one) => own.some((other) => mayBe(readings, one - other, 0)));
  if (isBorneOut) return false;
  const isMore = readings.every(({ amount, slack }) => amount - slack > left);
  return isMore || (isAlone && isFinal);
}
