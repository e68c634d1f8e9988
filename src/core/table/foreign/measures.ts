import type { Measure } from "../../packs";
import { headerKey } from "../headerKey";

/** The first that fits the headers of an amount, outermost last, decides. */
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ["needed", /^can\b|\b(?:nhu cau|can thuc hien|can trien khai|de nghi|dang ky|de xuat)\b/],
  ["cumulative", /\bluy ke\b.*\bgiai ngan\b|\bgiai ngan\b.*\bluy ke\b/],
  ["allocated", /\b(?:luy ke|da bo tri|da giao|bo tri den het)\b/],
  ["disbursed", /\bgiai ngan\b/],
  ["estimate", /\b(?:uoc|danh gia thuc hien)\b/],
  ["done", /\b(?:da thuc hien|da trien khai|da chi|quyet toan|thuc hien)\b/],
  ["planned", /\b(?:ke hoach|du toan|du kien|bo tri|phan bo|giao)\b/],
  ["total", /\b(?:tong|cong|kinh phi|von|chi phi|thanh tien)\b/],
];

/** What an amount means by its headers; the leaf before the group above it. */
export function measureOf(texts: readonly string[]): Measure {
  const keys = texts.map(headerKey);
  const leaf = keys[keys.length - 1] ?? "";
  const own = MEASURES.find(([, pattern]) => pattern.test(leaf))?.[0];
  if (own !== undefined && own !== "total") return own;
  const path = keys.join(" ");
  return MEASURES.find(([, pattern]) => pattern.test(path))?.[0] ?? "total";
}
