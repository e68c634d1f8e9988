import type { TaskContent } from "../layout";
import type { Dong, UnitId } from "../money";
import type { ColumnDefinition, Measure } from "../packs";
import type { CapitalTypeId, LevelId } from "../sources";
import type { RowKind } from "../table";

/** One source of funding: level, type or both. */
export interface SourceName {
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
}

/** A column of the table that is brought into a form. */
export interface SourceColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  /** Header texts from top to bottom, joined by " / ". */
  readonly header: string;
  /** How it was read; null for a column that its own form does not know. */
  readonly definition: ColumnDefinition | null;
  /** For amounts of one source ("Ngân sách trung ương"): that source; else null. */
  readonly source: SourceName | null;
  /** The first filled cell of a task, for people to recognise the column by; "" for none. */
  readonly sample: string;
  /** Number of task rows that fill it. */
  readonly filled: number;
}

/**
 * Where a column goes: a column of the form; the split of an amount column by sources; the
 * groups of the form; the remarks of the task; a column added behind the form's own; or nowhere, and told so.
 */
export type Destination =
  | { readonly kind: "column"; readonly id: string }
  | { readonly kind: "source"; readonly of: string }
  | { readonly kind: "group" }
  | { readonly kind: "note" }
  | { readonly kind: "added" }
  | { readonly kind: "left" };

/** Why a column was given its destination. */
export type MappingReason =
  /** The headers are alike. */
  | "header"
  /** Both hold the same kind of thing, such as the name of the task. */
  | "kind"
  /** Both measure the same money. */
  | "measure"
  /** The header names a source of funding. */
  | "source"
  /** The only money of the table goes to the money of the form. */
  | "only-money"
  /** A person said so. */
  | "chosen"
  /** Nothing in the form is like it. */
  | "none";

/** Where one column goes, and how sure that is. */
export interface ColumnMapping {
  readonly from: SourceColumn;
  readonly to: Destination;
  /** 0…1. */
  readonly confidence: number;
  readonly reason: MappingReason;
}

/** Where the tasks of one group of the table go. */
export interface GroupMapping {
  /** Name of the group as the table prints it. */
  readonly name: string;
  /** Group id of the form; null keeps it as a group of its own. */
  readonly to: string | null;
  readonly confidence: number;
}

/** What goes where when a table is brought into a form. */
export interface ImportMapping {
  /** Id of the form. */
  readonly form: string;
  /** In the order of the sheet. */
  readonly columns: readonly ColumnMapping[];
  /** In the order in which the table names them. */
  readonly groups: readonly GroupMapping[];
}

/** How to write the result. */
export interface ImportOptions {
  /** Unit of the amounts in the result. */
  readonly unit: UnitId;
  /** Plan year of the form. */
  readonly year: number;
}

/** A cell that found no place in its column. */
export interface LeftCell {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly header: string;
  readonly text: string;
  /**
   * "unreadable": no amount could be read; "unsplit": its source has no column in the form;
   * "several": it may be any of several columns, as its capital type is not told;
   * "unit": a funding text whose amounts are in another unit and could not be read.
   */
  readonly why: "unreadable" | "unsplit" | "several" | "unit";
  /** Whole đồng that stay without a source column; null for texts. */
  readonly amount: Dong | null;
}

/** A cell whose text is not the same afterwards. */
export interface ChangedText {
  readonly row: number;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** A row that is no task: never imported as one, so that nothing is counted twice. */
export interface UncountedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly name: string;
}

/** The proof of one amount column of the form, in whole đồng. */
export interface ImportSum {
  /** Column id of the form. */
  readonly column: string;
  readonly measure: Measure | null;
  /** Sum of the task rows of the table. */
  readonly source: Dong;
  /** Sum of the tasks of the result. */
  readonly target: Dong;
}

/** What happened to the table, for people to judge. */
export interface ImportReport {
  readonly tasks: number;
  readonly sums: readonly ImportSum[];
  readonly leftColumns: readonly SourceColumn[];
  readonly leftCells: readonly LeftCell[];
  readonly changed: readonly ChangedText[];
  readonly notCounted: readonly UncountedRow[];
  /** Column that the form's own equation filled, such as "needed = total − done"; else null. */
  readonly completed: string | null;
}

/** Tasks ready to be laid out. `added` are the columns behind the form's own. */
export interface ImportResult {
  readonly tasks: readonly TaskContent[];
  readonly added: readonly ColumnDefinition[];
  readonly report: ImportReport;
}

/** Why a table cannot be brought into a form. */
export type ImportProblem =
  /** No unit is stated, so the figures mean nothing yet. */
  | { readonly kind: "no-unit" }
  /** One sheet per project is no table. */
  | { readonly kind: "not-a-table-form"; readonly form: string }
  | { readonly kind: "no-tasks" };
