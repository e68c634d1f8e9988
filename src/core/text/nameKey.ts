import { hashText } from "./fnv1a";
import { foldCase, stripMarks } from "./fold";
import { replaceLookAlikes } from "./lookAlikes";
import { isPlain, normalizeText } from "./normalize";
import { addRun, hashRun, type RunHash } from "./runHash";
import { isSyllable } from "./syllables";

/** One word of a name; the same words of many names are one object. */
export interface NameWord {
  /** Without tones, i for y: "lí" and "lý" are one word. */
  readonly folded: string;
  /** With tones, one way to place them. */
  readonly toned: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Whether it can be a Vietnamese syllable; "mềmm" and "server" cannot. */
  readonly isSyllable: boolean;
  /** 32 bits that equal words share. */
  readonly hash: number;
}

/**
 * What the name of a task says, taken apart for comparing: two spellings of one name have the same
 * words and marks.
 */
export interface NameKey {
  /** Content words in the order of the name, abbreviations in full: "CNTT" is four words. */
  readonly words: readonly NameWord[];
  /** Figures, Roman figures and single letters: tasks that differ in them ("giai đoạn 2") are two. */
  readonly marks: string;
  /** A name all in capitals shows no proper names. */
  readonly isShouted: boolean;
  /** All letters and figures with tones, without blanks but between figures: "sởytế". */
  readonly letters: string;
  /** 32 bits that equal letters share. */
  readonly lettersHash: number;
}

/** Abbreviations that such names use, and what they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  attt: "an toàn thông tin",
  cbcc: "cán bộ công chức",
  cbccvc: "cán bộ công chức viên chức",
  cds: "chuyển đổi số",
  cntt: "công nghệ thông tin",
  cqnn: "cơ quan nhà nước",
  csdl: "cơ sở dữ liệu",
  dvc: "dịch vụ công",
  dvctt: "dịch vụ công trực tuyến",
  hdnd: "hội đồng nhân dân",
  httt: "hệ thống thông tin",
  khcn: "khoa học công nghệ",
  qlvb: "quản lý văn bản",
  tthc: "thủ tục hành chính",
  ubnd: "ủy ban nhân dân",
};

/** Words that tell no task from another. */
const FILLERS: ReadonlySet<string> = new Set(
  "và các những của cho tại về theo với để trong trên một".split(" ").map(foldCase)
);

/** A number of the list typed into the name: "1. ", "a) ", "- ", "II. ". */
const LIST_MARK = /^(?:[-–+*•]\s*|(?:\d{1,2}|[a-zđ]|[IVX]{1,4})(?:\.\d{1,2})*[.)]\s+)+/u;
/** What kind of entry it is, before the name itself. */
const LEAD_IN = /^(?:(?:tên )?(?:dự án|nhiệm vụ|hạng mục|gói thầu|đề án)\s*:?\s+)(?=\p{L})/iu;
const WORDS = /[\p{L}\p{N}]+/gu;
const ROMAN = /^(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})$/;

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function valueOfRoman(roman: string): number {
  const values = Array.from(roman, (letter) => ROMAN_DIGITS[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0
  );
}

/** A figure or single letter that tells one task from the next; null for other words. */
function markOf(word: string, lower: string): string | null {
  if (/\p{N}/u.test(lower)) return withoutZeros(lower);
  if (word === word.toUpperCase() && ROMAN.test(lower)) return String(valueOfRoman(lower));
  // "ổ", "ở" and the "y" of "y tế" are words.
  return /^[a-xz]$/.test(lower) ? lower : null;
}

/** More words than the names of a province; past it all are forgotten. */
const MOST_PIECES = 8_000;

/** What one piece of a name between blanks adds to its key. */
interface Piece {
  readonly marks: string;
  readonly words: readonly NameWord[];
  readonly hasSmall: boolean;
  readonly letters: string;
  readonly lettersHash: RunHash;
  /** Whether the letters begin and end with a figure. */
  readonly isFirstFigure: boolean;
  readonly isLastFigure: boolean;
}

function wordOf(toned: string, isCapital: boolean): NameWord {
  const folded = stripMarks(toned).replace(/y/g, "i");
  return { folded, toned, isCapital, isSyllable: isSyllable(toned), hash: hashText(folded) };
}

function wordsOf(word: string, lower: string): readonly NameWord[] {
  if (FILLERS.has(lower)) return [];
  const full = SHORT_FORMS[stripMarks(lower)];
  if (full === undefined) return [wordOf(lower, !lower.startsWith(word.charAt(0)))];
  return full.split(" ").map((part) => wordOf(foldCase(part), false));
}

/** A piece with no letters, as "1.2:" is; its figures seldom come again and are not remembered. */
function isOfFigures(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 33 || code > 64) return false;
  }
  return text !== "";
}

