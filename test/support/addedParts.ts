import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a test does to the parts of a package: texts by path. */
export type PartsEdit = (parts: Map<string, string>) => void;

/** The package with parts changed, added or taken away. */
export function editPackage(bytes: Uint8Array, ...edits: readonly PartsEdit[]): Uint8Array {
  const entries = Object.entries(unzipSync(bytes));
  const parts = new Map(entries.map(([path, content]) => [path, strFromU8(content)]));
  const before = JSON.stringify([...parts]);
  for (const edit of edits) edit(parts);
  if (JSON.stringify([...parts]) === before) throw new Error("nothing changed");
  const content = [...parts].map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(content), { level: 1 });
}

/** Changes the text of a part that must be there. */
export function inPart(path: string, from: RegExp | string, to: string): PartsEdit {
  return (parts) => {
    const text = parts.get(path);
    if (text === undefined) throw new Error(`no part ${path}`);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing changed in ${path}`);
    parts.set(path, changed);
  };
}

const NAMESPACE = "http://schemas.openxmlformats.org";
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`;

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

/** Leads from a part of xl to another one. */
export function related(
  folder: string,
  part: string,
  id: string,
  type: string,
  target: string
): PartsEdit {
  const path = `xl/${folder}_rels/${part}.rels`;
  return (parts) => {
    const text =
      parts.get(path) ??
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"></Relationships>`;
    const entry = relationship(id, type, target);
    parts.set(path, text.replace("</Relationships>", `${entry}</Relationships>`));
  };
}

/** Draws over the cells of a sheet: anchors as a drawing has them. */
export function drawn(sheet: number, anchors: string): PartsEdit {
  const name = `sheet${String(sheet)}.xml`;
  return (parts) => {
    parts.set(
      "xl/drawings/drawing90.xml",
      `<xdr:wsDr xmlns:xdr="${NAMESPACE}/drawingml/2006/spreadsheetDrawing" xmlns:a="${NAMESPACE}/drawingml/2006/main">${anchors}</xdr:wsDr>`
    );
    related("worksheets/", name, "rId90", "drawing", "../drawings/drawing90.xml")(parts);
    inPart(
      `xl/worksheets/${name}`,
      /<tableParts|<\/worksheet>/,
      '<drawing r:id="rId90"/>$&'
    )(parts);
  };
}

/** A text box from one cell to another, zero-based, to the right and bottom edges of the last. */
export function textBox(
  [left, top, right, bottom]: readonly [number, number, number, number],
  more = ""
): string {
  const corner = (column: number, row: number) =>
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:twoCellAnchor><xdr:from>${corner(left, top)}</xdr:from><xdr:to>${corner(right + 1, bottom + 1)}</xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="TextBox 9"${more}/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** Adds a sheet with a text, behind the others. */
export function addedSheet(name: string): PartsEdit {
  return (parts) => {
    parts.set(
      "xl/worksheets/sheet90.xml",
      `<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Số khác</t></is></c></row></sheetData></worksheet>`
    );
    related("", "workbook.xml", "rId90", "worksheet", "worksheets/sheet90.xml")(parts);
    inPart(
      "xl/workbook.xml",
      "</sheets>",
      `<sheet name="${name}" sheetId="90" r:id="rId90"/></sheets>`
    )(parts);
  };
}
