import type { ReadProblem } from "../../core/consolidation";
import type { TaskContent } from "../../core/layout";
import type { UnitId } from "../../core/money";
import type { CellValue } from "../../core/sheet";

/** What a person types into a cell: a value, or a formula without "=" whose result is computed. */
export type Typed = CellValue | { readonly formula: string };

/** Cells by address on the first sheet ("J17"), or on the sheet of a form ("QN-B1!J17"). */
export type TypedCells = Readonly<Record<string, Typed>>;

/** What a side of an example changes on the sheets besides cell contents. */
export interface ExampleSide {
  readonly cells?: TypedCells;
  /** 1-based row numbers of the first sheet. */
  readonly hiddenRows?: readonly number[];
  /** Column letters of the first sheet. */
  readonly hiddenColumns?: readonly string[];
  /** Ranges of the first sheet ("B17:B18"). */
  readonly merges?: readonly string[];
  /** Cells of the first sheet that its protection locks ("J17"). */
  readonly lockedCells?: readonly string[];
  /** Font names and number formats by address on the first sheet. */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** A further sheet, at "+!A1": a form again, filled as the first time, or bare rows of values. */
  readonly extraSheet?:
    { readonly form: string } | { readonly rows: readonly (readonly CellValue[])[] };
  /** What the workbook remembers to be made with, where it differs from the pack. */
  readonly remembered?: { readonly packVersion?: string; readonly formVersion?: string };
  /** Plan year that the workbook remembers. */
  readonly year?: number;
  /** ISO date-time of the seal. */
  readonly sealedAt?: string;
}

/** The part of the first sheet that a page shows: few columns, so that a pane shows them too. */
export interface ShownPart {
  /** Letters: "B J K". */
  readonly columns: string;
  /** 1-based numbers and stretches: "10 16-18 31". */
  readonly rows: string;
  /** Shows formulas instead of their results. */
  readonly formulas?: true;
  /** Form of the sheet to show where it is not the first; "+" for the further one. */
  readonly form?: string;
}

/**
 * A filled form that the rule is silent about, and the same form with one fault. Formulas are
 * recalculated after typing, as Excel does.
 */
export interface FormExample {
  readonly kind: "form";
  /** Pack id; "quang-ngai-2019" when absent. */
  readonly pack?: string;
  /** Form ids, in sheet order; ["QN-B2"] when absent. */
  readonly forms?: readonly string[];
  /** Tasks by form id; the base tasks of QN-B2 (baseTasks.ts) when absent. */
  readonly tasks?: Readonly<Record<string, readonly TaskContent[]>>;
  /** Triệu đồng when absent. */
  readonly unit?: UnitId;
  /** Plan year of the sheets; the pack's when absent. */
  readonly year?: number;
  /** ISO date; 20 July of the year before the plan year when absent. */
  readonly asOf?: string;
  /** Tasks by form id of last year's workbook, of the same pack, that both are checked with. */
  readonly previous?: Readonly<Record<string, readonly TaskContent[]>>;
  /** Changes that both tables have. */
  readonly both?: TypedCells;
  readonly good?: ExampleSide;
  readonly bad: ExampleSide;
  /** Cell of the finding ("J17", "QN-B1!J17"); null for a finding about a whole sheet. */
  readonly at: string | null;
  readonly show: ShownPart;
  /** Rules that such a fault always sets off as well; say why beside it. */
  readonly also?: readonly string[];
}

/** One file of an example about many. What is absent is as in a file that is all right. */
export interface ExampleFile {
  readonly name: string;
  /** Null: the file does not say. */
  readonly agency?: { readonly code: string; readonly name: string } | null;
  readonly year?: number;
  /** ISO date-time of the seal; null: not sealed. */
  readonly sealedAt?: string | null;
  /** Cells of its QN-B2 typed before sealing, and those changed afterwards. */
  readonly cells?: Readonly<Record<string, string | number>>;
  readonly changed?: Readonly<Record<string, string | number>>;
  /** What the file holds that is never run or followed. */
  readonly brings?: "macros" | "externalLinks";
  /** Instead of a workbook with a form: what the bytes are. */
  readonly content?: "pdf-text" | "no-form" | "too-large";
}

/** Files that a consolidation takes in: all well on one side, one finding on the other. */
export interface FilesExample {
  readonly kind: "files";
  /** Agencies that are expected; none when absent. */
  readonly expected?: readonly { readonly code: string; readonly name: string }[];
  readonly good: readonly ExampleFile[];
  readonly bad: readonly ExampleFile[];
  /** Name of the file of the finding; null when it concerns no file. */
  readonly at: string | null;
  /** Rules that such a fault always sets off as well; say why beside it. */
  readonly also?: readonly string[];
  /** Message of the finding and its data; a test compares them with the real one. */
  readonly says:
    | {
        readonly messageId: string;
        readonly data: Readonly<Record<string, string | number>>;
      }
    | { readonly problem: ReadProblem };
}

export type RuleExample = FormExample | FilesExample;

/** The words of a page in one language. */
export interface GuideWords {
  /** What the rule finds: one or two sentences. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** The documents it rests on, by kind, number and date; null where it is arithmetic or craft. */
  readonly document: string | null;
  /** Steps to mend it, in order. */
  readonly mend: readonly string[];
  /** Captions of the two tables: what is wrong, and what was done; null without an example. */
  readonly bad: string | null;
  readonly good: string | null;
}

/** The page of one rule, in both languages, with its example. */
export interface RuleGuide {
  /** Rule id; also the name of the file. */
  readonly id: string;
  readonly vi: GuideWords;
  readonly en: GuideWords;
  /** Null only for what no table can show: a rule about this program itself. */
  readonly example: RuleExample | null;
}

/** Gives a guide its type, so that a literal is checked where it stands. */
export function defineGuide(guide: RuleGuide): RuleGuide {
  return guide;
}
