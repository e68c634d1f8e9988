import type { Profile } from "../../core/packs";
import { quoteSheetName, type SheetPlan } from "../../core/sheet";
import { formatDate, translate } from "../../i18n";
import { drawListSheet } from "../drawing/listSheet";
import type { Letterhead } from "../drawing/page";
import type { SheetDraft } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import { staleExplanations } from "../explanations";
import { ISSUE_SHEET_MARK } from "./isIssueSheet";
import { issueRows, type IssueRow, type ListedFile } from "./issueRows";

/** Name of the sheet in every language, as in the consolidated workbook. */
const ISSUE_SHEET = "Vấn đề";

/** `department` stands in the letterhead: the agency of one workbook, or who checked many. */
interface IssueSheetRequest extends Letterhead {
  readonly files: readonly ListedFile[];
  /** A draft leaves rules out, so that no explanation is known to be stale. */
  readonly profile: Profile;
  /** ISO date of the check. */
  readonly asOf: string;
  /** Cells lead to where the issue is: only inside the checked workbook itself. */
  readonly inside: boolean;
}

const COLUMNS = [
  { id: "number", width: 5, style: STYLES.centered },
  { id: "severity", width: 10, style: STYLES.centered },
  { id: "code", width: 7, style: STYLES.centered },
  { id: "file", width: 20, style: STYLES.text },
  { id: "sheet", width: 13, style: STYLES.centered },
  { id: "cell", width: 8, style: STYLES.centered },
  { id: "header", width: 16, style: STYLES.text },
  { id: "message", width: 42, style: STYLES.text },
  { id: "found", width: 18, style: STYLES.text },
  { id: "expected", width: 18, style: STYLES.text },
  { id: "remedy", width: 30, style: STYLES.text },
  { id: "explanation", width: 26, style: STYLES.text },
] as const;

const LINKED = { ...STYLES.centered, font: { ...STYLES.centered.font, color: "0563C1" } };

function countText({ files, asOf, locale }: IssueSheetRequest): string {
  const issues = files.flatMap((file) => file.issues);
  const count = (wanted: string) => issues.filter(({ severity }) => severity === wanted).length;
  return translate(locale, "consolidated.checked", {
    day: formatDate(asOf),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  });
}

function placeOf(row: IssueRow | undefined): string | undefined {
  if (!row?.at) return undefined;
  return `${quoteSheetName(row.at.sheet)}!${row.at.cell ?? "A1"}`;
}

/** Explanations that no issue needs any more, below the list. */
function drawStale(
  { files, profile, locale, inside }: IssueSheetRequest,
  draft: SheetDraft,
  firstRow: number,
  lastColumn: number
): number {
  const stale = (profile === "submission" ? files : []).flatMap((file) =>
    staleExplanations(file).map(({ text }) => (inside ? text : `${file.name}: ${text}`))
  );
  if (stale.length === 0) return firstRow - 2;
  const across = (row: number, text: string, style: keyof typeof STYLES) => {
    draft.span({ top: row, left: 0, bottom: row, right: lastColumn }, text, STYLES[style]);
  };
  across(firstRow, translate(locale, "consolidated.stale"), "section");
  stale.forEach((text, index) => {
    across(firstRow + 1 + index, `– ${text}`, "paragraph");
  });
  return firstRow + stale.length;
}

/** The list of issues as a sheet to be printed; no rule reads it when the workbook is checked again. */
export function planIssueSheet(request: IssueSheetRequest): SheetPlan {
  const { files, locale, inside } = request;
  const rows = issueRows(files, locale);
  const columns = COLUMNS.filter(({ id }) => !(inside && id === "file")).map((column) =>
    inside && column.id === "cell" ? { ...column, style: LINKED } : column
  );
  const { plan } = drawListSheet({
    ...request,
    name: ISSUE_SHEET,
    titles: [translate(locale, "consolidated.title.issues"), countText(request)],
    columns,
    rows: rows.map(({ cells }) => cells),
    none: "consolidated.noIssues",
    linkOf: (row, id) => (inside && id === "cell" ? placeOf(rows[row]) : undefined),
    drawBelow: (draft, firstRow, lastColumn) => {
      draft.put(0, lastColumn + 2, ISSUE_SHEET_MARK, MARK);
      return drawStale(request, draft, firstRow, lastColumn);
    },
  });
  return plan;
}

const MARK = { font: { size: 8, color: "808080" } } as const;
