import type { Criteria, Dimension } from "../../core/consolidation";
import {
  columnName,
  quoteSheetName,
  type FormulaPattern,
  type PatternFormula,
} from "../../core/sheet";
import { dataColumn, DIMENSION_COLUMNS, type DataColumnId } from "./dataColumns";

/** Order of criteria in formulas, the most telling first. */
const CRITERIA_ORDER = [
  "task",
  "agency",
  "file",
  "group",
  "level",
  "type",
  "form",
  "series",
  "measure",
  "year",
  "state",
] as const satisfies readonly Dimension[];

/** Columns that hold numbers. */
const NUMERIC: ReadonlySet<Dimension> = new Set(["year", "state"]);

/** A sheet of data rows: those of the facts from `from` up to and without `to`. */
export interface DataPart {
  readonly name: string;
  /** Zero-based row of its first fact. */
  readonly firstRow: number;
  readonly from: number;
  readonly to: number;
}

/** Indexes of the first and the last fact of a figure; null where there is none. */
export interface Stretch {
  readonly first: number | null;
  readonly last: number | null;
}

export const EVERYWHERE: Stretch = { first: null, last: null };

/** Figures of a column: a formula over the facts with the keys of a row, in its stretch. */
export type ColumnSums = (row: Criteria, stretch: Stretch) => PatternFormula;

/** One-based rows of a part that hold facts of the stretch; null when it holds none. */
function rowsOf(
  { firstRow, from, to }: DataPart,
  stretch: Stretch
): readonly [number, number] | null {
  const [first, last] = [Math.max(stretch.first ?? 0, from), Math.min(stretch.last ?? to, to - 1)];
  if (first > last) return null;
  return [firstRow + first - from + 1, firstRow + last - from + 1];
}

/** What a row adds over: parts with facts, and their first and last rows with the row's keys. */
interface RowWords {
  readonly parts: readonly DataPart[];
  /** The first and last row in each of the parts, then the keys in the order of formulas. */
  readonly words: readonly (string | number)[];
  /** What rows of one pattern say alike. */
  readonly shape: string;
}

function wordsOf(all: readonly DataPart[], row: Criteria, stretch: Stretch): RowWords {
  const parts: DataPart[] = [];
  const words: (string | number)[] = [];
  let shape = "";
  all.forEach((part, place) => {
    const rows = rowsOf(part, stretch);
    if (!rows) return;
    parts.push(part);
    words.push(...rows);
    shape += `${String(place)},`;
  });
  const [first] = all;
  if (parts.length === 0 && first) {
    parts.push(first);
    words.push(first.firstRow + 1, first.firstRow + 1);
  }
  for (const dimension of CRITERIA_ORDER) {
    const key = row[dimension];
    if (key === undefined) continue;
    words.push(key);
    shape += `${dimension},`;
  }
  return { parts, words, shape };
}

/** Writes a pattern piece by piece. */
function patternPen() {
  const pieces: string[] = [""];
  const gaps: number[] = [];
  return {
    say: (text: string): void => {
      pieces.push((pieces.pop() ?? "") + text);
    },
    leave: (place: number): void => {
      gaps.push(place);
      pieces.push("");
    },
    finish: (): FormulaPattern => ({ pieces, gaps }),
  };
}

/** Pattern of the figures of a column in rows that say these keys in these parts. */
function patternOf(column: Criteria, row: Criteria, parts: readonly DataPart[]): FormulaPattern {
  const pen = patternPen();
  const open = CRITERIA_ORDER.filter((dimension) => row[dimension] !== undefined);
  const sayCriterion = (dimension: Dimension): void => {
    const sign = NUMERIC.has(dimension) ? "" : '"';
    const own = column[dimension];
    pen.say(sign);
    if (own === undefined) pen.leave(2 * parts.length + open.indexOf(dimension));
    else pen.say(own);
    pen.say(sign);
  };
  parts.forEach(({ name }, at) => {
    const sayRange = (id: DataColumnId): void => {
      const letter = `$${columnName(dataColumn(id))}$`;
      pen.say(`${quoteSheetName(name)}!${letter}`);
      pen.leave(2 * at);
      pen.say(`:${letter}`);
      pen.leave(2 * at + 1);
    };
    pen.say(at === 0 ? "SUMIFS(" : "+SUMIFS(");
    sayRange("amount");
    for (const dimension of CRITERIA_ORDER) {
      if (column[dimension] === undefined && row[dimension] === undefined) continue;
      pen.say(",");
      sayRange(DIMENSION_COLUMNS[dimension]);
      pen.say(",");
      sayCriterion(dimension);
    }
    pen.say(")");
  });
  return pen.finish();
}

/** The words of rows: the figures of a row have the same ones, which are found once. */
function rowWords(
  parts: readonly DataPart[],
  isWhole: boolean
): (row: Criteria, stretch: Stretch) => RowWords {
  let last: { readonly row: Criteria; readonly stretch: Stretch; readonly words: RowWords } | null =
    null;
  return (row, stretch) => {
    if (last?.row !== row || last.stretch !== stretch) {
      last = { row, stretch, words: wordsOf(parts, row, isWhole ? EVERYWHERE : stretch) };
    }
    return last.words;
  };
}

/** Makes the figures of columns, over all data rows of the parts where `isWhole`. */
export function createSums(
  parts: readonly DataPart[],
  isWhole: boolean
): (column: Criteria) => ColumnSums {
  const wordsIn = rowWords(parts, isWhole);
  return (column) => {
    const patterns = new Map<string, FormulaPattern>();
    return (row, stretch) => {
      const { words, shape, parts: some } = wordsIn(row, stretch);
      const pattern = patterns.get(shape) ?? patternOf(column, row, some);
      patterns.set(shape, pattern);
      return { pattern, words };
    };
  };
}
