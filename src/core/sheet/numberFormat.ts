/** Quoted and escaped texts, colours and conditions of a number format say nothing about its kind. */
const DECORATION = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Whether a number format shows its number as something that is no amount: a date, a time or a share. */
export function showsNoAmount(format: string): boolean {
  const bare = format.replace(DECORATION, "");
  return bare.includes("%") || /[dmyhs]/i.test(bare.replace(/general/gi, ""));
}

/** How much of a date a number format shows; null for one that shows none, or only a time of day. */
export type ShownDate = "day" | "month" | "year";

/** What a number format shows of a date: "dd/mm/yyyy" its day, "mm/yyyy" its month, "yyyy" its year. */
export function shownDate(format: string): ShownDate | null {
  const bare = format.replace(DECORATION, "").replace(/general/gi, "");
  if (/d/i.test(bare)) return "day";
  if (!/y/i.test(bare)) return null;
  return /m/i.test(bare) ? "month" : "year";
}
