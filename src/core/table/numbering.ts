/** Styles of numbering, from the outermost in (reference/domain.md §1.3). */
export type NumberingStyle =
  "letter" | "roman" | "number" | "nested" | "bracket" | "small-letter" | "dash" | "none";

/** A numbering cell taken apart. `depth` counts the dots of "1.2.3". */
export interface Numbering {
  readonly style: NumberingStyle;
  readonly depth: number;
  readonly text: string;
}

export const NO_NUMBERING: Numbering = { style: "none", depth: 0, text: "" };

/** Levels of the outline, outer ones lower; those of a style leave room for deeper dots. */
export const LEVELS = {
  letter: 0,
  roman: 10,
  /** "a" in a table where "1", "2" stand below it. */
  outerLetter: 18,
  /** A name and money without number right above "1": a group if it is their sum. */
  overNumbers: 19,
  number: 20,
  bracket: 30,
  smallLetter: 40,
  /** A row with a name and no number. */
  unnumbered: 45,
  dash: 50,
} as const;

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const PART = "(?:\\d+|[a-zđ])";

/** Numbers that are names, in the order they count; Roman ones as far as tables of groups go. */
export const NUMBER_NAMES: Readonly<Record<"roman" | "letter", readonly string[]>> = {
  roman: ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"],
  letter: Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
};

/** What a Roman number or a letter counts, from 1; null where it is neither or beyond its names. */
export function countOfName(style: NumberingStyle, text: string): number | null {
  if (style !== "roman" && style !== "letter") return null;
  const index = NUMBER_NAMES[style].indexOf(text);
  return index < 0 ? null : index + 1;
}

/** "B1", "A-2" below "B", "A". */
const LETTER_AND_NUMBER = /^([A-ZĐ])-?(\d{1,2})$/;

/** The first style whose pattern fits; letters that may be Roman are decided before. */
const STYLES: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["number", /^\d+$/],
  ["nested", new RegExp(`^(?:\\d+|[IVX]+|[A-ZĐ])(?:\\.${PART})+$`)],
  ["roman", ROMAN],
  ["letter", /^[A-ZĐ]$/],
  ["small-letter", /^(?:[a-zđ](?:\.\d+)*|[ivx]{2,5})$/],
];

/** Reads "I.", "A", "1", "1.2", "(1)", "a)", "-" of a numbering cell. */
export function readNumbering(cell: string): Numbering {
  const trimmed = cell.trim();
  if (trimmed === "" || trimmed.length > 16) return NO_NUMBERING;
  if (isDigits(trimmed)) return { style: "number", depth: 0, text: trimmed };
  if (/^[-+*•–]+$/.test(trimmed)) return { style: "dash", depth: 0, text: trimmed };
  const text = trimmed
    .replace(/^\(/, "")
    .replace(/[.)\]/:–-]+$/, "")
    .replace(LETTER_AND_NUMBER, "$1.$2");
  if (text === "") return NO_NUMBERING;
  if (/^\(\d+\)$/.test(trimmed)) return { style: "bracket", depth: 0, text };
  const style = STYLES.find(([, pattern]) => pattern.test(text))?.[0] ?? "none";
  return { style, depth: text.split(".").length - 1, text };
}

/** Nearly all numberings are plain numbers. */
function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** "I. Kinh tế số", "A- …", "1. Nội dung", "2.1 Nội dung", "a) nội dung": a number, then words. */
const NUMBER_IN_NAME =
  /^(\(?(?:\d{1,2}|[a-hđ])[.)/:]|(?:[IVX]{1,5}|[A-H])(?: ?[-–]|[.)/:])|(?:\d{1,2}|[IVX]+|[A-H])(?:\.\d{1,2})+[.)]?(?= \p{Lu}))\s*(?=[^\d\s])/u;

/** The numbering in front of a name, as "I." of "I. Kinh tế số"; "" when there is none. */
export function numberInName(name: string): string {
  // Cheap refusal first: the second to the seventh letter ends every numbering.
  if (!/^.{1,6}[.)/: -]/.test(name)) return "";
  return NUMBER_IN_NAME.exec(name)?.[1] ?? "";
}

/** Whether `child` is numbered below `parent`: "1.2" below "1", "1.2.1" below "1.2". */
export function isNumberedBelow(child: string, parent: string): boolean {
  return child.startsWith(`${parent}.`);
}

/** The level that a numbering alone gives a row; null for a row without number and for dashes. */
export function levelOf({ style, depth, text }: Numbering): number | null {
  switch (style) {
    case "letter":
      return LEVELS.letter;
    case "roman":
      return LEVELS.roman;
    case "number":
      return LEVELS.number;
    case "nested":
      return nestedBase(text) + Math.min(depth, 8);
    case "bracket":
      return LEVELS.bracket;
    case "small-letter":
      return LEVELS.smallLetter + Math.min(depth, 4);
    default:
      return null;
  }
}

function nestedBase(text: string): number {
  if (/^\d/.test(text)) return LEVELS.number;
  return /^[IVX]/.test(text) ? LEVELS.roman : LEVELS.letter;
}

/** Whether a style alone makes a row a group: "A", "I"; "I.1" may be a task. */
export function isGroupStyle({ style }: Numbering): boolean {
  return style === "letter" || style === "roman";
}
