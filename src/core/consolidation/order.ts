import type { CapitalTypeId, LevelId } from "../sources";

/** By code units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What tells agencies apart: "STC", "stc" and " Stc " are the same agency. */
export function agencyKeyOf(code: string): string {
  return code.normalize("NFC").trim().toUpperCase();
}

/** The first comparison that tells the two apart. */
export function firstDifference(...comparisons: readonly number[]): number {
  return comparisons.find((one) => one !== 0) ?? 0;
}

/** Budget levels from the top down, then what names none. */
export const LEVEL_ORDER: readonly (LevelId | null)[] = [
  "TW",
  "TINH",
  "HUYEN",
  "XA",
  "NSDP",
  "NSNN",
  "KHAC",
  null,
];

/** Capital types as fiscal tables list them, then what names none. */
export const TYPE_ORDER: readonly (CapitalTypeId | null)[] = [
  "DTPT",
  "TX",
  "CTMTQG",
  "ODA",
  "THU_DE_LAI",
  "QUY",
  "PPP",
  "XHH",
  "KEO_DAI",
  "KHAC",
  null,
];

/** Position in a list; what is not in it comes last. */
export function rankIn<T>(list: readonly T[], one: T): number {
  const at = list.indexOf(one);
  return at < 0 ? list.length : at;
}

/** A generated key: "T" and 7 → "T000007". */
export function keyOf(letter: string, index: number): string {
  return `${letter}${String(index + 1).padStart(6, "0")}`;
}
