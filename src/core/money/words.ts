import type { Dong } from "./dong";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const SCALES = ["", " nghìn", " triệu"] as const;
const TY = 1_000_000_000;

/** Ones after a word of tens: mốt, tư and lăm change, năm after linh does not. */
function onesAfterTens(tens: number, ones: number): string {
  if (tens > 1 && ones === 1) return "mốt";
  if (tens !== 1 && ones === 4) return "tư";
  if (tens > 0 && ones === 5) return "lăm";
  return DIGITS[ones] ?? "";
}

/** 1…999 in words; with `full` the missing hundreds are spoken: "không trăm linh năm". */
function groupInWords(group: number, full: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const digit = (value: number): string => DIGITS[value] ?? "";
  const hasHundreds = hundreds > 0 || full;
  if (!hasHundreds && tens === 0) return digit(ones);
  const words = hasHundreds ? [digit(hundreds), "trăm"] : [];
  if (tens > 1) words.push(digit(tens), "mươi");
  else if (tens === 1) words.push("mười");
  else if (ones > 0) words.push("linh");
  if (ones > 0) words.push(onesAfterTens(tens, ones));
  return words.join(" ");
}

/** 1…10^9−1 in words; `full` when larger groups stand before it. */
function belowTy(value: number, full: boolean): string {
  const words: string[] = [];
  for (let place = 2; place >= 0; place--) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group === 0) continue;
    words.push(groupInWords(group, full || words.length > 0) + (SCALES[place] ?? ""));
  }
  return words.join(" ");
}

/**
 * The amount in words as budget documents print it: "Bảy nghìn không trăm chín mươi ba tỷ, tám
 * trăm triệu đồng". A comma stands after tỷ; nghìn, linh, mốt, tư and lăm as in official texts.
 */
export function amountInWords(amount: Dong): string {
  const size = Math.abs(amount);
  const ty = Math.floor(size / TY);
  const rest = size % TY;
  const parts: string[] = [];
  if (ty > 0) parts.push(`${belowTy(ty, false)} tỷ`);
  if (rest > 0) parts.push(belowTy(rest, ty > 0));
  const words = `${amount < 0 ? "âm " : ""}${parts.join(", ") || "không"} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
