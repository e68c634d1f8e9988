import { cellText, type PlanTable, type SheetPlan, type WorkbookPlan } from "../../core/sheet";

/** What Excel takes as the name of a table, and what it would take for a cell. */
const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/**
 * Throws where a table would make Excel offer to repair the file: a name that is none or stands
 * twice, headings that are not those of the cells, not different, or not one for each column.
 */
export function checkTables(plan: WorkbookPlan): void {
  const names = new Set<string>();
  for (const sheet of plan.sheets) {
    if (!sheet.table) continue;
    const name = sheet.table.name.toLowerCase();
    const isName = NAME.test(name) && !LIKE_A_CELL.test(name) && !names.has(name);
    if (!isName) throw new Error(`no name for a table: ${sheet.table.name}`);
    names.add(name);
    const fault = faultOf(sheet.table, sheet);
    if (fault !== null) throw new Error(`the table ${sheet.table.name} has ${fault}`);
  }
}

function faultOf({ range, columns }: PlanTable, sheet: SheetPlan): string | null {
  if (range.bottom <= range.top) return "no rows";
  if (columns.length !== range.right - range.left + 1) return "not a heading for each column";
  const keys = new Set(columns.map((text) => text.toLowerCase()));
  if (keys.size !== columns.length || keys.has("")) return "a heading twice or none";
  if (columns.some((text) => /[\r\n]/.test(text))) return "a heading of two lines";
  const texts = new Map(
    sheet.cells
      .filter(({ row }) => row === range.top)
      .map(({ column, value }) => [column, cellText(value)])
  );
  const isShown = columns.every((text, at) => texts.get(range.left + at) === text);
  return isShown ? null : "headings other than its cells";
}
