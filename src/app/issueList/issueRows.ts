import type { Submission } from "../../core/consolidation";
import type { Severity } from "../../core/packs";
import { expectedOf, listIssues, type Evidence, type Issue } from "../../core/rules";
import type { CellValue } from "../../core/sheet";
import { formatEvidence, translate, type Locale } from "../../i18n";
import { messageOf } from "../issueWords";
import { remedyOf } from "../remedyOf";

/** A file that was checked, with the reasons its agency gave. */
export type ListedFile = Pick<Submission, "name" | "problem" | "issues" | "explanations">;

type RowColumn =
  | "number"
  | "severity"
  | "code"
  | "file"
  | "sheet"
  | "cell"
  | "header"
  | "message"
  | "found"
  | "expected"
  | "remedy"
  | "explanation";

/** One line of the list; `at` is where it leads. */
export interface IssueRow {
  readonly at: Issue["at"] | null;
  readonly cells: Readonly<Record<RowColumn, CellValue>>;
}

/** Findings of one rule in one file that a list shows; a rule that finds more is counted. */
const MOST_LISTED = 500;

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

const BLANK: IssueRow["cells"] = {
  number: null,
  severity: null,
  code: null,
  file: null,
  sheet: null,
  cell: null,
  header: null,
  message: null,
  found: null,
  expected: null,
  remedy: null,
  explanation: null,
};

/** As text: money in a cell of its own would be taken for a figure of the workbook. */
function evidenceText(value: Evidence | undefined, locale: Locale): string | null {
  return value === undefined ? null : formatEvidence(locale, value);
}

function rowOf(issue: Issue, file: ListedFile, locale: Locale): IssueRow {
  const { at, code, severity, data, fingerprint } = issue;
  const cells = {
    ...BLANK,
    severity: translate(locale, `common.severity.${severity}`),
    code,
    file: file.name,
    sheet: at.sheet || translate(locale, "consolidated.wholeFile"),
    cell: at.cell ?? null,
    header: at.header ?? null,
    message: messageOf(issue, locale, file.problem),
    found: evidenceText(data["found"], locale),
    expected: evidenceText(expectedOf(issue), locale),
    remedy: remedyOf(issue, locale),
    explanation: file.explanations[fingerprint] ?? null,
  };
  return { at: at.sheet === "" ? null : at, cells };
}

/** The lines of one file and severity; of a rule that fires hundreds of times how many more. */
function rowsOfSeverity(file: ListedFile, severity: Severity, locale: Locale): IssueRow[] {
  const own = file.issues.filter((issue) => issue.severity === severity);
  const { listed, beyond } = listIssues(own, MOST_LISTED);
  const more = beyond.map(({ code, count }): IssueRow => {
    const message = translate(locale, "consolidated.note.beyond", { count });
    const word = translate(locale, `common.severity.${severity}`);
    return { at: null, cells: { ...BLANK, severity: word, code, file: file.name, message } };
  });
  return [...listed.map((issue) => rowOf(issue, file, locale)), ...more];
}

/** Errors first; inside a severity the order of files, sheets and cells stays. Numbered from 1. */
export function issueRows(files: readonly ListedFile[], locale: Locale): readonly IssueRow[] {
  return SEVERITY_ORDER.flatMap((severity) =>
    files.flatMap((file) => rowsOfSeverity(file, severity, locale))
  ).map(({ at, cells }, index) => ({ at, cells: { ...cells, number: index + 1 } }));
}
