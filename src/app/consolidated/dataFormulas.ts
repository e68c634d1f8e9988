import type { Criteria, Dimension } from "../../core/consolidation";
import { columnName, MAX_ROWS, quoteSheetName } from "../../core/sheet";
import { dataColumn, DIMENSION_COLUMNS, type DataColumnId } from "./dataColumns";
import { SHEETS } from "./sheetNames";

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

/** How much stands where; tests take less than Excel does. */
export interface DrawLimits {
  /** Facts on one sheet of data. */
  readonly factsOnSheet: number;
  /** Rows of one sheet of figures. */
  readonly rowsOnSheet: number;
  /**
   * Up to so many facts every figure adds over all data rows, which may then be sorted. With more,
   * figures add over the stretch where their facts stand, because Excel looks at each row of it.
   */
  readonly factsForWhole: number;
}

/** Two rows of a sheet of data are its title and its headings. */
export const EXCEL_LIMITS: DrawLimits = {
  factsOnSheet: MAX_ROWS - 2,
  rowsOnSheet: MAX_ROWS - 100,
  factsForWhole: 5_000,
};

/** A sheet of data rows: those of the facts from `from` up to and without `to`. */
export interface DataPart {
  readonly name: string;
  /** Zero-based row of its first fact. */
  readonly firstRow: number;
  readonly from: number;
  readonly to: number;
}

/** The sheets that so many facts need; one with a title above its headings when it is one of many. */
export function dataParts(count: number, { factsOnSheet }: DrawLimits): readonly DataPart[] {
  const parts = Math.max(1, Math.ceil(count / factsOnSheet));
  return Array.from({ length: parts }, (_, index) => ({
    name: index === 0 ? SHEETS.data : `${SHEETS.data} ${String(index + 1)}`,
    firstRow: parts === 1 ? 1 : 2,
    from: index * factsOnSheet,
    to: Math.min(count, (index + 1) * factsOnSheet),
  }));
}

/** Indexes of the first and the last fact of a figure; null where there is none. */
export interface Stretch {
  readonly first: number | null;
  readonly last: number | null;
}

/** Writes formulas over the data rows. */
export interface DataFormulas {
  /** SUMIFS of the amounts of the facts with these keys, all of which stand in the stretch. */
  readonly sum: (by: Criteria, stretch?: Stretch) => string;
  /** Address of a data row, by index of its fact. */
  readonly linkTo: (index: number) => string;
}

/** One-based rows of a part that hold facts of the stretch; null when it holds none. */
function rowsOf(
  { firstRow, from, to }: DataPart,
  stretch: Stretch
): readonly [number, number] | null {
  const [first, last] = [Math.max(stretch.first ?? 0, from), Math.min(stretch.last ?? to, to - 1)];
  if (first > last) return null;
  return [firstRow + first - from + 1, firstRow + last - from + 1];
}

/** Spells the range of a column over some rows of a part. */
type RangeSpeller = (id: DataColumnId) => string;

/** Speller of ranges of a part: the figures of a row add over the same, which are spelt once. */
function rangeSpeller({ name }: DataPart): (rows: readonly [number, number]) => RangeSpeller {
  const sheet = `${quoteSheetName(name)}!`;
  const columns = new Map<DataColumnId, readonly [start: string, middle: string]>();
  const known = new Map<DataColumnId, string>();
  let rows: readonly [number, number] = [0, 0];
  let from = "";
  let to = "";
  const namesOf = (id: DataColumnId): readonly [string, string] => {
    const letter = `$${columnName(dataColumn(id))}$`;
    return [sheet + letter, `:${letter}`];
  };
  const spell: RangeSpeller = (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const names = columns.get(id) ?? namesOf(id);
    columns.set(id, names);
    // Joined and not added: a text of pieces would be put together again for each formula.
    const range = [names[0], from, names[1], to].join("");
    known.set(id, range);
    return range;
  };
  return (next) => {
    if (next[0] !== rows[0] || next[1] !== rows[1]) {
      known.clear();
      rows = next;
      from = String(next[0]);
      to = String(next[1]);
    }
    return spell;
  };
}

function sumOfPart(range: RangeSpeller, by: Criteria): string {
  let formula = `SUMIFS(${range("amount")}`;
  for (const dimension of CRITERIA_ORDER) {
    const key = by[dimension];
    if (key === undefined) continue;
    const criterion = NUMERIC.has(dimension) ? key : `"${key}"`;
    formula += `,${range(DIMENSION_COLUMNS[dimension])},${criterion}`;
  }
  return `${formula})`;
}

const EVERYWHERE: Stretch = { first: null, last: null };

/** Formulas over the data rows. Keys are ours, so they hold no quotes or wildcards. */
export function dataFormulas(
  parts: readonly DataPart[],
  { factsForWhole, factsOnSheet }: DrawLimits
): DataFormulas {
  const isWhole = (parts.at(-1)?.to ?? 0) <= factsForWhole;
  const spelt = parts.map((part) => ({ part, spell: rangeSpeller(part) }));
  return {
    sum: (by, stretch = EVERYWHERE) => {
      const sums: string[] = [];
      for (const { part, spell } of spelt) {
        const rows = rowsOf(part, isWhole ? EVERYWHERE : stretch);
        if (rows) sums.push(sumOfPart(spell(rows), by));
      }
      if (sums.length > 0) return sums.join("+");
      const [first] = spelt;
      if (!first) throw new RangeError("no sheet of data");
      const row = first.part.firstRow + 1;
      return sumOfPart(first.spell([row, row]), by);
    },
    linkTo: (index) => {
      const part = parts[Math.floor(index / factsOnSheet)];
      if (!part) throw new RangeError(`no data row ${String(index)}`);
      return `${quoteSheetName(part.name)}!A${String(part.firstRow + index - part.from + 1)}`;
    },
  };
}
