import { dong, readAmount, sumOrNull, UNITS, type Dong, type UnitId } from "../money";
import { readSources } from "../sources";
import { foldTone, normalizeText } from "../text";
import type { Finding } from "./definitions";
import type { ProjectForm } from "./projectForms";
import { readStatedYears } from "./statedYears";
import { mayBe, readMoney, type MoneyReading } from "./writtenMoney";
import { MONEYS, yearAmountsIn } from "./yearsInNotes";

/** The years that the sources of a project's sheet state, and what they add up to, once a unit. */
interface YearSums {
  readonly years: readonly number[];
  readonly sums: readonly Dong[];
}

/** Money by year in the sources of a project's sheet against its total: all years, or more than it. */
export function compareYearSums(form: ProjectForm): readonly Finding[] {
  const [sources, total] = [form.entries.get("sources"), form.entries.get("total")];
  if (!sources || !total) return [];
  const stated = yearSumsIn(sources.text);
  const readings = readMoney(total.value);
  const slip = stated && readings.length > 0 ? slipOf(form, sources.text, stated, readings) : null;
  if (!slip) return [];
  const [found, expected, cell] = [{ dong: slip.found }, total.text, total.at.cell ?? ""];
  const data = { name: form.name, found, expected, cell };
  return [{ at: sources.at, messageId: slip.messageId, data, related: [total.at] }];
}

interface Slip {
  readonly messageId: "sources-sum" | "years-sum";
  readonly found: Dong;
}

function slipOf(
  { entries, table }: ProjectForm,
  text: string,
  stated: YearSums,
  readings: readonly MoneyReading[]
): Slip | null {
  if (stated.sums.some((sum) => mayBe(readings, sum, 1))) {
    const whole = wholeBesideYears(text, stated);
    const isOff = whole !== null && !mayBe(readings, whole, 1);
    return isOff ? { messageId: "sources-sum", found: whole } : null;
  }
  const isMore = stated.sums.every((sum) => readings.every(({ amount }) => sum > amount));
  const isOneSource = readSources(text, "", "dong", { year: table.year }).parts.length < 2;
  const isAll = isOneSource && covers(stated.years, entries.get("period")?.text ?? "");
  const [first] = readings;
  return first && (isMore || isAll)
    ? { messageId: "years-sum", found: nearest(stated.sums, first.amount) }
    : null;
}

const BARE = /năm ((?:19|20)\d{2})(?: ?:| là| bố trí)* ?(\d[\d.,]*)(?![\d%/]| ?[\p{L}%])/gu;
const ABOUT = /khoảng|ước|xấp xỉ/iu;
const UNIT_IDS = Object.keys(UNITS) as readonly UnitId[];

function yearSumsIn(text: string): YearSums | null {
  if (ABOUT.test(text.normalize("NFC"))) return null;
  const stated = yearAmountsIn(text);
  if (stated.length > 0) {
    const sum = sumOrNull(stated.map(({ amount }) => amount));
    return ofYears(
      stated.map(({ year }) => year),
      sum === null ? [] : [sum]
    );
  }
  const bare = [...foldTone(normalizeText(text)).matchAll(BARE)];
  const sums = UNIT_IDS.flatMap((unit) => {
    const amounts = bare.flatMap(([, , digits = ""]) => {
      const { amount } = readAmount(digits.replace(/[.,]$/, ""), unit, "vi");
      return amount ? [amount] : [];
    });
    return amounts.length === bare.length ? (sumOrNull(amounts) ?? []) : [];
  });
  return ofYears(
    bare.map(([, year]) => Number(year)),
    sums
  );
}

/** Years of two or more; one that stands twice is that of two sources. */
function ofYears(years: readonly number[], sums: readonly Dong[]): YearSums | null {
  const isPlain = years.length > 1 && new Set(years).size === years.length;
  return isPlain && sums.length > 0 ? { years, sums } : null;
}

/** The one amount beside those of the years; null where there is none or several. */
function wholeBesideYears(text: string, { years }: YearSums): Dong | null {
  const moneys = [...foldTone(normalizeText(text)).matchAll(MONEYS)].map(([money]) => money);
  const byYear = yearAmountsIn(text).map(({ amount }) => amount);
  const read = moneys.flatMap((money) => readAmount(money, "dong", "vi").amount ?? []);
  if (byYear.length !== years.length || read.length !== years.length + 1) return null;
  const [first] = read;
  const isFirst = first !== undefined && byYear.every((amount, at) => read[at + 1] === amount);
  return isFirst && first > 0 ? dong(first) : null;
}

function covers(years: readonly number[], time: string): boolean {
  const stated = readStatedYears("", time);
  if (!stated || !Number.isFinite(stated.from) || !Number.isFinite(stated.to)) return false;
  const { from, to } = stated;
  return Array.from({ length: to - from + 1 }, (_none, at) => from + at).every((year) =>
    years.includes(year)
  );
}

/** Of several units the one meant is the one that comes nearest. */
function nearest(sums: readonly Dong[], amount: number): Dong {
  const off = (sum: number) => Math.abs(Math.log(sum / amount));
  return sums.reduce((best, sum) => (off(sum) < off(best) ? sum : best));
}
