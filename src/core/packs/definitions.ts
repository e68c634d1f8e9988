import type { CountShare, CountSum, HeldSum, LevelSum, SameFigure } from "./comparisons";
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
  | "note"
  /** A figure or text that is not money: a target, a count, a result. Never summed. */
  | "quantity"
  /** The unit of the row's figure ("%", "máy"), or of its money where rows differ. */
  | "unit"
  /** A share computed from two amount columns, see `ratio`. */
  | "percent"
  /** One of `choices`. */
  | "choice"
  /** "Mục chi": chương, loại–khoản, mục–tiểu mục. */
  | "budget-code";

/** What an amount means. Facts of different measures are never added to each other. */
export type Measure =
  | "total"
  | "done"
  | "needed"
  | "estimate"
  /** Kế hoạch vốn được giao. */
  | "planned"
  /** Lũy kế đã bố trí đến hết năm trước. */
  | "allocated"
  /** Giải ngân trong kỳ. */
  | "disbursed"
  /** Lũy kế giải ngân: never added over periods. */
  | "cumulative"
  /** Tổng chi ngân sách of a budget level. */
  | "spending"
  /** Tổng chi thường xuyên of a budget level. */
  | "recurrent"
  /** Chi cho chuyển đổi số. */
  | "digital"
  /** Chi cho an toàn thông tin. */
  | "security";

/**
 * One column of a form. Texts are as printed in the document, with "{n}" for the plan year and
 * "{n-1}" for the year before. A column is found by its header, never by its position.
 */
export interface ColumnDefinition {
  readonly id: string;
  readonly header: string;
  /** The wider header above it, shared by neighbouring columns. */
  readonly group?: string;
  /** The header above `group`, in forms with three header rows. */
  readonly band?: string;
  readonly kind: ColumnKind;
  /** For amounts: what is measured. */
  readonly measure?: Measure;
  /** For amounts: plan year + offset is the budget year of the money. */
  readonly yearOffset?: number;
  /**
   * For amounts of one fixed source (wide forms). Null is left open by the header: only tables
   * that follow no form have it ("Ngân sách địa phương", "Xã hội hóa").
   */
  readonly source?: { readonly level: LevelId | null; readonly type: CapitalTypeId | null };
  /** Figures in another currency ("JPY"): a quantity, never read as đồng. */
  readonly currency?: string;
  /**
   * For percent columns: ids of the amount columns of numerator and denominator, and the id of
   * the dated parameter that the share must reach.
   */
  readonly ratio?: { readonly of: string; readonly over: string; readonly least?: string };
  /** For amounts: id of the amount column that this one is a part of ("Trong đó: …"): never more. */
  readonly partOf?: string;
  /**
   * In tables of indicators: what the cell says of its row's one, and of plan year + yearOffset. A
   * "reason" is asked for where the target was missed.
   */
  readonly indicates?: {
    readonly what: "target" | "result" | "verdict" | "reason";
    readonly yearOffset: number;
  };
  /** For choice columns: the words to choose from. */
  readonly choices?: readonly string[];
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
  /** What the addends are: parts or years (rule T401, the default), or sources (rule T402). */
  readonly kind?: "parts" | "sources";
}

/** A group of tasks printed in the form or named by its document. */
export interface GroupDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Money of enterprises and people: listed after the total and never in it. */
  readonly nonState?: true;
}

/** What a row of a project sheet asks for, where that also stands in the lists or in another sheet. */
export type ProjectField =
  "name" | "owner" | "priority" | "decision" | "scope" | "total" | "sources" | "place" | "period";

