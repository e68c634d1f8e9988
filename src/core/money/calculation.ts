import { roundToDong, shiftDecimal, type Decimal } from "./decimal";
import type { Dong } from "./dong";
import { readNumeral } from "./numeral";
import { UNITS, type UnitId } from "./unit";
import { unitOfWords } from "./unitText";

/** A figure of a calculation with the words behind it: "0,9 triệu đồng/tháng", "12 tháng". */
interface Factor {
  readonly readings: readonly Decimal[];
  /** Unit of money that the words begin with, else null. */
  readonly unit: UnitId | null;
  readonly words: string;
}

/** Quantities times a price, as people write them beside an amount: "12 bộ x 16.500 nghìn đồng". */
export interface Calculation {
  /** What it makes in đồng, once for each way to read its figures and, without unit, each unit. */
  readonly amounts: readonly Dong[];
  /** The same for what stands behind "="; empty where nothing does. */
  readonly stated: readonly Dong[];
  /** Nothing else stands in the text. */
  readonly isAlone: boolean;
  /** The price says its unit of money. */
  readonly hasUnit: boolean;
  readonly text: string;
}

const SIGN = /\s+[xX×*]\s+|(?<=\d)\s*[xX×*]\s*(?=\d)|\s*[×*]\s*/u;
const FIGURE = /^(\d[\d.,]*(?: \d{3}(?!\d))*) ?([^\d=+]*)$/u;
const FIRST = /(?:^|[\s(:])(\d[\d.,]*(?: \d{3}(?!\d))* ?[^\d=+()]*)$/u;
/** Prices for a stretch of time, which a factor of that time must go with. */
const TIMES = /tháng|năm|quý|ngày|tuần|giờ|buổi|lần|lượt|kỳ|đợt/u;
const ENDS = /[;\n]|,(?!\d)|\.(?!\d)/u;
const ALL_UNITS = Object.values(UNITS).map(({ id }) => id);

function readFactor(text: string): Factor | null {
  const [, digits = "", words = ""] = FIGURE.exec(text.trim()) ?? [];
  const readings = digits === "" ? null : readNumeral(digits.replace(/[.,]$/, ""), "unknown");
  if (!readings) return null;
  const bare = words.replace(/[).,]+$/, "").trim();
  return { readings, unit: unitOfWords(bare.split("/")[0] ?? ""), words: bare.toLowerCase() };
}

/** The factors of a product with one price; null where the text is none. */
function readFactors(product: string, hasResult: boolean): readonly Factor[] | null {
  const [head = "", ...rest] = product.split(SIGN);
  const first = FIRST.exec(head)?.[1];
  if (rest.length === 0 || first === undefined) return null;
  const factors = [first, ...rest].map(readFactor).filter((one) => one !== null);
  if (factors.length !== rest.length + 1) return null;
  const prices = factors.filter(({ unit }) => unit !== null).length;
  if (prices > 0) return prices === 1 ? factors : null;
  return mayBeMoney(factors, hasResult) ? factors : null;
}

/** Whether figures without a unit may be a count and a price; "2 x 3" alone may be a size. */
function mayBeMoney(factors: readonly Factor[], hasResult: boolean): boolean {
  return factors.at(-1)?.words === "" && (hasResult || factors[0]?.words !== "");
}

/** Whether a price by the month comes without its months: the product is no whole amount. */
function isOpen(factors: readonly Factor[]): boolean {
  return factors.some(({ words }, at) => {
    const counted = factors.flatMap((one, index) => (index === at ? [] : [one.words]));
    const rates = words
      .split("/")
      .slice(1)
      .map((word) => word.trim());
    return rates.some((rate) => TIMES.test(rate) && !counted.some((one) => one.startsWith(rate)));
  });
}

function productsOf(factors: readonly Factor[]): readonly Decimal[] {
  const one: Decimal = { digits: 1n, scale: 0 };
  return factors.reduce<readonly Decimal[]>(
    (made, { readings }) =>
      made.flatMap((a) =>
        readings.map((b) => ({ digits: a.digits * b.digits, scale: a.scale + b.scale }))
      ),
    [one]
  );
}

/** The amounts in đồng that decimals in one of the units may be. */
function amountsIn(decimals: readonly Decimal[], units: readonly UnitId[]): readonly Dong[] {
  return units.flatMap((unit) =>
    decimals.flatMap((one) => roundToDong(shiftDecimal(one, UNITS[unit].exponent))?.amount ?? [])
  );
}

/** What stands behind "=", in its own unit or else in those of the product. */
function statedIn(text: string | undefined, units: readonly UnitId[]): readonly Dong[] {
  const result = text === undefined ? null : readFactor(text);
  return result ? amountsIn(result.readings, result.unit ? [result.unit] : units) : [];
}

/** The only piece of a text that multiplies, if it adds nothing; else null. */
function onlyProduct(text: string): string | null {
  const pieces = text.split(ENDS).filter((piece) => SIGN.test(piece));
  const [piece = ""] = pieces;
  return pieces.length === 1 && !piece.includes("+") ? piece.trim() : null;
}

/**
 * The only product in a text, alone or among other words: "21 bộ x 16.500 = 346.500". Null where
 * there is none or several, where it is part of a sum, and where a price by the month has no months.
 */
export function readCalculation(text: string): Calculation | null {
  const piece = onlyProduct(text);
  const [product = "", result] = (piece ?? "").split("=");
  const factors = readFactors(product.trim(), result !== undefined);
  if (piece === null || !factors || isOpen(factors)) return null;
  const priced = factors.flatMap(({ unit }) => unit ?? []);
  const units = priced.length > 0 ? priced : ALL_UNITS;
  return {
    amounts: amountsIn(productsOf(factors), units),
    stated: statedIn(result, units),
    isAlone: /^\d/.test(piece) && piece === text.trim().replace(/[.;]$/, ""),
    hasUnit: priced.length > 0,
    text: piece,
  };
}
