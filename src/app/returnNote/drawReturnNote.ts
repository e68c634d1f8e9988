import { PRINT_MARGINS } from "../../core/layout";
import { listIssues, type Issue } from "../../core/rules";
import type { CellValue, WorkbookPlan } from "../../core/sheet";
import { formatDate, translate, type Locale } from "../../i18n";
import { drawHeading, drawSignatures } from "../drawing/page";
import { createDraft, type SheetDraft } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import { messageOf } from "../issueWords";
import { remedyOf } from "../remedyOf";
import type { Return, ReturnedFile } from "./returnedFiles";

/** Who sends files back, and by when they are wanted again. */
export interface ReturnNoteOptions {
  readonly department: string;
  /** Plan year. */
  readonly year: number;
  /** ISO date; null leaves room to write it. */
  readonly deadline: string | null;
  readonly locale: Locale;
}

const COLUMNS = [
  { id: "number", width: 5, style: STYLES.centered },
  { id: "severity", width: 10, style: STYLES.centered },
  { id: "code", width: 7, style: STYLES.centered },
  { id: "place", width: 15, style: STYLES.text },
  { id: "message", width: 40, style: STYLES.text },
  { id: "remedy", width: 34, style: STYLES.text },
] as const;

const LAST_COLUMN = COLUMNS.length - 1;

type NoteCells = Readonly<Record<(typeof COLUMNS)[number]["id"], CellValue>>;

function placeOf({ at }: Issue, locale: Locale): string {
  if (at.sheet === "") return translate(locale, "consolidated.wholeFile");
  return at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`;
}

/** The rows of one file; of a rule that fires hundreds of times the first ones, and how many more. */
function rowsOf({ open, problem }: ReturnedFile, locale: Locale): readonly NoteCells[] {
  const { listed, beyond } = listIssues(open);
  const severityOf = ({ severity }: Pick<Issue, "severity">) =>
    translate(locale, `common.severity.${severity}`);
  const blank = { number: null, place: null, remedy: null };
  return [
    ...listed.map((issue, index) => ({
      number: index + 1,
      severity: severityOf(issue),
      code: issue.code,
      place: placeOf(issue, locale),
      message: messageOf(issue, locale, problem),
      remedy: remedyOf(issue, locale),
    })),
    ...beyond.map((more) => ({
      ...blank,
      severity: severityOf(more),
      code: more.code,
      message: translate(locale, "consolidated.note.beyond", { count: more.count }),
    })),
  ];
}

function across(draft: SheetDraft, row: number, text: string, style: keyof typeof STYLES): void {
  draft.span({ top: row, left: 0, bottom: row, right: LAST_COLUMN }, text, STYLES[style]);
}

/** Draws one file with its findings; returns the next free row. */
function drawFile(draft: SheetDraft, file: ReturnedFile, top: number, locale: Locale): number {
  const { name, sha256, open } = file;
  const errors = open.filter(({ severity }) => severity === "error").length;
  const counts = { name, errors, warnings: open.length - errors };
  across(draft, top, translate(locale, "consolidated.note.file", counts), "section");
  across(draft, top + 1, translate(locale, "consolidated.note.sha256", { sha256 }), "paragraph");
  COLUMNS.forEach(({ id }, column) => {
    draft.put(top + 2, column, translate(locale, `consolidated.note.column.${id}`), STYLES.header);
  });
  const rows = rowsOf(file, locale);
  rows.forEach((cells, index) => {
    COLUMNS.forEach(({ id, style }, column) => {
      draft.put(top + 3 + index, column, cells[id], style);
    });
  });
  return top + 4 + rows.length;
}

function deadlineText({ deadline, locale }: ReturnNoteOptions): string {
  if (deadline === null) return translate(locale, "consolidated.note.someDay");
  return translate(locale, "consolidated.note.day", { day: formatDate(deadline) });
}

/** A letter that goes back to an agency: what is wrong, what to do, by when; printed and signed. */
export function drawReturnNote(one: Return, options: ReturnNoteOptions): WorkbookPlan {
  const { locale, department, year } = options;
  const draft = createDraft(translate(locale, "consolidated.note.sheet"));
  const titles = [
    translate(locale, "consolidated.note.title"),
    translate(locale, "consolidated.planYear", { year: String(year) }),
  ];
  const first = drawHeading(draft, { department, locale }, LAST_COLUMN, titles, null) + 1;
  const agency = one.agency?.name ?? one.files[0]?.name ?? "";
  const count = one.files.length;
  across(draft, first, translate(locale, "consolidated.note.to", { agency }), "section");
  const body = { department, count, deadline: deadlineText(options) };
  across(draft, first + 1, translate(locale, "consolidated.note.received", body), "paragraph");
  across(draft, first + 2, translate(locale, "consolidated.note.request", body), "paragraph");
  let row = first + 4;
  for (const file of one.files) row = drawFile(draft, file, row, locale);
  const bottom = drawSignatures(draft, locale, row, LAST_COLUMN, "checkedBy");
  const columnWidths = COLUMNS.map(({ width }) => width);
  const area = { top: 0, left: 0, bottom, right: LAST_COLUMN };
  const print = { orientation: "portrait", area, margins: PRINT_MARGINS } as const;
  const { plan } = draft.finish({ columnWidths, print });
  return { sheets: [plan], activeSheet: 0, properties: {} };
}
