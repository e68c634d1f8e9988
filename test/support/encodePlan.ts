import * as xlsx from "@e965/xlsx";
import { formatAddress, isCellError, type PlanCell, type WorkbookPlan } from "../../src/core/sheet";

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** Error values as BIFF numbers, which SheetJS keeps inside (MS-XLS 2.5.10). */
const ERROR_CODES: Readonly<Record<string, number>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
};

function toCell({ value, formula, style }: PlanCell): xlsx.CellObject {
  const more = {
    ...(formula === undefined ? {} : { f: formula }),
    ...(style?.numberFormat === undefined ? {} : { z: style.numberFormat }),
  };
  if (value === null) return { t: "z", ...more };
  if (isCellError(value))
    return { t: "e", v: ERROR_CODES[value.error] ?? 0x2a, w: value.error, ...more };
  const type = { string: "s", number: "n", boolean: "b" } as const;
  return { t: type[typeof value as keyof typeof type], v: value, ...more };
}

/** A plan's sheets as an .xlsx file, by a writer that is not ours: values, formulas, formats, layout. */
export function encodePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = xlsx.utils.book_new();
  for (const sheet of plan.sheets) {
    const target: xlsx.WorkSheet = {};
    let [bottom, right] = [0, 0];
    for (const cell of sheet.cells) {
      target[formatAddress(cell)] = toCell(cell);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
    }
    target["!ref"] = `A1:${formatAddress({ row: bottom, column: right })}`;
    target["!merges"] = sheet.merges.map((merge) => ({
      s: { r: merge.top, c: merge.left },
      e: { r: merge.bottom, c: merge.right },
    }));
    const rows: xlsx.RowInfo[] = [];
    for (const row of sheet.hiddenRows ?? []) rows[row] = { hidden: true };
    target["!rows"] = rows;
    xlsx.utils.book_append_sheet(book, target, sheet.name);
  }
  book.Workbook = {
    Sheets: plan.sheets.map(({ name, visibility }) => ({ name, Hidden: HIDDEN[visibility] })),
  };
  const bytes = xlsx.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  return Promise.resolve(new Uint8Array(bytes));
}
