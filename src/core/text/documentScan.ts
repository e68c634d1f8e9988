import { COMMON_BODIES, DOCUMENT_TYPES } from "./documentKinds";
import { LOOK_ALIKE_CLASS, replaceLookAlikes } from "./lookAlikes";

/** Where something that looks like a document number stands. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
}

const BLANK = "[\\s\\u00a0\\u202f]{0,2}";
const CAPITAL = `[A-ZĐƯÂĂÊÔƠ${LOOK_ALIKE_CLASS}]`;
/** A number, of a series or with a letter: 1717, 66.7, 930e, also "01-10" and "1.582". */
const HEAD = "(?:\\d{1,2}\\.\\d{3}(?=/)|\\d{1,5}(?:[.-]\\d{1,2}(?=/))?[a-zđ]?)";
/** Small letters stand in abbreviations by one or two: TTg, PThT. */
const ABBREVIATION = `${CAPITAL}(?:${CAPITAL}|\\d|[&.](?=${CAPITAL}|\\d)|[a-zđư]{1,2}(?=${CAPITAL}|\\d|\\P{L}|$))*`;

const START = new RegExp(
  `(?<![\\p{L}\\p{N}]|/\\*{0,2}|\\d[.–-])${HEAD}(?:${BLANK}/{1,2}${BLANK}(?:19|20)\\d{2}(?!\\d))?(${BLANK}(?:/{1,2}|[-–—])${BLANK})?(${ABBREVIATION})`,
  "gu"
);
const NEXT = new RegExp(`(${BLANK})(?:/{1,2}|[-–—])(${BLANK})(${ABBREVIATION})`, "uy");
const BODY_BEHIND_BLANK = / (?:UBND|HĐND|TTg|CP|CTN|VPCP)(?![\p{L}\p{N}])/uy;
/** "3783/QĐ-" at the end of a line, "17/QĐ-76". */
const DANGLING_HYPHEN = /[-–]\d*(?!\p{L})/uy;
const SMALL_LETTERS = /\p{Ll}*/uy;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * End of an abbreviation that a word is glued to: "UBNDThành" ends before "Thành", "CCvề" before
 * "về". null when nothing is left of it, or when it is a word in capitals.
 */
function endBeforeWord(text: string, start: number, end: number): number | null {
  const behind = text.charAt(end);
  if (!/\p{L}/u.test(behind)) return end;
  if (/\p{Lu}/u.test(behind)) return null;
  const whole = text.slice(start, end);
  const shorter = whole.slice(0, -1).replace(/[.&]$/, "");
  if (COMMON_BODIES.has(whole)) return end;
  const wordBegins = COMMON_BODIES.has(shorter) || lengthAt(SMALL_LETTERS, text, end) > 2;
  if (!wordBegins) return end;
  return shorter === "" ? null : start + shorter.length;
}

/** End of the next abbreviation behind a sign, and whether a word ended it; null when none follows. */
function endOfNext(text: string, at: number, first: string): { end: number; cut: boolean } | null {
  NEXT.lastIndex = at;
  const next = NEXT.exec(text);
  if (!next) return null;
  // "QĐ-UBND - HĐND tỉnh" names two bodies; "QĐ - UBND" is one number with blanks.
  if (next[1] && next[2] && !DOCUMENT_TYPES.has(first)) return null;
  const last = at + next[0].length;
  const end = endBeforeWord(text, last - (next[3] ?? "").length, last);
  return end === null ? null : { end, cut: end < last };
}

/** Follows the abbreviations behind the first one; returns the end of the number. */
function followAbbreviations(text: string, first: NumberSpan): number | null {
  const firstEnd = endBeforeWord(text, first.start, first.end);
  if (firstEnd === null || firstEnd < first.end) return firstEnd;
  const type = replaceLookAlikes(text.slice(first.start, first.end));
  let end = firstEnd;
  for (let count = 0; count < 4; count++) {
    const next = endOfNext(text, end, count === 0 ? type : "");
    if (!next) break;
    end = next.end;
    if (next.cut) break;
  }
  if (end > firstEnd || !DOCUMENT_TYPES.has(type)) return end;
  return end + (lengthAt(BODY_BEHIND_BLANK, text, end) || lengthAt(DANGLING_HYPHEN, text, end));
}

/** Finds what looks like a document number; dates and fractions have no letters and are none. */
export function scanNumbers(text: string): readonly NumberSpan[] {
  const spans: NumberSpan[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const [whole, sign, abbreviation = ""] = match;
    const stop = match.index + whole.length;
    // Without a sign ("27/2018QĐ-TTg") only a document type tells it from "5G" or "2A".
    const type = replaceLookAlikes(abbreviation);
    // One capital is a word or a name: "1/Đơn vị", "5/An".
    const end =
      sign === undefined && !DOCUMENT_TYPES.has(type)
        ? null
        : followAbbreviations(text, { start: stop - abbreviation.length, end: stop });
    if (end === null || !/\p{Lu}.*\p{Lu}/su.test(text.slice(match.index, end))) continue;
    spans.push({ start: match.index, end });
    START.lastIndex = Math.max(end, match.index + 1);
  }
  return spans;
}
