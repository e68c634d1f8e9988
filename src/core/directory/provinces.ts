import { foldCase, foldTone } from "../text";
import type { Province, ProvinceLookup } from "./definitions";
import { PROVINCES } from "./provinceData";

/** Resolution 202/2025/QH15: the 34 provinces work from this day. */
const MERGER_DAY = "2025-07-01";
const LAST_DAY_BEFORE = "2025-06-30";

function parseUnit(text: string): { readonly code: string; readonly name: string } {
  const name = text.slice(3);
  const whole = name.startsWith("*") ? `Thành phố ${name.slice(1)}` : `Tỉnh ${name}`;
  return { code: text.slice(0, 2), name: whole };
}

function parseProvince(line: string): readonly Province[] {
  const [now = "", merged] = line.split(" = ");
  const unit = parseUnit(now);
  if (merged === undefined) return [{ ...unit, from: null, to: null, successor: null }];
  return [
    { ...unit, from: MERGER_DAY, to: null, successor: null },
    ...merged.split(" + ").map((former) => ({
      ...parseUnit(former),
      from: null,
      to: LAST_DAY_BEFORE,
      successor: unit.name,
    })),
  ];
}

/** Every province of today and of before the merger. */
export const provinces: readonly Province[] = PROVINCES.flatMap(parseProvince);

/** Whether something in force between two days (inclusive, null is open) is so on that day. */
export function isInForce(
  one: { readonly from: string | null; readonly to: string | null },
  onDate: string
): boolean {
  return (one.from === null || one.from <= onDate) && (one.to === null || onDate <= one.to);
}

/**
 * The province of a two-digit code on a day (ISO). Without a day, seven codes mean two provinces
 * (80 was Long An and is Tây Ninh) and are ambiguous; other codes mean today's, or the last one.
 */
export function provinceByCode(code: string, onDate?: string): ProvinceLookup {
  const found = provinces.filter((one) => one.code === code);
  const inForce = found.filter((one) => onDate === undefined || isInForce(one, onDate));
  const [first] = inForce;
  if (!first) return { kind: "unknown" };
  const oneName = inForce.every((one) => one.name === first.name);
  return oneName ? { kind: "one", province: first } : { kind: "ambiguous", provinces: inForce };
}

/** "Tỉnh Hòa Bình", "TP. Hà Nội", "Huế" → the name alone, folded without its kind and blanks. */
export function provinceKey(text: string): string {
  return foldTone(text)
    .replace(/^(?:tỉnh|thành phố|tp\.?)\s*/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Every name a province has had, folded; the longest first, so that a search takes the whole name. */
export const provinceKeys: readonly string[] = [
  ...new Set([...provinces.map(({ name }) => provinceKey(name)), "thừathiênhuế", "hồchíminh"]),
].sort((a, b) => b.length - a.length);

/** Names that no province has any more, in lower case, with the province they belong to now. */
const formerNames: readonly { readonly phrase: string; readonly successor: string }[] =
  provinces.flatMap(({ name, successor }) =>
    successor === null || provinces.some((one) => one.to === null && one.name === name)
      ? []
      : [{ phrase: foldCase(name), successor }]
  );

/** A former province named in a text; `start` and `end` are UTF-16 offsets. */
export interface FormerProvince {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Name of the province it belongs to now, its kind in small letters. */
  readonly successor: string;
}

/** Names of merged provinces in a text ("tỉnh Kon Tum"), on a day after the merger; none before. */
export function findFormerProvinces(text: string, onDate: string): readonly FormerProvince[] {
  if (onDate < MERGER_DAY) return [];
  const folded = foldCase(text.normalize("NFC"));
  if (folded.length !== text.length || !folded.includes("tỉnh ")) return [];
  return formerNames.flatMap(({ phrase, successor }) => {
    const start = folded.indexOf(phrase);
    const end = start + phrase.length;
    if (start < 0 || /^\p{L}/u.test(folded.slice(end))) return [];
    const now = successor.charAt(0).toLowerCase() + successor.slice(1);
    return [{ text: text.slice(start, end), start, end, successor: now }];
  });
}
