import type { ReadRequest } from "../../app/ports";
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../../core/sheet";
import { STATE_SHEET } from "../../core/state";
import { runExcel, supports } from "./runExcel";
import { toSnapshot, type CellFonts, type UsedSheet } from "./snapshot";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Formulas that point into another file: 'D:\\[Sổ 1.xlsx]Tờ 1'!A1 or [Sổ1.xlsx]Tờ1!A1. */
const EXTERNAL_LINK = /'[^']*\[[^\]]+\][^']*'!|(?:^|[(,;+\-*/&<>=^ ])\[[^\]]+\][^!'()\s,;]+!/;

/**
 * Reads the asked sheets in two round trips, the list of sheets and what is in them, and one more
 * when fonts are asked and differ. Below ExcelApi 1.13 merges stay unknown, below 1.9 hidden rows
 * and columns too. Hidden rows and columns are known inside the used area only, macros never.
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
    if (used.length > 0) await context.sync();
    const cellFonts = fonts ? used.map(loadMixedFonts) : [];
    if (cellFonts.some((asked) => asked !== null)) await context.sync();
    const sheets = used.map((sheet, index) => toSnapshot(sheet, cellFonts[index] ?? null));
    const properties = (custom?.items ?? []).map(({ key, value }) => [key, String(value)] as const);
    return {
      sheets,
      properties: Object.fromEntries(properties),
      traits: { macros: false, externalLinks: sheets.some(hasExternalLink) },
    };
  });
}

/** Of a blank sheet Excel gives A1, so that nothing here is ever asked of a null object. */
function loadUsed(sheet: Excel.Worksheet, fonts: boolean): UsedSheet {
  const more = fonts ? ",format/font/name" : "";
  const range = sheet
    .getUsedRange(true)
    .load(`values,formulas,numberFormat,rowIndex,columnIndex${more}`);
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject() : null;
  const hasProperties = supports("1.9");
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    range,
    merged: merged?.load("areas/items/address") ?? null,
    rows: hasProperties ? range.getRowProperties({ rowHidden: true }) : null,
    columns: hasProperties ? range.getColumnProperties({ columnHidden: true }) : null,
    fonts,
  };
}

/** A font of null means that the cells differ: only then is each cell asked. */
function loadMixedFonts({ range }: UsedSheet): CellFonts | null {
  if ((range.format.font.name as string | null) !== null || !supports("1.9")) return null;
  return range.getCellProperties({ format: { font: { name: true } } });
}

function hasExternalLink(sheet: SheetSnapshot): boolean {
  return [...sheet.formulas.values()].some((formula) => EXTERNAL_LINK.test(formula));
}
