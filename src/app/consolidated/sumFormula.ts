import type { Criteria, Dimension } from "../../core/consolidation";
import { columnName } from "../../core/sheet";
import { dataColumn, DIMENSION_COLUMNS } from "./dataColumns";
import type { DataPart } from "./dataFormulas";
import type { DataSum } from "./dataRows";

/** Rows of one column of a sheet of data, as a formula names them; one-based. */
interface NamedRange {
  readonly part: DataPart;
  readonly column: string;
  readonly from: number;
  readonly to: number;
}

const RANGE = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/;

const SUM = /^\s*SUMIFS\((.*)\)\s*$/i;

const AMOUNT = columnName(dataColumn("amount"));

const DIMENSIONS = new Map(
  (Object.keys(DIMENSION_COLUMNS) as Dimension[]).map((dimension) => [
    columnName(dataColumn(DIMENSION_COLUMNS[dimension])),
    dimension,
  ])
);

/** Figures of one row name the same few ranges again and again. */
const MOST_KNOWN = 64;

type RangeReader = (text: string) => NamedRange | null;

function rangeReader(parts: readonly DataPart[]): RangeReader {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const known = new Map<string, NamedRange | null>();
  const read: RangeReader = (text) => {
    const [, name = "", column = "", from, last, to] = RANGE.exec(text.trim()) ?? [];
    const part = byName.get(name);
    return part && column === last ? { part, column, from: Number(from), to: Number(to) } : null;
  };
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KNOWN) known.clear();
    const range = read(text);
    known.set(text, range);
    return range;
  };
}

/** Whether a test holds for all ranges and their criteria, which stand by turns. */
function everyPair(
  list: readonly string[],
  test: (range: string, criterion: string) => boolean
): boolean {
  for (let at = 0; at < list.length; at += 2) {
    if (!test(list[at] ?? "", list[at + 1] ?? "")) return false;
  }
  return true;
}

function bare(criterion: string): string {
  const text = criterion.trim();
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** Whether two ranges are of the same rows. */
function isBeside(one: NamedRange, other: NamedRange): boolean {
  return one.part === other.part && one.from === other.from && one.to === other.to;
}

/** The rows that one SUMIFS adds over; null where it is none over just these keys. */
function rowsAdded(text: string, by: Criteria, read: RangeReader): NamedRange | null {
  const [, list = ""] = SUM.exec(text) ?? [];
  const [amounts = "", ...criteria] = list.split(",");
  const rows = read(amounts);
  if (rows?.column !== AMOUNT) return null;
  const left = new Set(Object.keys(by));
  const isAsked = everyPair(criteria, (name, criterion) => {
    const range = read(name);
    const dimension = range ? DIMENSIONS.get(range.column) : undefined;
    if (!range || !dimension || !isBeside(range, rows)) return false;
    return bare(criterion) === by[dimension] && left.delete(dimension);
  });
  return isAsked && left.size === 0 ? rows : null;
}

/** Whether rows of these ranges, one a part, hold the first and the last fact and all between. */
function covers(ranges: readonly NamedRange[], parts: readonly DataPart[], sum: DataSum): boolean {
  if (new Set(ranges.map(({ part }) => part)).size < ranges.length) return false;
  return parts.every((part) => {
    const first = Math.max(sum.first, part.from);
    const last = Math.min(sum.last, part.to - 1);
    if (first > last) return true;
    const range = ranges.find((one) => one.part === part);
    const rowOf = (index: number): number => part.firstRow + index - part.from + 1;
    return range !== undefined && range.from <= rowOf(first) && range.to >= rowOf(last);
  });
}

/** Whether a formula adds the facts with these keys, of which `sum` tells where they stand. */
export type SumCheck = (formula: string, by: Criteria, sum: DataSum) => boolean;

/**
 * Checks the formulas of figures: another criterion or fewer rows keep the stored value until the
 * workbook calculates again. Programs may spell them otherwise.
 */
export function sumChecker(parts: readonly DataPart[]): SumCheck {
  const read = rangeReader(parts);
  return (formula, by, sum) => {
    const ranges: NamedRange[] = [];
    for (const text of formula.split("+")) {
      const rows = rowsAdded(text, by, read);
      if (!rows) return false;
      ranges.push(rows);
    }
    return covers(ranges, parts, sum);
  };
}
