import type { CellAddress } from "./address";
import type { CellValue } from "./cell";

/** What stands in one cell: a formula with its last result, or a plain value. */
export interface CellContent {
  readonly value: CellValue;
  /** English A1 text without "=", or null. */
  readonly formula: string | null;
}

/**
 * A change of one cell. `before` is what was read when the edit was made: a host refuses
 * an edit whose cell no longer holds it, so nothing of the user's is overwritten unseen.
 */
export interface CellEdit extends CellAddress {
  readonly sheet: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number format to set with it; absent keeps the cell's own. */
  readonly numberFormat?: string;
}
