import { dong, readAmount, type Dong } from "../money";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import { countsOf, type Counted } from "./countsInTexts";
import type { Finding, RowTable } from "./definitions";
import { periodIn } from "./periodTexts";
import { placeOf } from "./places";
import { mayBePart, nearestAmount, yearsOf } from "./pricedAmounts";
import type { RemarkCheck } from "./remarkMoney";
import { rememberWhere } from "./rememberByText";
import { nameOf } from "./sums";
import { MONEY, MONEYS } from "./yearsInNotes";

/** The price of one thing that a note states: "15 triệu đồng/lớp". */
interface UnitPrice {
  readonly price: Dong;
  /** What it is the price of, folded: "lớp", "năm". */
  readonly noun: string;
  readonly text: string;
}

const OF =
  "(?:(?:đơn giá|định mức|mức chi|mức hỗ trợ|mức giá|giá thuê|giá|suất đầu tư|chi phí|kinh phí|hỗ trợ)(?: là|:)? )?";
const PRICE = new RegExp(`^${OF}${MONEY} ?/ ?(\\p{L}[\\p{L} ]*?)(?: \\(?theo .*)?$`, "u");
const YEARLY = new RegExp(
  `^(?:chi |kinh phí |bố trí )?(?:mỗi|hằng|hàng) năm(?: là| chi| bố trí|:)* ?${MONEY}$`,
  "u"
);
const MAY_PRICE = /\/(?<=\d[^/]*\/) ?\p{L}|(?:mỗi|hằng|hàng) năm/iu;
const ENDS = /[;\n]|,(?!\d)|\.(?!\d)/u;
const YEAR = "năm";
/** Stretches of time that are counted in no other cell. */
const TIMES = /^(?:tháng|quý|ngày|tuần|giờ|buổi|lần|lượt|kỳ|đợt|năm .*)$/u;
/** What makes the price that of a part, or says that it is rounded; and products, which are read as such. */
const APART =
  /%|[x×*=+] ?\d|(?<!\p{L})(?:trong đó|chưa|ngoài|không|khoảng|từ|đến|tối đa|tối thiểu|còn|phần(?! mềm)|thuế|vat|giảm|tăng|điều chỉnh|bình quân|trước|cũ|so với|hạng mục)(?!\p{L})/u;

const priceIn = rememberWhere(MAY_PRICE, (text): UnitPrice | null => {
  const line = foldTone(normalizeText(text));
  const isOne = [...line.matchAll(MONEYS)].length === 1;
  if (!isOne || APART.test(line)) return null;
  for (const piece of line.split(ENDS).map((one) => one.trim())) {
    const [, money = "", noun = YEAR] = PRICE.exec(piece) ?? YEARLY.exec(piece) ?? [];
    const { amount } = readAmount(money, "dong", "vi");
    if (amount && !TIMES.test(noun)) return { price: amount, noun, text: piece };
  }
  return null;
});

interface Columns {
  readonly texts: readonly string[];
  readonly amounts: readonly string[];
  readonly sources: readonly string[];
  readonly total: string | undefined;
  readonly needed: string | undefined;
  readonly period: string | undefined;
}

/**
 * Compares the price of one thing that a note states with the row: times how many of it another cell
 * names, or the price of a year with what each year gets where all get the same.
 */
export function createUnitPriceCheck(table: RowTable): RemarkCheck | null {
  const columns = columnsOf(table);
  return (row, noteId) => {
    const price = priceIn(row.cells[noteId]?.text ?? "");
    if (!price || columns.amounts.some((id) => row.amounts[id]?.problem)) return null;
    return price.noun === YEAR
      ? (judgeYear(table, row, columns, { ...price, noteId }) ??
          judgeYears(table, row, columns, { ...price, noteId }))
      : judgeCount(table, row, columns, { ...price, noteId });
  };
}

function columnsOf({ columns, form }: RowTable): Columns {
  const idsOf = (...kinds: readonly string[]) =>
    columns.flatMap(({ definition: { id, kind } }) => (kinds.includes(kind) ? [id] : []));
  return {
    texts: idsOf("text", "name"),
    amounts: idsOf("amount"),
    sources: columns.flatMap(({ definition: { id, source } }) => (source ? [id] : [])),
    total: columns.find(({ definition }) => definition.measure === "total")?.definition.id,
    needed: form.sourcedColumn ?? undefined,
    period: idsOf("period")[0],
  };
}

interface StatedPrice extends UnitPrice {
  readonly noteId: string;
}

function judgeCount(
  table: RowTable,
  row: TableRow,
  columns: Columns,
  { price, noun, text, noteId }: StatedPrice
): Finding | null {
  const counted = countsOf(row, [...columns.texts, noteId], noun);
  const [first] = counted ?? [];
  if (!counted || !first) return null;
  const products = counted.map(({ count }) => price * count);
  if (!contradicts(products, counted, row, columns)) return null;
  const product = dong(price * first.count);
  const { needed, amounts } = columns;
  const meant = nearestAmount(row, needed === undefined ? amounts : [needed, ...amounts], product);
  if (!meant) return null;
  const [at, place] = [placeOf(table, row, noteId), placeOf(table, row, meant.id)];
  const source = placeOf(table, row, first.columnId);
  return {
    ...{ at, messageId: "unit-price", related: [source, place] },
    data: {
      ...{ name: nameOf(row), text, count: first.count, noun, other: source.cell ?? "" },
      ...{ found: { dong: product }, cell: place.cell ?? "", expected: { dong: meant.amount } },
    },
  };
}

