import type { Dong } from "./dong";
import type { UnitId } from "./unit";

/** Why a cell gives no amount, or not one that can be trusted. */
export type AmountProblem =
  | { readonly kind: "not-a-number" }
  | { readonly kind: "placeholder" }
  | { readonly kind: "range" }
  | { readonly kind: "foreign-currency" }
  | { readonly kind: "error-value" }
  | { readonly kind: "too-large" }
  /** "3.000" alone may be 3000 or 3; both readings in đồng. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [Dong, Dong] };

/**
 * One amount cell read in the unit of its table.
 * `amount` is whole đồng, null for blank cells and for those with a `problem`, save a total
 * whose source columns say what it is.
 */
export interface AmountReading {
  readonly amount: Dong | null;
  readonly problem: AmountProblem | null;
  /** The amount stands as text and not as a number. */
  readonly isText: boolean;
  /** A unit written in the cell itself, which wins over the table's. */
  readonly unitInCell: UnitId | null;
  /** A unit that the row's own unit column states, which wins over the table's. */
  readonly rowUnit: UnitId | null;
  /** Digits below one đồng were rounded away (half up). */
  readonly rounded: boolean;
  /** They are what a calculation left over (450892.3218917131) and were not typed. */
  readonly noise: boolean;
  /** "khoảng", "dự kiến". */
  readonly approximate: boolean;
}
