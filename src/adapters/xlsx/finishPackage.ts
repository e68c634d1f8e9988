import { formatAddress, isCellError, type SheetPlan, type WorkbookPlan } from "../../core/sheet";
import { escapeXml } from "./xmlText";
import { openPackage, type XlsxPackage } from "./xlsxPackage";

/**
 * Adds what hucre cannot write: the depth of row outlines, error results of formulas, and
 * the hidden flag of the filter's name. Parts that need nothing are copied as they are.
 */
export function finishPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const file = openPackage(bytes);
  if (!file.ok) throw new Error(`the writer made a broken zip: ${file.error}`);
  const parts = file.value;
  plan.sheets.forEach((sheet, index) => {
    finishSheet(parts, `xl/worksheets/sheet${index + 1}.xml`, sheet);
  });
  if (plan.sheets.some((sheet) => sheet.autoFilter)) {
    parts.edit("xl/workbook.xml", (xml) =>
      xml.replaceAll('name="_xlnm._FilterDatabase"', 'name="_xlnm._FilterDatabase" hidden="1"')
    );
  }
  return parts.toBytes();
}

function finishSheet(parts: XlsxPackage, path: string, sheet: SheetPlan): void {
  const depth = Math.max(0, ...(sheet.outline?.values() ?? []));
  const errors = sheet.cells.filter(
    (cell) => cell.formula !== undefined && isCellError(cell.value)
  );
  if (depth === 0 && errors.length === 0) return;
  const results = new Map(
    errors.map((cell) => [formatAddress(cell), isCellError(cell.value) ? cell.value.error : ""])
  );
  parts.edit(path, (xml) =>
    xml
      .replace("<sheetFormatPr ", depth > 0 ? `<sheetFormatPr outlineLevelRow="${depth}" ` : "$&")
      .replace(/<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (whole, at, rest, formula) => {
        const error = results.get(String(at));
        return error ? `<c r="${at}"${rest} t="e">${formula}<v>${escapeXml(error)}</v></c>` : whole;
      })
  );
}
