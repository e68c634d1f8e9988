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

/** The first style whose pattern fits; letters that may be Roman are decided before. */
const STYLES: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["dash", /^[-+*•–]+$/],
  ["number", /^\d+$/],
  ["nested", /^(?:\d+|[IVX]+)(?:\.\d+)+$/],
  ["roman", ROMAN],
  ["letter", /^[A-ZĐ]$/],
  ["small-letter", /^[a-zđ]$/],
];

/**
 * Reads "I.", "A", "1", "1.2", "a)", "-". `letters` says that the table numbers groups A, B, C,
 * so that a single C or D is no Roman number; I, V and X stay Roman.
 */
export function readNumbering(cell: string, letters: boolean): Numbering {
  const trimmed = cell.trim();
  const text = trimmed.replace(/[.)\]/:]+$/, "").replace(/^\(/, "");
  if (text === "") return { style: "none", depth: 0, text };
  const isLetter = letters && /^[A-Z]$/.test(text) && !/[IVX]/.test(text);
  const style = isLetter ? "letter" : STYLES.find(([, pattern]) => pattern.test(text))?.[0];
  return { style: style ?? "none", depth: text.split(".").length - 1, text };
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
