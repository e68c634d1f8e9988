import { replaceLookAlikes } from "./lookAlikes";
import { normalizeText } from "./normalize";

/** Both ways to place the tone mark in open oa, oe, uy: old "hòa", new "hoà". */
const OLD_TO_NEW_TONE: Readonly<Record<string, string>> = {
  òa: "oà",
  óa: "oá",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  òe: "oè",
  óe: "oé",
  ỏe: "oẻ",
  õe: "oẽ",
  ọe: "oẹ",
  ùy: "uỳ",
  úy: "uý",
  ủy: "uỷ",
  ũy: "uỹ",
  ụy: "uỵ",
};

const OLD_TONE = new RegExp(Object.keys(OLD_TO_NEW_TONE).join("|"), "g");

/**
 * Comparison key that keeps every diacritic: two spellings get the same key only when they
 * differ in blanks, capitals, look-alike letters or the place of the tone mark (hòa = hoà).
 */
export function foldTone(text: string): string {
  const lower = replaceLookAlikes(normalizeText(text)).normalize("NFC").toLowerCase();
  return lower.replace(OLD_TONE, (pair) => OLD_TO_NEW_TONE[pair] ?? pair);
}

/** foldTone without tones and diacritics, punctuation kept: "Quý II/2019" → "quy ii/2019". */
export function foldLetters(text: string): string {
  return foldTone(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/**
 * Matching key for headers, units and sources: lower-case ASCII words with one space between.
 * Tones and diacritics are folded, "&" reads "va", any other punctuation separates words.
 * Different names may share a key ("Tân", "Tấn"): compare names of agencies by foldTone.
 */
export function foldKey(text: string): string {
  return foldLetters(text)
    .replaceAll("&", " va ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
