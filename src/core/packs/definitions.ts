import type { CapitalTypeId, LevelId } from "../sources";

/** What a column holds; decides how its cells are read, drawn and checked. */
export type ColumnKind =
  | "numbering"
  | "category"
  | "name"
  | "text"
  | "period"
  | "agencies"
  | "amount"
  | "source-level"
  | "source-type"
  | "decision"
  | "note";

/** What an amount means. Facts of different measures are never added to each other. */
export type Measure = "total" | "done" | "needed" | "estimate";

/**
 * One column of a form. Texts are as printed in the document, with "{n}" for the plan year and
 * "{n-1}" for the year before. A column is found by its header, never by its position.
 */
export interface ColumnDefinition {
  readonly id: string;
  readonly header: string;
  /** The wider header above it, shared by neighbouring columns. */
  readonly group?: string;
  readonly kind: ColumnKind;
  /** For amounts: what is measured. */
  readonly measure?: Measure;
  /** For amounts: plan year + offset is the budget year of the money. */
  readonly yearOffset?: number;
  /** For amounts of one fixed source (wide forms). */
  readonly source?: { readonly level: LevelId; readonly type: CapitalTypeId };
  /** Other wordings met in the field. */
  readonly aliases?: readonly string[];
  /** Without it the sheet is not this form. */
  readonly essential?: boolean;
  /** Every task must fill it. */
  readonly required?: boolean;
  /** Width in characters. */
  readonly width: number;
}

/** total = sum of addends, on every row; ids are column ids. */
export interface RowEquation {
  readonly total: string;
  readonly addends: readonly string[];
}

/** A group of tasks printed in the form or named by its document. */
export interface GroupDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A form: one kind of table. Pure data; `layOut` draws it and `readTable` reads it. */
export interface FormDefinition {
  readonly id: string;
  readonly version: string;
  /** Short sheet name, ≤ 31 characters. */
  readonly sheetName: string;
  /** "Phụ lục …" line above the title. */
  readonly annex: string;
  readonly title: string;
  /** Where the document asks for this form. */
  readonly reference: string;
  readonly columns: readonly ColumnDefinition[];
  readonly groups: readonly GroupDefinition[];
  /** Column that carries a group's name. */
  readonly groupColumn: string;
  /** Column that carries a task's name. */
  readonly nameColumn: string;
  readonly equations: readonly RowEquation[];
  /** The amount column whose money the source texts split. */
  readonly sourcedColumn: string;
  /** Blank task rows drawn under each group. */
  readonly rowsPerGroup: number;
  /** Remarks printed under the title, such as "(Đề nghị ghi rõ từng nguồn kinh phí)". */
  readonly remarks: readonly string[];
}

export type Severity = "error" | "warning" | "info";
export type Profile = "draft" | "submission";

/** Severity of a rule per profile; "off" leaves it out. */
export interface RuleSetting {
  readonly draft: Severity | "off";
  readonly submission: Severity | "off";
}

/** The document that ordered the forms. */
export interface PackDocument {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
}

/** Forms and settings of one season: data only. */
export interface PackDefinition {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly document: PackDocument;
  /** Plan year n of the document; other years are allowed. */
  readonly planYear: number;
  /** Day by which agencies send, in plan year + offset. */
  readonly deadline: { readonly month: number; readonly day: number; readonly yearOffset: number };
  /** The department that consolidates. */
  readonly department: string;
  readonly forms: readonly FormDefinition[];
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Gives a form its type, so that a literal is checked where it stands. */
export function defineForm(form: FormDefinition): FormDefinition {
  return form;
}

/** Gives a pack its type, so that a literal is checked where it stands. */
export function definePack(pack: PackDefinition): PackDefinition {
  return pack;
}

/** Fills "{n}" and "{n-1}" in a printed text. */
export function fillYear(text: string, year: number): string {
  return text.replace(/\{n(?:([+-])(\d+))?\}/g, (_all, sign?: string, offset?: string) =>
    String(year + (sign ? Number(`${sign}${offset ?? "0"}`) : 0))
  );
}
