import { dong, readAmount, readCalculation, sumOrNull, type Dong } from "../money";
import type { TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding, RowTable } from "./definitions";
import { placeOf } from "./places";
import { rememberWhere } from "./rememberByText";
import { nameOf } from "./sums";
import { MONEY } from "./yearsInNotes";

/** A list of what is bought with its prices: "4 ki-ốt x 150 triệu đồng; 01 hệ thống 400 triệu đồng". */
interface PriceList {
  /** What it adds up to, once for each way to read it. */
  readonly sums: readonly Dong[];
  readonly year: number | null;
  readonly text: string;
}

const YEAR = /^năm (20\d\d) ?: ?/u;
const ENDS = /[;\n+]|,(?!\d)|(?<!\p{L})và(?!\p{L})/u;
const TIMES = /[x×*] ?\d/u;
/** One thing with its price, and no other figure. */
const SINGLE = new RegExp(`^(?:0?1 )?[\\p{L}][^\\d/:]*? ?:? ?${MONEY}$`, "u");
/** Words that make the list that of a part, or its prices not the last. */
const APART =
  /(?<!\p{L})(?:trong đó|khoảng|dự kiến|ngoài|chưa|không|thuế|vat|dự phòng|giai đoạn|mỗi|bình quân|tối đa|còn|phần(?! mềm| cứng)|đã|bổ sung|thêm|tăng|giảm|điều chỉnh|trước)(?!\p{L})|%|=/u;
const MOST_READINGS = 16;

const listIn = rememberWhere(/[xX×*] ?\d/, (text): PriceList | null => {
  const line = foldTone(normalizeText(text)).replace(/[.;]$/, "");
  if (APART.test(line)) return null;
  const year = YEAR.exec(line)?.[1];
  const items = line
    .replace(YEAR, "")
    .split(ENDS)
    .map((item) => item.trim());
  const isList = items.length > 1 && items.some((item) => TIMES.test(item));
  const sums = isList ? addUp(items.map(pricesOf)) : [];
  return sums.length === 0
    ? null
    : { sums, year: year === undefined ? null : Number(year), text: text.trim() };
});

/** What an item costs, once for each way to read it; none where a word of it is not understood. */
function pricesOf(item: string): readonly Dong[] {
  if (TIMES.test(item)) {
    const product = readCalculation(item);
    return product?.isAlone === true && product.hasUnit ? product.amounts : [];
  }
  const money = SINGLE.exec(item)?.[1];
  const read = money === undefined ? null : readAmount(money, "dong", "vi");
  return read?.amount && !read.approximate ? [read.amount] : [];
}

function addUp(items: readonly (readonly Dong[])[]): readonly Dong[] {
  return items.reduce<readonly Dong[]>(
    (sums, prices) =>
      sums
        .flatMap((sum) => prices.flatMap((price) => sumOrNull([sum, price]) ?? []))
        .slice(0, MOST_READINGS),
    [dong(0)]
  );
}

/** A list in a cell of a row against what the row asks for. */
export type PriceListCheck = (row: TableRow, columnId: string) => Finding | null;

/**
 * Compares lists of prices with the money of the year, where that is all of the task's or the list
 * says the year. Every item must be understood; a list of far less is that of a part.
 */
export function createListedPrices(table: RowTable): PriceListCheck | null {
  const needed = table.form.sourcedColumn;
  const total = table.columns.find(({ definition }) => definition.measure === "total");
  if (needed === null) return null;
  return (row, columnId) => {
    const list = listIn(row.cells[columnId]?.text ?? "");
    const whole = list && wholeOf(row, list, { needed, total: total?.definition.id, table });
    if (!list || !whole || !contradicts(list.sums, whole, row)) return null;
    const place = placeOf(table, row, needed);
    return {
      ...{ at: placeOf(table, row, columnId), messageId: "product", related: [place] },
      data: {
        ...{ name: nameOf(row), text: list.text, cell: place.cell ?? "" },
        ...{ found: { dong: list.sums[0] ?? whole }, expected: { dong: whole } },
      },
    };
  };
}

interface Wholes {
  readonly needed: string;
  readonly total: string | undefined;
  readonly table: RowTable;
}

/** The money that a list must come to; null where it may be that of other years. */
function wholeOf(
  { amounts }: TableRow,
  { year }: PriceList,
  { needed, total, table }: Wholes
): Dong | null {
  const own = amounts[needed];
  if (!own?.amount || own.problem || (year !== null && year !== table.year)) return null;
  const isAll = total === undefined || amounts[total]?.amount === own.amount;
  return isAll || year !== null ? own.amount : null;
}

/** VAT on top of prices without it: 5, 8 or 10 %. */
const TAXED = [1, 1.05, 1.08, 1.1];
const ROUNDED = 0.005;
/** Prices that come to less by more leave other things out. */
const MOST_SHORT = 1.3;
/** More is a slip of units, told by others. */
const MOST_OVER = 3;

function contradicts(sums: readonly Dong[], whole: Dong, { amounts }: TableRow): boolean {
  const own = Object.values(amounts).flatMap(({ amount }) => amount ?? []);
  const fits = (sum: number) =>
    own.some((one) => TAXED.some((tax) => Math.abs(sum * tax - one) <= one * ROUNDED));
  if (sums.some(fits)) return false;
  return sums.every((sum) => sum < whole * MOST_OVER && whole < sum * MOST_SHORT);
}
