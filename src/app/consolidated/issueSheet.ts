import { explanationKey, type ConsolidatedFile } from "../../core/consolidation";
import type { Severity } from "../../core/packs";
import type { Issue } from "../../core/rules";
import type { CellValue } from "../../core/sheet";
import { translate } from "../../i18n";
import { messageOf } from "../issueWords";
import { drawList } from "./listSheet";
import type { DrawnSheet } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";
import { STYLES } from "../drawing/styles";
import type { DrawContext } from "./wording";

const COLUMNS = [
  { id: "number", width: 6, style: STYLES.centered },
  { id: "severity", width: 11, style: STYLES.centered },
  { id: "code", width: 8, style: STYLES.centered },
  { id: "agency", width: 30, style: STYLES.text },
  { id: "file", width: 28, style: STYLES.text },
  { id: "sheet", width: 14, style: STYLES.centered },
  { id: "cell", width: 8, style: STYLES.centered },
  { id: "header", width: 22, style: STYLES.text },
  { id: "message", width: 62, style: STYLES.text },
  { id: "explanation", width: 36, style: STYLES.text },
] as const;

type IssueCells = Readonly<Record<(typeof COLUMNS)[number]["id"], CellValue>>;

/** Input files by name. */
type Files = ReadonlyMap<string, ConsolidatedFile>;

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Errors first; inside a severity the order of files, sheets and cells stays. */
function bySeverity(issues: readonly Issue[]): Issue[] {
  return SEVERITY_ORDER.flatMap((severity) => issues.filter((one) => one.severity === severity));
}

function cellsOf(issue: Issue, number: number, files: Files, context: DrawContext): IssueCells {
  const { locale, consolidated } = context;
  const { at } = issue;
  const file = at.file ?? "";
  return {
    number,
    severity: translate(locale, `common.severity.${issue.severity}`),
    code: issue.code,
    agency: files.get(file)?.agency?.name ?? null,
    file: file || null,
    sheet: at.sheet || translate(locale, "consolidated.wholeFile"),
    cell: at.cell ?? null,
    header: at.header ?? null,
    message: messageOf(issue, locale, files.get(file)?.problem ?? null),
    explanation: consolidated.explanations[explanationKey(file, issue.fingerprint)] ?? null,
  };
}

/** All findings with the explanations agencies gave. */
export function drawIssueSheet(context: DrawContext): DrawnSheet {
  const { consolidated } = context;
  const files: Files = new Map(consolidated.files.map((file) => [file.name, file]));
  return drawList(context, {
    name: SHEETS.issues,
    title: "consolidated.title.issues",
    columns: COLUMNS,
    rows: bySeverity(consolidated.issues).map((issue, index) =>
      cellsOf(issue, index + 1, files, context)
    ),
    none: "consolidated.noIssues",
  });
}
