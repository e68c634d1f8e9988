import { readAmount, UNITS, type Dong, type UnitId } from "../money";
import type { CellValue } from "../sheet";
import { normalizeText } from "../text";

/** One reading of an amount that stands in a text or in a cell without a unit. */
export interface MoneyReading {
  readonly amount: Dong;
  /** How far the amount may be rounded, in đồng: half of its last figure. */
  readonly slack: number;
}

const UNIT_IDS = Object.keys(UNITS) as readonly UnitId[];
/** An amount with its unit inside a longer text: "18.500 triệu đồng (trong đó …)". */
const AMOUNT = /\d[\d.,]*\s*(?:(?:nghìn tỷ|nghìn|ngàn|triệu|tỷ|tỉ)(?:\s*đồng)?|đồng)/giu;
const ABOUT = 0.05;
/** "2 tỷ" is no other way to write 1.520 triệu. */
const MOST_ROUNDED = 0.03;
/** "18.500": dots group thousands, by law and habit; "18,500" may be either. */
const DOTTED = /\d\.\d{3}(?!\d)/;

/**
 * What an amount outside of amount columns may mean: in its own unit where it names one, else in any;
 * of a longer text its first amount. Empty where it holds none.
 */
export function readMoney(value: CellValue): readonly MoneyReading[] {
  if (typeof value === "number") return readingsOf(value);
  if (typeof value !== "string") return [];
  const whole = readingsOf(normalizeText(value).replace(/[()]/g, " "));
  if (whole.length > 0) return whole;
  const first = value.normalize("NFC").match(AMOUNT)?.[0];
  return first === undefined ? [] : readingsOf(first);
}

function readingsOf(value: string | number): readonly MoneyReading[] {
  const style = DOTTED.test(String(value)) ? "vi" : "unknown";
  return UNIT_IDS.flatMap((unit) => {
    const read = readAmount(value, unit, style);
    const amounts =
      read.problem?.kind === "ambiguous" ? read.problem.readings : [read.amount].filter(isAmount);
    return amounts.map((amount) => ({
      amount,
      slack: read.approximate
        ? amount * ABOUT
        : Math.min(lastFigure(amount, value, read.unitInCell ?? unit) / 2, amount * MOST_ROUNDED),
    }));
  });
}

function isAmount(amount: Dong | null): amount is Dong {
  return amount !== null && amount > 0;
}

/** What the last figure of an amount counts, in đồng: 100 million for "18,5 tỷ" and "18 tỷ 500 triệu". */
function lastFigure(amount: Dong, value: string | number, unit: UnitId): number {
  const decimals = /[.,](\d+)\D*$/.exec(String(value))?.[1]?.length ?? 0;
  // Three figures behind a sign are thousands, as a rule.
  let step = 10 ** (UNITS[unit].exponent - (decimals === 3 ? 0 : decimals));
  while (step > 1 && amount % step !== 0) step /= 10;
  return step;
}

/** Whether an amount can be one of the readings. */
export function mayBe(readings: readonly MoneyReading[], amount: number, step: number): boolean {
  return readings.some(
    (reading) => Math.abs(reading.amount - amount) <= Math.max(reading.slack, step / 2)
  );
}
