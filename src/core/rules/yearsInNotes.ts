import { readAmount, sumOrNull, type Dong } from "../money";
import { foldTone, normalizeText } from "../text";
import { rememberByText } from "./rememberByText";
import { readMoney, type MoneyReading } from "./writtenMoney";

/** Money that a note states for a year: "Năm 2028: 4.500 triệu đồng". */
export interface YearAmount {
  readonly year: number;
  readonly amount: Dong;
  /** How far it may be rounded, in đồng. */
  readonly slack: number;
}

/** One amount with its unit, as a group of a pattern over folded text. */
export const MONEY = String.raw`(\d[\d.,]* ?(?:nghìn|ngàn|triệu|tr|tỷ|tỉ|đ)(?:\.?đ| đồng|đồng)?)(?!\p{L})`;
/** As `MONEY`, where a pattern begins with it: tried once a run of digits, not at each of them. */
export const FIRST_MONEY = String.raw`(?=\d)(?<!\d[.,]*)${MONEY}`;
/** All money that a note states. */
export const MONEYS = new RegExp(FIRST_MONEY, "gu");
const YEAR = String.raw`năm ((?:19|20)\d{2})(?!\d)`;
const BEHIND = new RegExp(
  `${YEAR}(?: ?[:,]| là| bố trí| dự kiến| cần| đề nghị| thực hiện| chi| tiếp tục| tiếp| sẽ| còn lại| còn)* ?${MONEY}`,
  "gu"
);
const BEFORE = new RegExp(
  `${FIRST_MONEY}\\)? (?:chuyển sang |chuyển |tiếp |sẽ |tiếp tục |cho |của |vào |trong |ở |để |bố trí |thực hiện )*${YEAR}`,
  "gu"
);
/** A cheap look before a note is folded. */
const YEAR_DIGITS = /\d{4}/;
/** Money that is not part of the row's total, or that changes it. */
const APART =
  /(?<!\p{L})(?:không tính|chưa tính|ngoài|không gồm|chưa gồm|bổ sung|điều chỉnh|tăng|giảm|cắt)(?!\p{L})/u;

/** The amounts that a note states by year; none where they stand apart from the row's money. */
export const yearAmountsIn = rememberByText((note) =>
  YEAR_DIGITS.test(note) ? readYears(note) : []
);

function readYears(note: string): readonly YearAmount[] {
  const line = foldTone(normalizeText(note));
  if (!line.includes("năm") || APART.test(line)) return [];
  const behind = [...line.matchAll(BEHIND)].map(([, year, money = ""]) => ({ year, money }));
  const stated =
    behind.length > 0
      ? behind
      : [...line.matchAll(BEFORE)].map(([, money = "", year]) => ({ year, money }));
  return stated.flatMap(({ year, money }) => {
    const { amount } = readAmount(money, "dong", "vi");
    const slack = readMoney(money)[0]?.slack ?? 0;
    return amount ? [{ year: Number(year), amount, slack }] : [];
  });
}

/** Words of a remark that says nothing but what a year has. */
const PLAIN =
  /năm|nghìn|ngàn|triệu|tỷ|tỉ|đồng|bố trí|dự kiến|đề nghị|nhu cầu|kinh phí|kế hoạch|vốn|cần|cho|là|tổng|trong|thực hiện|chi|[\d.,:; ]/gu;

/** Whether a remark states one amount of a year and nothing else: it is no part of another one. */
export function statesOneYear(note: string): boolean {
  const isPlain = () => foldTone(normalizeText(note)).replace(PLAIN, "") === "";
  return yearAmountsIn(note).length === 1 && isPlain();
}

/** What a note states for one year, all its amounts together; null beyond all money. */
export function statedForYear(note: string, year: number): MoneyReading | null {
  const own = yearAmountsIn(note).filter((one) => one.year === year);
  const amount = sumOrNull(own.map((one) => one.amount));
  return amount === null ? null : { amount, slack: own.reduce((sum, { slack }) => sum + slack, 0) };
}
