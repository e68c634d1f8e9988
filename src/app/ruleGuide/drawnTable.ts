/** One cell of a drawn example. */
export interface DrawnCell {
  readonly text: string;
  /** The cell of the finding, in both tables. */
  readonly marked: boolean;
}

/** A table as a page shows it: rows have names (row numbers of a sheet), columns too. */
export interface DrawnTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly DrawnCell[] }[];
}

/** Both tables of an example, and what the check says of the bad one. */
export interface DrawnExample {
  /** A sentence before both tables; null where none is needed. */
  readonly before: string | null;
  readonly bad: DrawnTable;
  readonly good: DrawnTable;
  /** The message of the finding with its place; null when there is none. */
  readonly says: string | null;
}
