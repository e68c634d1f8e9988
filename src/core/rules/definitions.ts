import type { Dong, UnitId } from "../money";
import type { CellEdit, WorkbookSnapshot } from "../sheet";
import type { PackDefinition, Severity } from "../packs";
import type { WorkbookState } from "../state";
import type { Place, Table, TableRow } from "../table";

/** An amount of a finding: whole đồng for machines, and the unit that people are shown it in. */
export interface ShownAmount {
  readonly dong: Dong;
  /** Null where the sheet states none; left out it is đồng. Rules leave it to `shownUnits.ts`. */
  readonly unit?: UnitId | null;
}

/** Evidence of a finding; amounts are wrapped so that i18n prints them as money. */
export type Evidence = string | number | ShownAmount;

/** An offer to mend: a "fix" is safe in bulk, a "suggestion" changes meaning and needs a click. */
export interface FixOffer {
  readonly kind: "fix" | "suggestion";
  /** i18n key below "fixes". */
  readonly titleId: string;
  /** Evidence for its title besides the finding's own. */
  readonly data?: Readonly<Record<string, Evidence>>;
  readonly edits: readonly CellEdit[];
}

/** What a rule reports: no severity, no prose. */
export interface Finding {
  readonly at: Place;
  /** i18n key below "rules.<rule id>". */
  readonly messageId: string;
  readonly data: Readonly<Record<string, Evidence>>;
  readonly fix?: FixOffer;
  /** Further suggestions to choose from in place of `fix`, which is a suggestion then too. */
  readonly others?: readonly FixOffer[];
  readonly related?: readonly Place[];
}

/** A finding with the policy of the pack and profile applied. */
export interface Issue extends Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  /** Stays the same when rows are inserted or sorted, so that explanations stay attached. */
  readonly fingerprint: string;
}

/** What rules look at. `tables` are the recognised ones, in sheet order. */
export interface CheckContext {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  /** Further visible sheets with a form that already counts; they count for nothing. */
  readonly copies: readonly Table[];
  /** Tables that only may be forms; nothing is read from them until a person has confirmed it. */
  readonly doubtful?: readonly Table[];
  readonly pack: PackDefinition;
  readonly year: number;
  /** ISO date that dated parameters are looked up for. */
  readonly asOf: string;
  /** Pack, forms, agency and seal of the workbook, where it remembers them. */
  readonly remembered?: Pick<
    WorkbookState,
    "pack" | "packVersion" | "forms" | "agency" | "seal"
  > | null;
  /** Last year's workbook of the same agency, where one was given. */
  readonly previous?: PreviousWorkbook | null;
  /** The most the agency may ask for the year, where a list of ceilings was given. */
  readonly ceiling?: Dong | null;
}

/** The forms of a workbook that this one goes on from. */
export interface PreviousWorkbook {
  /** File name, as people know it. */
  readonly name: string;
  readonly tables: readonly Table[];
}

/** One rule. Pure and synchronous; severity lives in the pack. */
export interface Rule {
  readonly id: string;
  readonly code: string;
  readonly fixKind: "fix" | "suggestion" | null;
  readonly check: (context: CheckContext) => Iterable<Finding>;
}

/** Gives a rule its type, so that a literal is checked where it stands. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** What a rule of rows may ask of a table: nothing that another row could change. */
export type RowTable = Omit<Table, "rows" | "lastRow" | "extra">;

/** What a rule of rows may ask besides its table. */
export type RowContext = Pick<CheckContext, "pack" | "year" | "asOf">;

/** Takes a finding as soon as it is made. */
type Report = (finding: Finding) => void;

/** Reports the findings of one row. No generator: thousands of rows have none, and each would cost one. */
export type RowCheck = (row: TableRow, report: Report) => void;

/**
 * A rule whose findings in a row depend on that row alone, so that they are remembered as long as
 * the row stays as it is. `prepare` runs once a table: what all rows share is worked out there. It
 * gives null where no row of such a table can have a finding.
 */
export interface RowRule extends Rule {
  readonly prepare: (table: RowTable, context: RowContext) => RowCheck | null;
}

/** Makes a rule of single rows; `check` goes through all of them, as for any other rule. */
export function defineRowRule(rule: Omit<RowRule, "check">): RowRule {
  return {
    ...rule,
    check: (context) => {
      const findings: Finding[] = [];
      for (const table of context.tables) {
        const checkRow = rule.prepare(table, context);
        for (const row of table.rows) checkRow?.(row, (finding) => findings.push(finding));
      }
      return findings;
    },
  };
}

/** Whether a rule looks at single rows only. */
export function isRowRule(rule: Rule): rule is RowRule {
  return "prepare" in rule;
}