const NO_WORDS: readonly NameWord[] = [];

const BLANK = hashRun(" ");

function readFigures(text: string): Piece {
  let marks = "";
  let letters = "";
  for (let from = 0; from < text.length; from += 1) {
    let to = from;
    while (isFigure(text.charCodeAt(to))) to += 1;
    if (to === from) continue;
    const figure = text.slice(from, to);
    marks += ` ${withoutZeros(figure)}`;
    letters = joinLetters(letters, figure);
    from = to;
  }
  const hasFigures = letters !== "";
  return {
    marks,
    words: NO_WORDS,
    hasSmall: false,
    letters,
    lettersHash: hashRun(letters),
    isFirstFigure: hasFigures,
    isLastFigure: hasFigures,
  };
}

function withoutZeros(figure: string): string {
  return figure.startsWith("0") ? figure.replace(/^0+(?=\d)/, "") : figure;
}

function readPiece(text: string): Piece {
  let marks = "";
  let letters = "";
  const words: NameWord[] = [];
  for (const word of text.match(WORDS) ?? []) {
    const lower = foldCase(word);
    const mark = markOf(word, lower);
    letters = joinLetters(letters, lower);
    if (mark === null) words.push(...wordsOf(word, lower));
    else marks += ` ${mark}`;
  }
  return {
    marks,
    words,
    hasSmall: text !== text.toUpperCase(),
    letters,
    lettersHash: hashRun(letters),
    isFirstFigure: isFigure(letters.charCodeAt(0)),
    isLastFigure: isFigure(letters.charCodeAt(letters.length - 1)),
  };
}

/** "tổ 1, 2" and "tổ 12" stay two: figures keep what is between them. */
function joinLetters(before: string, next: string): string {
  const isApart = isFigure(before.charCodeAt(before.length - 1)) && isFigure(next.charCodeAt(0));
  return isApart ? `${before} ${next}` : before + next;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The name on one line, without list number and kind of entry. */
function bareName(name: string): string {
  const line = isPlain(name) ? name : replaceLookAlikes(normalizeText(name));
  const bare = LIST_MARK.test(line) ? line.replace(LIST_MARK, "") : line;
  return LEAD_IN.test(bare) ? bare.replace(LEAD_IN, "") : bare;
}

/** Leaves "năm 2027" out of names of the plan of 2027; null for no year. */
function createYearRemover(year: number | null): (name: string) => string {
  if (year === null) return (name) => name;
  const digits = String(year);
  const ofYear = new RegExp(`năm ${digits}(?!\\d)`, "giu");
  return (name) => (name.includes(digits) ? name.replace(ofYear, " ") : name);
}

/**
 * A reader of names that takes each word apart once. With a plan year, "năm 2027" in the plan of
 * 2027 tells nothing and is left out. Pure but for what it remembers.
 */
export function createNameReader(year: number | null = null): (name: string) => NameKey {
  const known = new Map<string, Piece>();
  const withoutYear = createYearRemover(year);
  return (name) => {
    const words: NameWord[] = [];
    let marks = "";
    let isShouted = true;
    let letters = "";
    let lettersHash = 0;
    let endsInFigure = false;
    const line = withoutYear(bareName(name));
    for (let from = 0, to = 0; from <= line.length; from = to + 1) {
      to = line.indexOf(" ", from);
      if (to < 0) to = line.length;
      const text = line.slice(from, to);
      let piece = isOfFigures(text) ? readFigures(text) : known.get(text);
      if (!piece) {
        if (known.size >= MOST_PIECES) known.clear();
        known.set(text, (piece = readPiece(text)));
      }
      for (const word of piece.words) words.push(word);
      marks += piece.marks;
      if (piece.hasSmall) isShouted = false;
      if (piece.letters === "") continue;
      // No look at the letters so far: that would copy them together for each piece.
      if (endsInFigure && piece.isFirstFigure) {
        letters += " ";
        lettersHash = addRun(lettersHash, BLANK);
      }
      letters += piece.letters;
      lettersHash = addRun(lettersHash, piece.lettersHash);
      endsInFigure = piece.isLastFigure;
    }
    return { words, marks, isShouted, letters, lettersHash };
  };
}
