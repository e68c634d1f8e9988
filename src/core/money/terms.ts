import { addDecimal, shiftDecimal, type Decimal } from "./decimal";
import { readNumeral } from "./numeral";
import type { SeparatorStyle } from "./separators";
import { UNITS, type UnitId } from "./unit";
import { unitOfWords } from "./unitText";

/** An amount as written, exact in đồng: one meaning, or two when separators leave it open. */
export interface WrittenAmount {
  readonly readings: readonly [Decimal] | readonly [grouped: Decimal, decimal: Decimal];
  /** The largest unit written in it; null when the table's unit was used. */
  readonly unit: UnitId | null;
}

interface Term {
  readonly readings: readonly [grouped: Decimal, decimal: Decimal];
  readonly exponent: number;
  readonly unit: UnitId | null;
}

/** A number and what stands behind it up to the next number: "2 tỷ" of "2 tỷ 500 triệu". */
const TERM = /^(\d+(?:[.,]\d+|[ '’]\d{3}(?!\d))*) ?([^\d,;+]*?)(?: ?[,;] ?| ?(?=\d)|$)/;

const MULTIPLES: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/^(?:nghìn|ngàn|nghin|ngan) +/iu, 3],
  [/^(?:triệu|trieu) +/iu, 6],
];

/** 10^exponent đồng of unit words; "nghìn tỷ" is 10^12. Blank words are the table's unit. */
function readUnit(words: string): { unit: UnitId; exponent: number } | null {
  const own = unitOfWords(words.replace(/ (?:chẵn|rưỡi)$/iu, ""));
  if (own) return { unit: own, exponent: UNITS[own].exponent };
  for (const [pattern, exponent] of MULTIPLES) {
    const rest = words.replace(pattern, "");
    if (rest !== words && unitOfWords(rest) === "ty-dong") {
      return { unit: "ty-dong", exponent: exponent + UNITS["ty-dong"].exponent };
    }
  }
  return null;
}

function readTerm(number: string, words: string, unit: UnitId, style: SeparatorStyle): Term | null {
  const stated = words === "" ? { unit: null, exponent: UNITS[unit].exponent } : readUnit(words);
  if (!stated) return null;
  const { exponent } = stated;
  // Thousandths of a đồng do not exist, so "3.000" and "3,000" in đồng are always thousands.
  const numeral = readNumeral(number, exponent === 0 ? "unknown" : style);
  if (!numeral) return null;
  const half = / rưỡi$/iu.test(words) ? { digits: 5n, scale: 1 } : { digits: 0n, scale: 0 };
  const inDong = (decimal: Decimal): Decimal => shiftDecimal(addDecimal(decimal, half), exponent);
  const grouped = inDong(numeral[0]);
  const decimal = numeral[1] && exponent > 0 ? inDong(numeral[1]) : grouped;
  return { readings: [grouped, decimal], exponent, unit: stated.unit };
}

/** Splits into terms; null unless everything is a number with its unit and units go down. */
function readTerms(text: string, unit: UnitId, style: SeparatorStyle): readonly Term[] | null {
  const terms: Term[] = [];
  let rest = text;
  while (rest !== "") {
    const match = TERM.exec(rest);
    if (!match?.[1] || match[0] === "") return null;
    const term = readTerm(match[1], match[2] ?? "", unit, style);
    const above = terms.at(-1);
    if (!term || (above && (!above.unit || !term.unit || term.exponent >= above.exponent)))
      return null;
    terms.push(term);
    rest = rest.slice(match[0].length);
  }
  return terms;
}

/**
 * Reads a written amount without sign: "1.234.567", "2,05 tỷ", "13 tỷ, 450 triệu đồng",
 * "51 nghìn tỷ đồng", "1 tỷ rưỡi". Numbers without unit are in `unit`. null when it is none.
 */
export function readWritten(
  text: string,
  unit: UnitId,
  style: SeparatorStyle
): WrittenAmount | null {
  const terms = readTerms(text, unit, style);
  const first = terms?.[0];
  if (!terms || !first) return null;
  const sum = (reading: 0 | 1): Decimal =>
    terms.map((term) => term.readings[reading]).reduce(addDecimal);
  const open = terms.some((term) => term.readings[0] !== term.readings[1]);
  return { readings: open ? [sum(0), sum(1)] : [sum(0)], unit: first.unit };
}
