import type { ColumnDefinition, FormDefinition, Measure } from "../packs";
import type { CapitalTypeId, LevelId, SourceReading } from "../sources";
import type { CellValue, RangeAddress, SheetSnapshot } from "../sheet";
import type { AmountReading, UnitId } from "../money";

/** What a row of a table is. Only tasks and source lines carry money that is counted. */
export type RowKind =
  | "group"
  | "task"
  | "source-line"
  | "of-which"
  | "continuation"
  | "subtotal"
  | "total"
  | "header-repeat"
  | "column-numbers"
  | "note"
  | "blank";

/** One cell of a mapped column. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value as trimmed text, "" for blank. */
  readonly text: string;
  readonly formula: string | null;
}

/** One row between the header and the end of the table. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly numbering: string;
  readonly name: string;
  /** Sheet row of the group it stands under, or null. */
  readonly groupRow: number | null;
  /** Form group id when the group row names one the form has. */
  readonly group: string | null;
  /** For source lines, of-which lines and continuations: sheet row of their task, else null. */
  readonly parentRow: number | null;
  /** By column id. */
  readonly cells: Readonly<Record<string, TableCell>>;
  /** Amount columns only, by column id. */
  readonly amounts: Readonly<Record<string, AmountReading>>;
  /**
   * A task that is itself the first of its source lines: what its own cells state. `amounts` has the
   * money of all the lines then.
   */
  readonly ownAmounts?: Readonly<Record<string, AmountReading>>;
  /** What the source columns say, level and type columns combined; null when both are blank. */
  readonly sources: SourceReading | null;
}

/** A row read but not yet classified. */
export type RawRow = Omit<TableRow, "kind" | "groupRow" | "group" | "parentRow" | "ownAmounts"> & {
  /** Text of the column that names groups; the same as `name` in most forms. */
  readonly groupName: string;
};

/** A column of the form and where it was found. */
export interface MappedColumn {
  readonly definition: ColumnDefinition;
  readonly column: number;
  /** Header texts from top to bottom, as they stand in the sheet. */
  readonly header: string;
  /** 0…1: how alike header and definition are. */
  readonly confidence: number;
  /** A unit in the header itself, "(triệu đồng)", which wins over the table's; else null. */
  readonly unit: UnitId | null;
}

/**
 * A person's answer to "which column is which", remembered in the workbook. Columns go by the
 * header text they had, and by their place only where that text stands twice.
 */
export interface TableMapping {
  readonly sheet: string;
  /** Id of a form of the pack. */
  readonly form: string;
  /** First and last row of the header, zero-based. */
  readonly header: { readonly top: number; readonly bottom: number };
  readonly columns: readonly {
    /** Column id of the form. */
    readonly id: string;
    /** Header texts from top to bottom, joined by " / ". */
    readonly header: string;
    /** Zero-based sheet column at the time of the answer. */
    readonly column: number;
  }[];
  /** Unit of the amounts where the sheet states none. */
  readonly unit: UnitId | null;
}

/** "sure" needs no question; "ask" was read, but a person should confirm the columns. */
export type Certainty = "sure" | "ask" | "mapped";

/** A table of a sheet read as a form. Rows and columns are sheet coordinates, zero-based. */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly form: FormDefinition;
  readonly year: number;
  /** 0…1 over all columns. */
  readonly confidence: number;
  readonly certainty: Certainty;
  readonly header: RangeAddress;
  /** Last row of the table, its total included; zero-based. */
  readonly lastRow: number;
  readonly unit: UnitId | null;
  /** Where the unit line stands, or null. */
  readonly unitAt: { readonly row: number; readonly column: number } | null;
  readonly columns: readonly MappedColumn[];
  readonly missing: readonly ColumnDefinition[];
  /** Columns with a header that the form does not know: legal, carried along. */
  readonly extra: readonly { readonly column: number; readonly header: string }[];
  readonly rows: readonly TableRow[];
}

/** Where a figure stands. */
export interface Place {
  readonly file?: string;
  readonly sheet: string;
  /** A1 address; absent for a whole sheet. */
  readonly cell?: string;
  readonly header?: string;
}

/**
 * The smallest amount, always whole đồng: one task × measure × year × source.
 * Every view and proof is a sum of facts.
 */
export interface Fact {
  readonly form: string;
  /** Sheet row of the task, zero-based. */
  readonly row: number;
  readonly task: string;
  readonly group: string | null;
  readonly period: string;
  /** Who carries the task out, as its row says; absent where the form does not ask or the cell is blank. */
  readonly agencies?: string;
  readonly measure: Measure;
  /** Budget year of the money. */
  readonly year: number;
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
  /** False for enterprise and other non-state money, which is shown apart. */
  readonly state: boolean;
  /** Whole đồng. */
  readonly amount: number;
  /** True when a split of another measure was carried over in proportion. */
  readonly apportioned: boolean;
  readonly at: Place;
}
