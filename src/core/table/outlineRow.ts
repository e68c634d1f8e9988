import type { RowKind } from "./definitions";
import type { RowShape } from "./rowShape";

/** A row in the outline of its table; kinds of parents are settled once their parts are known. */
export interface OutlineRow {
  /** Another one when the row is read again and stays what it is. */
  shape: RowShape;
  kind: RowKind;
  /** Outer rows have a lower level; null for rows that are no part of the outline. */
  readonly level: number | null;
  /** A heading by its words or place, whatever its number. */
  readonly isHeading: boolean;
  readonly parent: OutlineRow | null;
  children: OutlineRow[];
  /** Its blank amounts are those of its parts. */
  takesParts: boolean;
  /** Blank rows below it are numbered as its parts: "1.1" under "1". */
  hasBlankParts: boolean;
  /** Id of the form's group that it names, or null. */
  group: string | null;
}
