import { MAX_COLUMNS } from "../../core/sheet";

const MEGABYTE = 1024 * 1024;

/**
 * Guards against hostile and hopeless input (design.md §7). Every one is far above what an agency
 * sends and low enough for 512 MB of memory and five seconds. Bytes, counts and ratios.
 */
export const LIMITS = {
  file: 300 * MEGABYTE,
  unzipped: 300 * MEGABYTE,
  ratio: 200,
  entries: 10_000,
  /** Unzipped bytes that are handed to SheetJS, which needs many times their memory. */
  handedOver: 60 * MEGABYTE,
  /** Bytes of a text of values. */
  csv: 60 * MEGABYTE,
  sheets: 1_000,
  /** Cells of all sheets up to the last used row and column, blank ones and rows counted too. */
  cells: 6_000_000,
  /** Letters of one cell: Excel holds 32,767, other programs write more. */
  text: 100_000,
  /** Letters of all cells; a text that many cells share counts for each. */
  letters: 200_000_000,
  /** Letters of all formulas once shared ones are written out. */
  formulas: 20_000_000,
  merges: 100_000,
  /** Descriptions of columns of one sheet. */
  columns: MAX_COLUMNS,
} as const;

/**
 * The department's own consolidated workbook, which it proves or compares, may have so many times
 * as much: it holds what a thousand files hold.
 */
export const OWN_ROOM = 20;

/** What a file may not have too much of: each has its words in `reading.limits`. */
export type LimitName = keyof typeof LIMITS;
