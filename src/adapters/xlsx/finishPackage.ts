import { formatAddress, isCellError, type SheetPlan, type WorkbookPlan } from "../../core/sheet";
import { DEFAULT_ROW_HEIGHT, fitRowHeights } from "./rowHeights";
import { escapeXml } from "./xmlText";
import { openPackage } from "./xlsxPackage";

/**
 * Adds what hucre cannot write: the first page's number, heights that stay free to change, the depth of row outlines,
 * error results of formulas, and the hidden flag of the filter's name. Parts that need
 * nothing are copied as they are.
 */
export function finishPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const file = openPackage(bytes);
  if (!file.ok) throw new Error(`the writer made a broken zip: ${file.error}`);
  const parts = file.value;
  plan.sheets.forEach((sheet, index) => {
    parts.edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      withErrorResults(withHeights(withOwnPages(withDefaults(xml, sheet)), sheet), sheet)
    );
  });
  if (plan.sheets.some((sheet) => sheet.autoFilter)) {
    parts.edit("xl/workbook.xml", (xml) =>
      xml.replaceAll('name="_xlnm._FilterDatabase"', 'name="_xlnm._FilterDatabase" hidden="1"')
    );
  }
  return parts.toBytes();
}

function withDefaults(xml: string, sheet: SheetPlan): string {
  const depth = Math.max(0, ...(sheet.outline?.values() ?? []));
  const outline = depth > 0 ? ` outlineLevelRow="${depth}"` : "";
  return xml.replace(
    '<sheetFormatPr defaultRowHeight="15"',
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"${outline}`
  );
}

/** Every annex counts its own pages (decree 30/2020/NĐ-CP, Phụ lục I), also when all print at once. */
function withOwnPages(xml: string): string {
  return xml.replace("<pageSetup ", '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
}

/** Without customHeight, so that programs fit the row again when its text changes. */
function withHeights(xml: string, sheet: SheetPlan): string {
  const heights = fitRowHeights(sheet);
  if (heights.size === 0) return xml;
  return xml.replace(/<row r="(\d+)"/g, (start, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}

function withErrorResults(xml: string, sheet: SheetPlan): string {
  const errors = new Map(
    sheet.cells.flatMap((cell) =>
      cell.formula !== undefined && isCellError(cell.value)
        ? [[formatAddress(cell), cell.value.error] as const]
        : []
    )
  );
  if (errors.size === 0) return xml;
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (whole, at: string, rest: string, formula: string) => {
      const error = errors.get(at);
      return error ? `<c r="${at}"${rest} t="e">${formula}<v>${escapeXml(error)}</v></c>` : whole;
    }
  );
}
