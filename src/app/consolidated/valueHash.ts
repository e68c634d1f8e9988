import { canonicalValue } from "../../core/seal";
import type { CellValue } from "../../core/sheet";
import { addUnit, hashText } from "../../core/text";

/** Numbers and texts that come again and again: agencies, groups, keys. */
const MOST_KNOWN = 50_000;

const CARRIAGE_RETURN = 13;

/** What a hash of a text goes on from: the letter of its type. */
const TEXT_START = hashText("s");

/** Whole numbers below keep all their digits in every program. */
const EXACT = 1e15;

function hashWhole(value: number): number {
  const high = Math.floor(value / 0x1_0000_0000);
  const mixed = Math.imul(value ^ Math.imul(high, 0x27d4eb2f), 0x165667b1) + 0x5bd1e995;
  return (mixed ^ (mixed >>> 13)) | 0 || 1;
}

/** Shorter texts are hashed faster than they are found again. */
const SHORT = 16;

/**
 * Hash of a text that is canonical as it stands, after the letter of its type; null for one that
 * has letters of several marks, other composed letters or line ends to be made alike first.
 */
function hashPlainText(text: string): number | null {
  let hash = TEXT_START;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // No mark to be joined stands below U+0300, and Vietnamese letters are whole in the other block.
    if ((unit >= 0x300 && (unit < 0x1e00 || unit > 0x1eff)) || unit === CARRIAGE_RETURN)
      return null;
    hash = addUnit(hash, unit);
  }
  return hash;
}

function hashCanonical(value: CellValue): number {
  const canonical = canonicalValue(value);
  return canonical ? hashText(`${canonical.type}${canonical.value}`) || 1 : 0;
}

function hashOfText(text: string): number {
  if (text === "") return 0;
  const hash = hashPlainText(text);
  return hash === null ? hashCanonical(text) : hash || 1;
}

/** Hashes values; 0 stands for a blank cell. */
export type ValueHasher = (value: CellValue) => number;

/** Hash of a value that is not looked for among those of before. */
export function hashValue(value: CellValue): number {
  if (typeof value === "string") return hashOfText(value);
  const isExact = typeof value === "number" && Math.abs(value) < EXACT && Number.isInteger(value);
  return isExact ? hashWhole(value) : hashCanonical(value);
}

/** A hasher that hashes each long text once as long as it is remembered. */
export function createHasher(): ValueHasher {
  const known = new Map<string, number>();
  return (value) => {
    if (typeof value !== "string" || value.length < SHORT) return hashValue(value);
    const found = known.get(value);
    if (found !== undefined) return found;
    const hash = hashOfText(value);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(value, hash);
    return hash;
  };
}