/** Whether no amount of the row can be one of the products: all are more, or all a little less. */
function contradicts(
  products: readonly number[],
  counted: readonly Counted[],
  row: TableRow,
  { amounts, sources, total, period }: Columns
): boolean {
  if (!products.every((one) => Number.isSafeInteger(one))) return false;
  const amountOf = (id: string) => row.amounts[id]?.amount ?? 0;
  const own = amounts.map(amountOf).filter((one) => one !== 0);
  const sums = sumsOf(sources.map(amountOf).filter((one) => one !== 0));
  const isBorneOut = products.some(
    (one) => own.some((amount) => fits(one, amount)) || sums.some((sum) => isNear(one, sum))
  );
  if (isBorneOut) return false;
  // Without a total the row may have one year of several.
  const isWhole = amountOf(total ?? "") !== 0 || yearsOf(row, period) === 1;
  const isOver = products.every((one) => own.every((amount) => one > amount));
  return (isWhole && isOver) || isShort(products, own, counted);
}

/** A price is rounded: "15 triệu đồng/bộ" of 14,8. */
const ROUNDED = 0.03;
/** Less than the amounts by more is a price of a part. */
const MOST_SHORT = 2;
/** More amounts are added up in no other way than as they stand. */
const MOST_ADDED = 10;

/** What some of the sources add up to. */
function sumsOf(own: readonly number[]): readonly number[] {
  if (own.length > MOST_ADDED) return own;
  let sums: readonly number[] = [];
  for (const one of own) sums = [...sums, one, ...sums.map((sum) => sum + one)];
  return sums;
}

function fits(product: number, amount: number): boolean {
  return isNear(product, amount) || mayBePart(product, amount);
}

function isNear(product: number, amount: number): boolean {
  return Math.abs(amount - product) <= product * ROUNDED;
}

/** Less than every amount, not far, and nothing besides is counted that the rest may be paid for. */
function isShort(
  products: readonly number[],
  own: readonly number[],
  counted: readonly Counted[]
): boolean {
  if (counted.some(({ isOnly }) => !isOnly)) return false;
  return products.every((one) => own.every((amount) => amount > one && amount < one * MOST_SHORT));
}

/** Taxes on top of a price by the year. */
const MOST_TAX = 1.1;

function judgeYear(
  table: RowTable,
  row: TableRow,
  { total, needed, period, amounts }: Columns,
  { price, text, noteId }: StatedPrice
): Finding | null {
  const [whole, year] = [total, needed].map((id) => row.amounts[id ?? ""]?.amount ?? 0);
  const years = yearsOf(row, period);
  if (!whole || !year || needed === undefined || whole !== year * (years ?? 0)) return null;
  const isOwn = amounts.some((id) => fitsYear(price, row.amounts[id]?.amount ?? 0));
  const times = Math.max(year / price, price / year);
  if (isOwn || times >= MOST_SHORT) return null;
  const place = placeOf(table, row, needed);
  return {
    ...{ at: placeOf(table, row, noteId), messageId: "yearly-price", related: [place] },
    data: {
      ...{ name: nameOf(row), text, found: { dong: price } },
      ...{ cell: place.cell ?? "", expected: { dong: dong(year) } },
    },
  };
}

/** Months and quarters make a first or last year of the time shorter than a year. */
const PARTS_OF_YEARS = /tháng|quý|\d[/.]\d|giữa|cuối/iu;

/**
 * A total below the price of a year times the years, where the plan year is the first one and pays the
 * price in full. More than that may hold other costs.
 */
function judgeYears(
  table: RowTable,
  row: TableRow,
  columns: Columns,
  { price, text, noteId }: StatedPrice
): Finding | null {
  const { total = "", period = "" } = columns;
  const time = row.cells[period]?.text ?? "";
  const years = yearsFrom(table.year, time);
  if (years < 2 || !isFirstPaid(row, columns, price)) return null;
  const whole = row.amounts[total]?.amount ?? dong(0);
  // As much as one year is told as a total of that year alone.
  if (whole <= price * (1 + ROUNDED) || whole >= price * years * (1 - ROUNDED)) return null;
  const [at, place] = [placeOf(table, row, total), placeOf(table, row, noteId)];
  return {
    ...{ at, messageId: "yearly-total", related: [place, placeOf(table, row, period)] },
    data: {
      ...{ name: nameOf(row), text, count: years, period: time, cell: place.cell ?? "" },
      ...{ found: { dong: whole }, expected: { dong: dong(price * years) } },
    },
  };
}

/** Whether the plan year pays the price in full and nothing was paid before. */
function isFirstPaid(
  { amounts: own }: TableRow,
  { total, needed = "", amounts, sources }: Columns,
  price: Dong
): boolean {
  const others = amounts.filter((id) => id !== total && id !== needed && !sources.includes(id));
  return isNear(price, own[needed]?.amount ?? 0) && others.every((id) => !own[id]?.amount);
}

/** How many whole years a time has that begins with the plan year; 0 for other times. */
function yearsFrom(year: number, time: string): number {
  const read = periodIn(time);
  if (!read.ok || PARTS_OF_YEARS.test(time) || read.value.from.year !== year) return 0;
  return read.value.to.year - year + 1;
}

function fitsYear(price: number, amount: number): boolean {
  const times = amount / price;
  return Math.abs(times - 1) <= ROUNDED || (times > 1 && times <= MOST_TAX);
}
