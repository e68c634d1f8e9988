import { dong, readAmount, type Dong } from "../money";
import { budgetYearOf, type Measure } from "../packs";
import type { MappedColumn, TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding, RowTable } from "./definitions";
import { denialIn } from "./deniedMoney";
import { placeOf } from "./places";
import { rememberByText } from "./rememberByText";
import { nameOf } from "./sums";
import { mayBe, readMoney, type MoneyReading } from "./writtenMoney";
import { MONEY, statedForYear, statesOneYear, yearAmountsIn } from "./yearsInNotes";

/** An amount column that a remark may speak of. */
interface Money {
  readonly id: string;
  readonly measure: Measure;
  /** The budget year of the money; null for all years so far. */
  readonly year: number | null;
}

/** Judges one remark of a row; null where its money agrees. */
export type RemarkCheck = (row: TableRow, columnId: string) => Finding | null;

const OF_ONE_YEAR: readonly Measure[] = ["needed", "planned", "estimate"];
const GIVEN: readonly Measure[] = ["allocated", "done", "planned"];

/**
 * Compares what remarks say of money with the row's amounts: that a year has none, what a year has,
 * the total, what was given so far.
 */
export function createRemarkCheck(table: RowTable): RemarkCheck {
  const money = moneyOf(table);
  const total = totalOf(table);
  const given = money.filter(({ measure }) => GIVEN.includes(measure));
  const givenSoFar = given.filter(({ year }) => year === null);
  return (row, columnId) => {
    const text = row.cells[columnId]?.text ?? "";
    if (text === "" || !speaksOfMoney(text)) return null;
    const from = { table, row, columnId, text };
    return (
      judgeDenial(from, money) ??
      judgeYears(from, money) ??
      judgeSum(from, "stated-total", totalIn(text), total ? [total] : []) ??
      judgeSum(from, "stated-given", givenIn(text), saysAllYears(text) ? givenSoFar : given)
    );
  };
}

/** Columns with money of one year or so far; those of one source only where nothing sums them up. */
function moneyOf({ columns, form, year }: RowTable): readonly Money[] {
  const amounts = columns.flatMap(({ definition }) => {
    const { id, measure, source, partOf } = definition;
    if (measure === undefined || partOf !== undefined) return [];
    return [{ id, measure, year: budgetYearOf(definition, year), isWhole: source === undefined }];
  });
  const hasWhole = (one: Money) =>
    amounts.some(
      ({ measure, year, isWhole }) => isWhole && measure === one.measure && year === one.year
    );
  return amounts
    .filter((one) => one.isWhole || !hasWhole(one))
    .sort((a, b) => Number(b.id === form.sourcedColumn) - Number(a.id === form.sourcedColumn));
}

/** The total of a task; a sum of the years that the form plans is none. */
function totalOf({ columns, form }: RowTable): Money | null {
  const sums = form.equations.map(({ total }) => total);
  const column = columns.find(
    ({ definition: { id, measure } }: MappedColumn) => measure === "total" && !sums.includes(id)
  );
  return column ? { id: column.definition.id, measure: "total", year: null } : null;
}

/** A remark and the row that it stands in. */
interface Remark {
  readonly table: RowTable;
  readonly row: TableRow;
  readonly columnId: string;
  readonly text: string;
}

function amountOf({ amounts }: TableRow, { id }: Money): Dong {
  return dong(amounts[id]?.amount ?? 0);
}

function findingOf(
  { table, row, columnId, text }: Remark,
  messageId: string,
  { id }: Money,
  data: Finding["data"]
): Finding {
  const place = placeOf(table, row, id);
  return {
    at: placeOf(table, row, columnId),
    messageId,
    data: { name: nameOf(row), text, cell: place.cell ?? "", ...data },
    related: [place],
  };
}

/** "Không bố trí kinh phí năm 2027" beside money of 2027. */
function judgeDenial(remark: Remark, money: readonly Money[]): Finding | null {
  const denial = denialIn(remark.text, remark.table.year);
  if (!denial) return null;
  const denied = money.find(({ id, measure, year }) => {
    const isMeant = year === null || (year >= denial.from && year <= denial.to);
    return isMeant && denial.measures.includes(measure) && remark.row.amounts[id]?.amount;
  });
  return (
    (denied &&
      findingOf(remark, "denied", denied, { found: { dong: amountOf(remark.row, denied) } })) ??
    null
  );
}

