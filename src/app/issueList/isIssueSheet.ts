import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet";

/** Stands beside the heading of the sheet, outside what is printed: the sheet may be renamed. */
export const ISSUE_SHEET_MARK = "so-du-toan/issues@1";

/** Rows that people may put above the heading. */
const SEARCHED_ROWS = 10;

function isIssueSheet({ values }: SheetSnapshot): boolean {
  return values.slice(0, SEARCHED_ROWS).some((row) => row.includes(ISSUE_SHEET_MARK));
}

/** The workbook without the lists of issues that were written into it: they are no one's figures. */
export function withoutIssueSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  if (!workbook.sheets.some(isIssueSheet)) return workbook;
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isIssueSheet(sheet)) };
}
