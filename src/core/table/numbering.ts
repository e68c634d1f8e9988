/** Styles of numbering, from the outermost in (reference/domain.md §1.3). */
export type NumberingStyle =
  "letter" | "roman" | "number" | "nested" | "small-letter" | "dash" | "none";

/** A numbering cell taken apart. `depth` counts the dots of "1.2.3". */
export interface Numbering {
  readonly style: NumberingStyle;
  readonly depth: number;
  readonly text: string;
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Reads "I.", "A", "1", "1.2", "a)", "-"; `letters` says that the table numbers groups A, B, C. */
export function readNumbering(cell: string, letters: boolean): Numbering {
  const text = cell
    .trim()
    .replace(/[.)\]/:]+$/, "")
    .replace(/^\(/, "");
  const as = (style: NumberingStyle, depth = 0): Numbering => ({ style, depth, text });
  if (text === "") return /^[-+*•–]/.test(cell.trim()) ? as("dash") : as("none");
  if (/^[-+*•–]+$/.test(text)) return as("dash");
  if (/^\d+$/.test(text)) return as("number");
  if (/^(?:\d+|[IVX]+)(?:\.\d+)+$/.test(text)) return as("nested", text.split(".").length - 1);
  if (
    ROMAN.test(text) &&
    !(letters && text.length === 1 && text !== "I" && text !== "V" && text !== "X")
  ) {
    return as("roman");
  }
  if (/^[A-ZĐ]$/.test(text)) return as("letter");
  if (/^[a-zđ]$/.test(text)) return as("small-letter");
  return as("none");
}

/** Whether `child` is numbered below `parent`: "1.2" below "1", "1.2.1" below "1.2". */
export function isNumberedBelow(child: string, parent: string): boolean {
  return child.startsWith(`${parent}.`);
}

/** Outer groups have a lower rank; null for rows that are no groups by their numbering. */
export function groupRank(numbering: Numbering): number | null {
  if (numbering.style === "letter") return 0;
  if (numbering.style === "roman") return 1;
  return null;
}
