import { columnName } from "../../../core/sheet";
import { encodeState, STATE_SHEET, stateProperties, type WorkbookState } from "../../../core/state";
import { toStoredText } from "../storedText";
import { attributeOf, escapeXml, withAttribute } from "../xmlText";
import type { XlsxPackage } from "../xlsxPackage";
import { addContentType, addRelation, findSheets, readRelations } from "./workbookParts";
import { appendTo, findElement, findElements, prefixOf, splice } from "./xmlParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const PROPERTIES_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES_NS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CUSTOM_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Puts the state into the very hidden sheet and the custom properties, replacing an older one. */
export function patchState(parts: XlsxPackage, workbook: string, state: WorkbookState): void {
  const xml = drawStateSheet(encodeState(state));
  const existing = findSheets(parts, workbook).find((sheet) => sheet.name === STATE_SHEET);
  if (existing) parts.put(existing.path, xml);
  else addStateSheet(parts, workbook, xml);
  hideStateSheet(parts, workbook);
  putProperties(parts, stateProperties(state));
}

function drawStateSheet(rows: readonly (readonly string[])[]): string {
  const cells = (texts: readonly string[], row: number): string =>
    texts
      .map((text, column) => {
        const stored = escapeXml(toStoredText(text));
        const at = `${columnName(column)}${row + 1}`;
        return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${stored}</t></is></c>`;
      })
      .join("");
  const lines = rows.map((texts, row) => `<row r="${row + 1}">${cells(texts, row)}</row>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function addStateSheet(parts: XlsxPackage, workbook: string, xml: string): void {
  const path = freePath(parts, (number) => `xl/worksheets/sheet${number}.xml`);
  parts.put(path, xml);
  addContentType(parts, path, SHEET_TYPE);
  const id = addRelation(parts, workbook, { type: `${RELATIONS}/worksheet`, target: path });
  parts.edit(workbook, (text) => {
    const sheets = findElement(text, "sheets");
    if (!sheets) throw new Error("the workbook has no sheets");
    const ids = [...findElements(sheets.content, "sheet")].map(({ tag }) =>
      Number(attributeOf(tag, "sheetId"))
    );
    const next = Math.max(0, ...ids) + 1;
    const prefix = prefixOf(sheets.tag);
    const sheet = `<${prefix}sheet name="${STATE_SHEET}" sheetId="${next}" state="veryHidden" xmlns:sdt="${RELATIONS}" sdt:id="${id}"/>`;
    return splice(text, sheets.start, sheets.end, appendTo(sheets, sheet));
  });
}

function freePath(parts: XlsxPackage, path: (number: number) => string): string {
  const used = new Set(parts.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(path(number).toLowerCase())) number++;
  return path(number);
}

function hideStateSheet(parts: XlsxPackage, workbook: string): void {
  parts.edit(workbook, (text) => {
    const sheet = [...findElements(text, "sheet")].find(
      ({ tag }) => attributeOf(tag, "name") === STATE_SHEET
    );
    if (!sheet || attributeOf(sheet.tag, "state") === "veryHidden") return text;
    const tag = withAttribute(sheet.tag, "state", "veryHidden");
    return splice(text, sheet.start, sheet.start + sheet.tag.length, tag);
  });
}

function putProperties(parts: XlsxPackage, properties: Readonly<Record<string, string>>): void {
  const relation = readRelations(parts, "").find(({ type }) => type.endsWith("/custom-properties"));
  const path = relation?.target ?? "docProps/custom.xml";
  if (!relation || parts.text(path) === null) addProperties(parts, path);
  parts.edit(path, (before) => {
    let xml = withTypesNamespace(before);
    for (const [name, value] of Object.entries(properties)) xml = withProperty(xml, name, value);
    return xml;
  });
}

function addProperties(parts: XlsxPackage, path: string): void {
  parts.put(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${PROPERTIES_NS}" xmlns:vt="${TYPES_NS}"></Properties>`
  );
  addContentType(parts, path, PROPERTIES_TYPE);
  addRelation(parts, "", { type: `${RELATIONS}/custom-properties`, target: path });
}

/** Declared at the root and not where it is used, because SheetJS reads the prefix as text. */
function withTypesNamespace(xml: string): string {
  const root = findElement(xml, "Properties");
  if (!root || attributeOf(root.tag, "xmlns:vt") !== null) return xml;
  const tag = withAttribute(root.tag, "xmlns:vt", TYPES_NS);
  return splice(xml, root.start, root.start + root.tag.length, tag);
}

function withProperty(xml: string, name: string, value: string): string {
  const old = [...findElements(xml, "property")];
  const same = old.find(({ tag }) => attributeOf(tag, "name") === name);
  const pids = old.map(({ tag }) => Number(attributeOf(tag, "pid")));
  const pid = (same ? attributeOf(same.tag, "pid") : null) ?? String(Math.max(1, ...pids) + 1);
  const found = findElement(xml, "Properties");
  if (!found) throw new Error("the custom properties have no Properties");
  const prefix = prefixOf(found.tag);
  const text = `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const property = `<${prefix}property fmtid="${CUSTOM_FMTID}" pid="${pid}" name="${escapeXml(name)}">${text}</${prefix}property>`;
  if (same) return splice(xml, same.start, same.end, property);
  return splice(xml, found.start, found.end, appendTo(found, property));
}
