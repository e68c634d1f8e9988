import type { Criteria } from "../../core/consolidation";
import { MAX_ROWS, quoteSheetName, spellPattern } from "../../core/sheet";
import { SHEETS } from "./sheetNames";
import {
  createSums,
  EVERYWHERE,
  type ColumnSums,
  type DataPart,
  type Stretch,
} from "./sumPatterns";

export type { DataPart, Stretch } from "./sumPatterns";

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

/** Writes formulas over the data rows. */
export interface DataFormulas {
  /** SUMIFS of the amounts of the facts with these keys, all of which stand in the stretch. */
  readonly sum: (by: Criteria, stretch?: Stretch) => string;
  /**
   * The same for the figures of a column, whose keys go before those of their rows. Rows that say
   * the same kinds of keys have one pattern.
   */
  readonly sumsOf: (column: Criteria) => ColumnSums;
  /** Address of a data row, by index of its fact. */
  readonly linkTo: (index: number) => string;
}

const NO_KEYS: Criteria = {};

/** Formulas over the data rows. Keys are ours, so they hold no quotes or wildcards. */
export function dataFormulas(
  parts: readonly DataPart[],
  { factsForWhole, factsOnSheet }: DrawLimits
): DataFormulas {
  const isWhole = (parts.at(-1)?.to ?? 0) <= factsForWhole;
  const sumsOf = createSums(parts, isWhole);
  const quoted = parts.map(({ name }) => quoteSheetName(name));
  return {
    sum: (by, stretch = EVERYWHERE) => spellPattern(sumsOf(by)(NO_KEYS, stretch)),
    sumsOf,
    linkTo: (index) => {
      const place = Math.floor(index / factsOnSheet);
      const part = parts[place];
      if (!part) throw new RangeError(`no data row ${String(index)}`);
      return `${quoted[place] ?? ""}!A${String(part.firstRow + index - part.from + 1)}`;
    },
  };
}
