import { cellText, isCellError, type CellValue } from "../sheet";
import { foldKey, foldLetters } from "../text";
import type { BudgetCode, CodePart, CodeReading } from "./definitions";

/** A figure and the word before it that says what it is. */
interface Token {
  readonly digits: string;
  readonly label: CodePart | "other" | null;
}

/** What the words before a figure mean, the longer first. "nguồn", "CTMT" and units are no part. */
const LABELS: readonly (readonly [RegExp, Token["label"]])[] = [
  [/(?:tieu muc|tm|tmuc)$/, "subItem"],
  [/(?:muc|m)$/, "item"],
  [/(?:chuong|c)$/, "chapter"],
  [/(?:loai|l)$/, "category"],
  [/(?:khoan|k)$/, "section"],
  [/(?:nguon|ctmt|chuong trinh|du an|dvqhns|qhns|cap|nam|n|da)$/, "other"],
];
/** "Loại - Khoản: 280-314" names two parts before either figure. */
const SEVERAL_LABELS = /(?:chuong|loai|muc) (?:va )?(?:loai|khoan|tieu muc)$/;
/** Items are in steps of 50; "mục 6956" is often said of a sub-item. */
const ITEM_STEP = 50;
const LAST_CATEGORY = 430;

function labelOf(words: string): Token["label"] {
  const key = foldKey(words).replace(/(?: ma)? so$/, "");
  if (SEVERAL_LABELS.test(key)) return null;
  return LABELS.find(([pattern]) => new RegExp(`(?:^| )${pattern.source}`).test(key))?.[1] ?? null;
}

function tokenize(text: string): readonly Token[] {
  const folded = foldLetters(text);
  let read = 0;
  return [...folded.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const label = labelOf(folded.slice(read, index));
    read = index + digits.length;
    return { digits, label };
  });
}

/** Which part a figure of three digits without a word is, given the ones beside it. */
function partOfThree(digits: string, position: number, count: number): CodePart {
  if (count >= 3) return (["chapter", "category"] as const)[position] ?? "section";
  const isCategory = Number(digits) % 10 === 0 && Number(digits) <= LAST_CATEGORY;
  if (position === 1) return isCategory ? "category" : "section";
  if (isCategory) return "category";
  return count === 2 || Number(digits) > LAST_CATEGORY ? "chapter" : "section";
}

function partOfFour(digits: string): CodePart {
  return Number(digits) % ITEM_STEP === 0 ? "item" : "subItem";
}

/** The part that each figure stands for; null for figures that are no part of a code. */
function partsOf(tokens: readonly Token[]): readonly (readonly [CodePart | null, string])[] {
  return tokens.map(({ digits, label }, index) => {
    if (label === "other") return [null, digits];
    if (label === "item" && digits.length === 4) return [partOfFour(digits), digits];
    if (label !== null) return [label, digits];
    if (digits.length === 4) return [partOfFour(digits), digits];
    if (digits.length !== 3) return [null, digits];
    const bare = (token: Token | undefined) => token?.label === null && token.digits.length === 3;
    let first = index;
    while (bare(tokens[first - 1])) first -= 1;
    let last = index;
    while (bare(tokens[last + 1])) last += 1;
    return [partOfThree(digits, index - first, last - first + 1), digits];
  });
}

const ORDER: readonly CodePart[] = ["chapter", "category", "section", "item", "subItem"];

/** "6950-6956; 7050-7053": a part that comes again begins another code with the wider parts kept. */
function assemble(parts: readonly (readonly [CodePart | null, string])[]): readonly BudgetCode[] {
  const codes: BudgetCode[] = [];
  for (const [part, digits] of parts) {
    if (part === null) continue;
    const open = codes.at(-1);
    if (open && open[part] === undefined) {
      codes[codes.length - 1] = { ...open, [part]: digits };
      continue;
    }
    const kept = ORDER.slice(0, ORDER.indexOf(part)).flatMap((wider) =>
      open?.[wider] === undefined ? [] : [[wider, open[wider]] as const]
    );
    codes.push({ ...Object.fromEntries(kept), [part]: digits });
  }
  return codes;
}

function lengthOf(part: CodePart): number {
  return part === "item" || part === "subItem" ? 4 : 3;
}

/**
 * Reads budget codes of a cell: "chương 505, loại 280 khoản 314, mục 6950 tiểu mục 6956",
 * "505-280-314-6950-6956", "TM 6956, 7053", 6956. Says nothing about whether they exist.
 */
export function readBudgetCodes(value: CellValue): CodeReading {
  if (isCellError(value)) return { kind: "no-code" };
  const text = cellText(value).trim();
  if (/^[-–.…/]*$/.test(text)) return { kind: "blank" };
  const tokens = tokenize(text);
  if (tokens.length === 0) return { kind: "no-code" };
  // "6.956" is a figure shown with its thousands, not a code.
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text) && text.length < 6) {
    return { kind: "wrong-length", digits: text };
  }
  const parts = partsOf(tokens);
  const wrong = parts.find(([part, digits], index) => {
    if (part !== null) return digits.length !== lengthOf(part);
    return tokens[index]?.label === null && ![1, 2, 5, 7].includes(digits.length);
  });
  if (wrong) return { kind: "wrong-length", digits: wrong[1] };
  const codes = assemble(parts);
  return codes.length === 0 ? { kind: "no-code" } : { kind: "codes", codes };
}
