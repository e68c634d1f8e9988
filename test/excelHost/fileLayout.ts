import { cellKey, parseAddress, parseRange } from "../../src/core/sheet";
import { elementOf, elementsOf, isOn, plainText, type XmlElement } from "./fileXml";
import type { ModelFormat, ModelSheet } from "./model";
import { readPage } from "./filePage";

/** Points of a column whose file says a width, in a workbook with digits of 7 pixels (ECMA-376, 18.3.1.13). */
function columnPoints(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

function readColumns(sheet: ModelSheet, xml: string): void {
  for (const { attributes } of elementsOf(elementOf(xml, "cols")?.body ?? "", "col")) {
    const { min, max, width, customWidth, hidden } = attributes;
    for (let column = Number(min) - 1; column < Number(max); column += 1) {
      if (isOn(customWidth)) sheet.columnWidths.set(column, columnPoints(Number(width)));
      if (isOn(hidden)) sheet.hiddenColumns.add(column);
    }
  }
}

/** Heights that are not custom are only what the row needs just now. */
function readRows(sheet: ModelSheet, xml: string, formats: readonly ModelFormat[]): void {
  for (const { attributes, body } of elementsOf(xml, "row")) {
    const row = Number(attributes.r) - 1;
    if (isOn(attributes.customHeight)) sheet.rowHeights.set(row, Number(attributes.ht));
    if (isOn(attributes.hidden)) sheet.hiddenRows.add(row);
    const level = Number(attributes.outlineLevel ?? 0);
    if (level > 0) sheet.outline.set(row, level);
    for (const [, address = "", style = ""] of body.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g))
      readFormat(sheet, address, formats[Number(style)]);
  }
}

function readFormat(sheet: ModelSheet, address: string, format: ModelFormat | undefined): void {
  const at = parseAddress(address);
  if (at && format && format.size > 0) sheet.formats.set(cellKey(at.row, at.column), format);
}

function readPane(sheet: ModelSheet, xml: string): void {
  const { xSplit, ySplit, state } = elementOf(xml, "pane")?.attributes ?? {};
  if (state === "frozen")
    sheet.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

const ALERTS: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

function ruleOf({ attributes, body }: XmlElement): unknown {
  const formula = plainText(elementOf(body, "formula1")?.body ?? "");
  if (attributes.type === "list") return { list: { inCellDropDown: true, source: `=${formula}` } };
  const operator = attributes.operator === "greaterThanOrEqual" ? "GreaterThanOrEqualTo" : "?";
  return { [attributes.type ?? ""]: { formula1: Number(formula), operator } };
}

function readValidations(sheet: ModelSheet, xml: string): void {
  for (const element of elementsOf(xml, "dataValidation")) {
    const { sqref = "", showErrorMessage, errorStyle = "stop", allowBlank } = element.attributes;
    for (const area of sqref.split(" ")) {
      const range = parseRange(area);
      if (!range) continue;
      const alert = { showAlert: isOn(showErrorMessage), style: ALERTS[errorStyle] };
      const parts = new Map<string, unknown>([
        ["rule", ruleOf(element)],
        ["errorAlert", { ...alert, title: "", message: "" }],
        ["ignoreBlanks", isOn(allowBlank)],
      ]);
      sheet.validations.push({ range, parts });
    }
  }
}

function readLinks(sheet: ModelSheet, xml: string): void {
  for (const { attributes } of elementsOf(xml, "hyperlink")) {
    const at = parseAddress(attributes.ref ?? "");
    if (at) sheet.links.set(cellKey(at.row, at.column), attributes.location ?? "");
  }
}

/** Gives a sheet everything that its part of the file says, but for values and formulas. */
export function readLayout(
  sheet: ModelSheet,
  xml: string,
  formats: readonly ModelFormat[],
  names: ReadonlyMap<string, string>
): void {
  readColumns(sheet, xml);
  readRows(sheet, xml, formats);
  readPane(sheet, xml);
  readValidations(sheet, xml);
  readLinks(sheet, xml);
  readPage(sheet.page, xml, names);
  const merges = elementsOf(xml, "mergeCell").flatMap(({ attributes }) => attributes.ref ?? []);
  sheet.merges = merges.flatMap((ref) => parseRange(ref) ?? []);
  sheet.filter = parseRange(elementOf(xml, "autoFilter")?.attributes.ref ?? "");
}
