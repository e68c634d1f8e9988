import type { ReadRequest } from "../../app/ports";
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../../core/sheet";
import { STATE_SHEET } from "../../core/state";
import { runExcel, supports } from "./runExcel";
import { toSnapshot, type SheetLayout, type UsedSheet } from "./snapshot";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Formulas that point into another file: 'D:\\[Sổ 1.xlsx]Tờ 1'!A1 or [Sổ1.xlsx]Tờ1!A1. */
const EXTERNAL_LINK = /'[^']*\[[^\]]+\][^']*'!|(?:^|[(,;+\-*/&<>=^ ])\[[^\]]+\][^!'()\s,;]+!/;

/**
 * Reads the asked sheets in at most three round trips: the list of sheets, their cells, their
 * layout. Below ExcelApi 1.13 merges stay unknown, below 1.9 hidden rows and columns too.
 * Hidden rows and columns are known inside the used area only, macros never.
 */
export async function readSheets(request: ReadRequest): Promise<WorkbookSnapshot> {
  const fonts = request.fonts ?? false;
  return runExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
    const custom = supports("1.7")
      ? context.workbook.properties.custom.load("items/key,items/value")
      : null;
    await context.sync();
    const used = worksheets.items
      .filter(({ name }) => name !== STATE_SHEET && (request.sheets?.includes(name) ?? true))
      .map((sheet) => loadUsed(sheet, fonts));
    await context.sync();
    const layouts = used.map((sheet) => loadLayout(sheet, fonts));
    await context.sync();
    const sheets = used.map((sheet, index) => toSnapshot(sheet, layouts[index] ?? null));
    const properties = (custom?.items ?? []).map(({ key, value }) => [key, String(value)] as const);
    return {
      sheets,
      properties: Object.fromEntries(properties),
      traits: { macros: false, externalLinks: sheets.some(hasExternalLink) },
    };
  });
}

function loadUsed(sheet: Excel.Worksheet, fonts: boolean): UsedSheet {
  const range = sheet.getUsedRangeOrNullObject(true);
  const more = fonts ? ",format/font/name" : "";
  range.load(`values,formulas,numberFormat,rowIndex,columnIndex${more}`);
  return { name: sheet.name, visibility: VISIBILITY[sheet.visibility] ?? "visible", range };
}

/** Null for a sheet without values: nothing may be asked of a null object. */
function loadLayout({ range }: UsedSheet, fonts: boolean): SheetLayout | null {
  if (range.isNullObject) return null;
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/address");
  const hasProperties = supports("1.9");
  const font = fonts ? (range.format.font.name as string | null) : null;
  // A font of null means that the cells differ; only then is each cell asked.
  const askEach = fonts && hasProperties && font === null;
  return {
    merged,
    rows: hasProperties ? range.getRowProperties({ rowHidden: true }) : null,
    columns: hasProperties ? range.getColumnProperties({ columnHidden: true }) : null,
    font,
    cellFonts: askEach ? range.getCellProperties({ format: { font: { name: true } } }) : null,
  };
}

function hasExternalLink(sheet: SheetSnapshot): boolean {
  return [...sheet.formulas.values()].some((formula) => EXTERNAL_LINK.test(formula));
}
