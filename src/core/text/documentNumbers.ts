import {
  isDocumentNumber,
  mendLetters,
  namesDocumentType,
  repairNumber,
  type DocumentNumberStatus,
} from "./documentForms";
import { scanNumbers, type NumberSpan } from "./documentScan";
import { hasLookAlikes, replaceLookAlikes } from "./lookAlikes";

/** A document number inside a text; `start` and `end` are UTF-16 offsets in that text. */
export interface DocumentNumberFinding {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Without needless blanks, with plain hyphens and Latin letters. */
  readonly normalized: string;
  readonly status: DocumentNumberStatus;
  /** What it should read, when it is not valid and that is known. */
  readonly suggestion?: string;
}

/**
 * A number quoted without its letters ("QĐ số 1582 ngày …"), or a draft's gap ("Số: …/QĐ-UBND"). A
 * "kế hoạch số 5 năm 2021-2025" counts years.
 */
const BARE =
  /(?<=(?:^|[^\p{L}])(?:QĐ|NQ|KH|CV|quyết định|nghị quyết|kế hoạch|công văn|tờ trình|thông báo|chỉ thị|thông tư|nghị định)\s+số:?\s*)\d{1,5}(?![\d./–-]*[\p{L}\d/])(?!\s+(?:tháng|quý|năm(?!\s+\d{4}(?!\s*[-–]\s*\d))))/giu;
const GAP = /(?<=(?:^|[^\p{L}])số:?[\s\u00a0.…_]*)\/(?:QĐ|KH|NQ|TTr|BC|TB|CT|CV|HD)-[A-ZĐ]+/giu;

/** The first half of a number with a blank inside, announced or at the start: "số 24 58/QĐ-UBND". */
const SPLIT_HEAD =
  /(?:^\s*|số:?\s*|(?:^|[^\p{L}])(?:QĐ|NQ|KH|CV|NĐ|TT|quyết định|nghị quyết|công văn|tờ trình)\s+)(\d{1,4}[^\S\n]{1,2})$/iu;
const IS_SPLIT = /^\d+\s+\d/;

/** Where the number really starts, when its digits are apart; five digits are the most there are. */
function startOfSplit(text: string, { start, end }: NumberSpan): number {
  const head = SPLIT_HEAD.exec(text.slice(0, start))?.[1] ?? "";
  const digits = head.trim().length + (/^\d+/.exec(text.slice(start, end))?.[0].length ?? 0);
  return head === "" || digits > 5 ? start : start - head.length;
}

function normalizeNumber(text: string): string {
  return replaceLookAlikes(text.normalize("NFC")).replace(/\s+/g, "").replace(/[–—]/g, "-");
}

/** Decides how a number stands; null when nothing tells that it is one at all. */
function judgeNumber(text: string, start: number, end: number): DocumentNumberFinding | null {
  const found = text.slice(start, end);
  // "QĐ UBND" lacks its hyphen, so that the blank must stay: "QĐUBND" would be a body.
  const lacksHyphen = /\p{Lu} \p{Lu}/u.test(found);
  const normalized = lacksHyphen ? replaceLookAlikes(found) : normalizeNumber(found);
  const place = { text: found, start, end, normalized };
  if (isDocumentNumber(normalized)) {
    if (IS_SPLIT.test(found)) return { ...place, status: "invalid", suggestion: normalized };
    if (hasLookAlikes(found)) {
      return { ...place, status: "look-alike-letters", suggestion: normalized };
    }
    const mended = mendLetters(normalized);
    if (mended !== normalized) return { ...place, status: "misspelt", suggestion: mended };
    if (normalized === found) return { ...place, status: "valid" };
    return { ...place, status: "mendable-spaces", suggestion: normalized };
  }
  const announced = /số:?\s*$/iu.test(text.slice(Math.max(0, start - 8), start));
  if (!announced && !namesDocumentType(normalized)) return null;
  const suggestion = repairNumber(normalized);
  return { ...place, status: "invalid", ...(suggestion === null ? {} : { suggestion }) };
}

/**
 * Finds document numbers in a text, from left to right: "123/QĐ-UBND", "48/2025/NQ-HĐND",
 * "57-NQ/TW", also damaged ones ("QĐ- UBND", Cyrillic letters, "27/2018QĐ-TTg") with what they
 * should read. Blanks are safe to mend; letters and signs are only suggestions.
 */
export function findDocumentNumbers(text: string): readonly DocumentNumberFinding[] {
  if (!/[\d/]/.test(text)) return [];
  const found = scanNumbers(text).flatMap(
    (span) => judgeNumber(text, startOfSplit(text, span), span.end) ?? []
  );
  const incomplete = [...text.matchAll(BARE), ...text.matchAll(GAP)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    normalized: match[0],
    status: "invalid" as const,
  }));
  const apart = incomplete.filter(
    (one) => !found.some((other) => one.start < other.end && other.start < one.end)
  );
  return [...found, ...apart].sort((a, b) => a.start - b.start);
}
