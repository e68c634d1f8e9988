import { normalizeText } from "../text";
import type { CellValue } from "../sheet";

/** Which sign groups thousands in a column: "vi" 1.234,5 · "en" 1,234.5. */
export type SeparatorStyle = "vi" | "en" | "unknown";

/** What the figures of one column say about its separators. */
export interface SeparatorEvidence {
  readonly vi: boolean;
  readonly en: boolean;
  /** Distinct texts such as "3.000" and "3,000", which alone may mean 3000 or 3. */
  readonly dotted: ReadonlySet<string>;
  readonly comma: ReadonlySet<string>;
  /** Enough numbers beside them, all whole and from 1,000 up: the triples are thousands too. */
  readonly amongThousands: boolean;
  /** Texts such as "350" beside them, and no decimals. */
  readonly hundreds: number;
}

/** Dotted triples that alone make a column Vietnamese: law and habit group by dots (TT 39/2014). */
const ENOUGH_DOTTED = 4;
/** Numbers that show what size the figures of a column are. */
const ENOUGH_NUMBERS = 3;

/** Whole hundreds that show that "1.200" beside them goes on from 900 and is not 1,2. */
const ENOUGH_HUNDREDS = 2;

const FIGURE = /\d{1,3}(?:[ '’]\d{3})+(?![\d])(?:[.,]\d+)?|\d[\d.,]*\d|\d/g;

/** "vi" or "en" when one number proves the style by itself, the kind of triple for "3.000", else null. */
function styleOf(number: string): "vi" | "en" | "dotted" | "comma" | null {
  // Blanks group, so the sign behind them is the decimal one.
  const spaced = /[ '’]\d{3}([.,])/.exec(number);
  if (spaced) return spaced[1] === "," ? "vi" : "en";
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(number)) return "vi";
  if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(number)) return "en";
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(number)) return "dotted";
  if (/^[1-9]\d{0,2},\d{3}$/.test(number)) return "comma";
  if (/^\d+,\d+$/.test(number)) return "vi";
  return /^\d+\.\d+$/.test(number) ? "en" : null;
}

/** A sign between digits. */
const IN_FIGURE = /\d[.,]\d/;

function isHundreds(text: string): boolean {
  return /^[1-9]\d{2}$/.test(text.trim());
}

/** Whether a cell may show which sign its column groups by; numbers alone never do. */
export function mayShowSeparators(value: CellValue): boolean {
  return typeof value === "string" && (IN_FIGURE.test(value) || isHundreds(value));
}

/** Gathers what the texts and numbers of a column say about its separators. */
function gatherSeparators(values: readonly CellValue[]): SeparatorEvidence {
  const found = { vi: false, en: false };
  const triples = { dotted: new Set<string>(), comma: new Set<string>() };
  let hundreds = 0;
  for (const value of values) {
    if (typeof value !== "string") continue;
    if (isHundreds(value)) hundreds += 1;
    if (!IN_FIGURE.test(value)) continue;
    for (const [number] of normalizeText(value).matchAll(FIGURE)) {
      const style = styleOf(number);
      if (style === "vi" || style === "en") found[style] = true;
      else if (style !== null) triples[style].add(number);
    }
  }
  return { ...found, ...triples, amongThousands: areThousands(values), hundreds };
}

function areThousands(values: readonly CellValue[]): boolean {
  let count = 0;
  for (const value of values) {
    if (typeof value !== "number" || value === 0) continue;
    if (!Number.isInteger(value) || Math.abs(value) < 1000) return false;
    count += 1;
  }
  return count >= ENOUGH_NUMBERS;
}

/** The style that evidence proves; "unknown" when it proves none or contradicts itself. */
function decideSeparators(evidence: SeparatorEvidence): SeparatorStyle {
  const { vi, en, dotted, comma, amongThousands, hundreds } = evidence;
  if (vi !== en) return vi ? "vi" : "en";
  if (vi) return "unknown";
  // Both signs before three digits: one of them groups and the other does not.
  if (dotted.size > 0 && comma.size > 0) return "unknown";
  if (amongThousands && dotted.size + comma.size > 0) return dotted.size > 0 ? "vi" : "en";
  const isAfterHundreds = dotted.size > 0 && hundreds >= ENOUGH_HUNDREDS;
  return isAfterHundreds || dotted.size >= ENOUGH_DOTTED ? "vi" : "unknown";
}

function isOpen({ vi, en, dotted, comma }: SeparatorEvidence): boolean {
  return vi === en && !vi && !(dotted.size > 0 && comma.size > 0);
}

function pool(all: readonly SeparatorEvidence[]): SeparatorEvidence {
  return {
    vi: all.some(({ vi }) => vi),
    en: all.some(({ en }) => en),
    dotted: new Set(all.flatMap(({ dotted }) => [...dotted])),
    comma: new Set(all.flatMap(({ comma }) => [...comma])),
    amongThousands: false,
    hundreds: 0,
  };
}

/**
 * The separators of a column, decided by all its cells together: "1.234.567" and "2,05" say "vi",
 * "131,654,829,007" and "2.05" say "en", and "3.000" among numbers such as 4157 is thousands.
 * Texts that contradict each other give "unknown", as do columns of only a few "3.000".
 */
export function detectSeparators(values: readonly CellValue[]): SeparatorStyle {
  return decideSeparators(gatherSeparators(values));
}

/**
 * The separators of the amount columns of one table, in their order. A column that leaves its
 * own open has those of the table, where its columns agree; one that contradicts itself has not.
 */
export function detectTableSeparators(
  columns: readonly (readonly CellValue[])[]
): readonly SeparatorStyle[] {
  const evidence = columns.map(gatherSeparators);
  const styles = evidence.map(decideSeparators);
  if (!styles.includes("unknown")) return styles;
  const common = decideSeparators(pool(evidence));
  return styles.map((style, index) => {
    const own = evidence[index];
    return style === "unknown" && own && isOpen(own) ? common : style;
  });
}
