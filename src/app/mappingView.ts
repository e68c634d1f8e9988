import type { Destination, ImportMapping, ImportReport } from "../core/import";
import type { Dong, UnitId } from "../core/money";
import type { PackDefinition } from "../core/packs";
import type { Table } from "../core/table";
import type { TextData, TextKey } from "../i18n";
import type { Sureness } from "./importSummary";

/** What a person answered on the mapping screen. */
export interface MappingAnswers {
  readonly sheet: string;
  /** Id of a form of the pack. */
  readonly form: string;
  /** Place of the table on its sheet, from 0. */
  readonly table: number;
  /** Unit of the amounts where the sheet states none. */
  readonly unit: UnitId | null;
  /** Sheet column by column id of the form; null leaves the form's column empty. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** What becomes of columns that have no place in the form. */
  readonly leftOver: "list" | "note" | "column";
}

/** A column of the form and what of the table goes into it. */
export interface MappingRow {
  /** Column id of the form. */
  readonly id: string;
  readonly header: string;
  readonly required: boolean;
  /** Zero-based sheet column, null for none. */
  readonly column: number | null;
  readonly sureness: Sureness;
}

/** A column of the table to choose from. */
export interface ColumnChoice {
  readonly column: number;
  /** Letters, header and a sample: "C Tổng vốn (12,5)". */
  readonly label: string;
}

/** A sum before and after. */
export interface SumLine {
  readonly header: string;
  readonly source: Dong;
  readonly target: Dong;
}

/** Everything the mapping screen shows. */
export interface MappingView {
  readonly answers: MappingAnswers;
  readonly pack: PackDefinition;
  readonly year: number;
  readonly sheets: readonly string[];
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  /** Number of tables on the sheet. */
  readonly tables: number;
  /** Null when the sheet has no table; then nothing below is filled. */
  readonly table: Table | null;
  readonly mapping: ImportMapping | null;
  readonly rows: readonly MappingRow[];
  readonly choices: readonly ColumnChoice[];
  /** Columns that go somewhere else than into one column of the form. */
  readonly elsewhere: readonly { readonly header: string; readonly to: Destination }[];
  readonly leftOver: readonly { readonly header: string; readonly filled: number }[];
  readonly tasks: number;
  readonly sums: readonly SumLine[];
  readonly report: ImportReport | null;
  /** Why nothing can be brought into the form yet; null when it can. */
  readonly problem: { readonly key: TextKey; readonly data: TextData } | null;
}
