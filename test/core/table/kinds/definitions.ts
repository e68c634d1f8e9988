import type { UnitId } from "../../../../src/core/money";

/**
 * A table of a kind that agencies print, written for these tests; words and figures are our own.
 * Cells of a row are parted by " | ". In headers and rows "<" continues the cell to the left and
 * "^" the cell above (both merged). Rows begin with the letter of their kind as in
 * test/support/readReal.ts; "~" is a line below the table: no row of it, or a note.
 */
export interface KindTable {
  readonly id: string;
  /** Lines above the header, in the first column. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly string[];
  /** Kinds of the columns, letters as in test/support/readReal.ts. */
  readonly columns: string;
  readonly unit: UnitId | null;
  /** Grand total of one column in whole đồng; the tasks add up to it. */
  readonly total: { readonly column: number; readonly dong: number } | null;
  /** Figures stand in number cells instead of texts. */
  readonly numeric?: true;
}