/** Money that a remark states for a year for which the form has a column. */
function judgeYears(remark: Remark, money: readonly Money[]): Finding | null {
  const stated = yearAmountsIn(remark.text);
  for (const year of new Set(stated.map((one) => one.year))) {
    const columns = money.filter((one) => one.year === year && OF_ONE_YEAR.includes(one.measure));
    const sum = statedForYear(remark.text, year);
    const readings = sum ? [sum] : [];
    const isAlone = statesOneYear(remark.text);
    const finding = judgeSum(remark, "stated-year", readings, columns, isAlone);
    if (finding) return finding;
  }
  return null;
}

const SIDE = String.raw`(?!\p{L})`;
const TOTAL = new RegExp(
  `tổng (?:mức đầu tư|mức|kinh phí|dự toán|vốn)(?: (?:được|phê duyệt|là|dự án|đầu tư|thực hiện)| ?:)* ?${MONEY}`,
  "u"
);
const SO_FAR = new RegExp(
  `(?:đã|luỹ kế)(?: (?:được|đã))*(?: (?:bố trí|cấp|phân bổ|giao))+(?: (?:vốn|kinh phí|luỹ kế|dự toán|là|đến nay|đến hết năm 20\\d\\d))* ?${MONEY}`,
  "u"
);
/** Money that is not the row's own, or no longer. */
const APART = new RegExp(
  `(?<!\\p{L})(?:không tính|chưa tính|ngoài|không gồm|chưa gồm|bổ sung|điều chỉnh|tăng|giảm|cắt|ban đầu|trước đây|chung|cả|toàn)${SIDE}`,
  "u"
);

/** Of all years: it may well be more than what a column has of one. */
const ALL_YEARS = /luỹ kế|hết (?:năm|quý|tháng) |đến nay|từ (?:trước|năm)/u;

const saysAllYears = (text: string): boolean => ALL_YEARS.test(foldTone(normalizeText(text)));

const totalIn = rememberByText((text) => statedIn(text, TOTAL));
const givenIn = rememberByText((text) => statedIn(text, SO_FAR));

/** Nearly no remark does: one look for all that is judged, since thousands of rows are asked. */
const speaksOfMoney = rememberByText(
  (text) =>
    denialIn(text, -Infinity) !== null ||
    [yearAmountsIn, totalIn, givenIn].some((read) => read(text).length > 0)
);

/** A cheap look before a text is folded. */
const MAY_STATE = /(?:tổng|đã|l[uũ][ỹy] kế).*\d/iu;

function statedIn(text: string, pattern: RegExp): readonly MoneyReading[] {
  if (!MAY_STATE.test(text)) return [];
  const line = foldTone(normalizeText(text));
  const money = APART.test(line) ? undefined : pattern.exec(line)?.[1];
  return money === undefined || readAmount(money, "dong", "vi").approximate ? [] : readMoney(money);
}

/**
 * What was stated against the columns for it: nothing of the row may be that, and it is more than
 * they have. Less may be a part, unless the remark says nothing else (`isAlone`).
 */
function judgeSum(
  remark: Remark,
  messageId: string,
  stated: readonly MoneyReading[],
  columns: readonly Money[],
  isAlone = false
): Finding | null {
  const [reading] = stated;
  const { amounts } = remark.row;
  if (!reading || columns.some(({ id }) => amounts[id]?.problem)) return null;
  if (Object.values(amounts).some((one) => one.amount && mayBe(stated, one.amount, 0))) return null;
  const [largest] = [...columns].sort((a, b) => amountOf(remark.row, b) - amountOf(remark.row, a));
  if (!largest) return null;
  const expected = amountOf(remark.row, largest);
  const isMore = stated.every(({ amount, slack }) => amount - slack > expected);
  if (!isMore && !isAlone) return null;
  const data = { found: { dong: reading.amount } };
  return expected === 0
    ? findingOf(remark, `${messageId}-blank`, largest, data)
    : findingOf(remark, messageId, largest, { ...data, expected: { dong: expected } });
}