/** A row that the form prints itself, such as an indicator or a field of a project sheet. */
export interface FixedRow {
  readonly group: string | null;
  /** For rows of a project sheet: what the row asks for, where rules compare it. */
  readonly field?: ProjectField;
  /** Printed texts by column id; the other columns are filled in by people. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A day by which something is sent, in plan year + offset. */
export interface Deadline {
  readonly month: number;
  readonly day: number;
  readonly yearOffset: number;
}

/** What stretch of time a report covers. */
export type ReportPeriodKind = "month" | "quarter" | "half-year" | "year";

/** A form: one kind of table. Pure data; `layOut` draws it and `readTable` reads it. */
export interface FormDefinition {
  readonly id: string;
  readonly version: string;
  /** Short sheet name, ≤ 31 characters. */
  readonly sheetName: string;
  /** "Phụ lục …" line above the title. */
  readonly annex: string;
  readonly title: string;
  /** What the form is for, in one short sentence, shown where forms are chosen. */
  readonly summary?: string;
  /** Where the document asks for this form. */
  readonly reference: string;
  readonly columns: readonly ColumnDefinition[];
  readonly groups: readonly GroupDefinition[];
  /** Column that carries a group's name. */
  readonly groupColumn: string;
  /** Column that carries a task's name. */
  readonly nameColumn: string;
  readonly equations: readonly RowEquation[];
  /** The amount column whose money the sources split; null for a form without money to sum. */
  readonly sourcedColumn: string | null;
  /** The one source of all money in a form without source columns. */
  readonly source?: {
    readonly level: LevelId;
    readonly type: CapitalTypeId;
    readonly text: string;
  };
  /** Rows that are printed in the form, under their groups. */
  readonly fixedRows?: readonly FixedRow[];
  /** What the document says that printed rows of counts make together, in every column of quantities. */
  readonly counts?: {
    readonly sums: readonly CountSum[];
    readonly shares: readonly CountShare[];
  };
  /** One sheet per project: any number of sheets of this form count. */
  readonly perProject?: true;
  /** The sum must not pass it; whole đồng. */
  readonly approved?: { readonly amount: number; readonly document: string };
  /** For reports: "{period}" in texts is filled with the period, as in "{period} năm {n}". */
  readonly periods?: readonly ReportPeriodKind[];
  /** Where it differs from the pack's. */
  readonly deadline?: Deadline;
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

/** A legal value and the days on which it holds, with its document. */
export interface DatedParameter {
  /** "dx-share", "security-share", "one-step-limit", … */
  readonly id: string;
  /** Shares in parts per 10,000, money in whole đồng. */
  readonly value: number;
  /** ISO dates, inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly document: string;
}

/** Works that some capital types may not pay for, told by how a task's name begins (rule F309). */
export interface LimitedSpending {
  readonly id: string;
  /** What the works are called, and the words that such a name begins with. */
  readonly works: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Words that may stand before those: "Tổ chức tập huấn …", "Kinh phí bảo trì …". */
  readonly leads: readonly string[];
  /** Words of other works: a name that has one as well is not judged. */
  readonly besides: readonly string[];
  readonly notOn: readonly CapitalTypeId[];
  /** ISO dates, inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly document: string;
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
  /** Day by which agencies send. */
  readonly deadline: Deadline;
  /** The department that consolidates. */
  readonly department: string;
  readonly forms: readonly FormDefinition[];
  /** Legal values that rules look up for a day. */
  readonly parameters?: readonly DatedParameter[];
  /** Which columns of its forms state the same figure. */
  readonly sameFigures?: readonly SameFigure[];
  /** Figures ("of") that hold those of another form ("with") and so are never less, where not 0. */
  readonly heldFigures?: readonly SameFigure[];
  /** Figures ("of") that are sums of those of another form. */
  readonly heldSums?: readonly HeldSum[];
  /** Forms that list the same tasks: those with money in one column have a row in the other form. */
  readonly sameTasks?: readonly SameFigure[];
  /** Forms ("with") that list every task with money in a column of another form ("of"), and more. */
  readonly listedTasks?: readonly SameFigure[];
  /** Columns of forms with one row a budget level, and the lists whose money of that level they hold. */
  readonly levelSums?: readonly LevelSum[];
  /** Works that not every capital type may pay for. */
  readonly limitedSpending?: readonly LimitedSpending[];
  /** Names by code of the budget's mục and tiểu mục that agencies may use; absent allows all. */
  readonly budgetItems?: Readonly<Record<string, string>>;
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
