import type { Decimal } from "./decimal";
import type { SeparatorStyle } from "./separators";

/** What a written number may mean. Two meanings, grouped first, when separators leave it open. */
export type NumeralReading = readonly [Decimal] | readonly [grouped: Decimal, decimal: Decimal];

function plain(whole: string, fraction = ""): Decimal {
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function strip(text: string): string {
  return text.replace(/\D/g, "");
}

/** One separator with exactly three digits behind it: 3.000, 12,500. */
function readTriple(
  whole: string,
  sign: string,
  tail: string,
  style: SeparatorStyle
): NumeralReading {
  const grouped = plain(whole + tail);
  const decimal = plain(whole, tail);
  if (style === "unknown") return [grouped, decimal];
  const groupSign = style === "vi" ? "." : ",";
  return [sign === groupSign ? grouped : decimal];
}

/**
 * Reads digits with separators, without sign or unit: "1.234.567", "1 234 567", "2,05",
 * "131,654,829,007". Forms that prove themselves win over the column's style. null for all else.
 */
export function readNumeral(text: string, style: SeparatorStyle): NumeralReading | null {
  const digits = text.replace(/(\d)[ '’](?=\d{3}(?:\D|$))/g, "$1");
  if (/^\d+$/.test(digits)) return [plain(digits)];
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(digits)) {
    return [plain(strip(digits))];
  }
  const mixed =
    /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(digits) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(digits);
  if (mixed?.[1] && mixed[2]) return [plain(strip(mixed[1]), mixed[2])];
  return readSingle(digits, style);
}

/** Digits with at most one separator. */
function readSingle(digits: string, style: SeparatorStyle): NumeralReading | null {
  const [, whole = "", sign = "", tail = ""] = /^(\d+)([.,])(\d+)$/.exec(digits) ?? [];
  if (tail === "") return null;
  // A group of thousands has one to three digits before it, none of them a leading zero.
  if (tail.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
    return readTriple(whole, sign, tail, style);
  return [plain(whole, tail)];
}
