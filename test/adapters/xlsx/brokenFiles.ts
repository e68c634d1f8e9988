import { CFB } from "@e965/xlsx";
import { deflateRawSync } from "node:zlib";
import { crc32, packZip, storedFile } from "../../../src/adapters/xlsx/zip";

const encoder = new TextEncoder();

/** What a password-protected .xlsx looks like from outside: an OLE file with these streams. */
export function passwordProtected(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "EncryptionInfo", new Uint8Array(64));
  CFB.utils.cfb_add(file, "EncryptedPackage", new Uint8Array(5000));
  return CFB.write(file, { type: "array" }) as Uint8Array;
}

/** An OLE file that is no workbook, for example a .doc. */
export function wordDocument(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "WordDocument", new Uint8Array(5000));
  return CFB.write(file, { type: "array" }) as Uint8Array;
}

/** A zip of texts; bytes are deflated by Node, because bombs are large. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return packZip(
    Object.entries(files).map(([name, content]) => {
      if (typeof content === "string") return storedFile(name, encoder.encode(content));
      const data = deflateRawSync(content);
      return { name, method: 8, crc: crc32(content), size: content.length, data: [data] };
    })
  );
}

/** The parts every .xlsx has, with this sheet. */
export function xlsxWithSheet(sheet: string | Uint8Array): Uint8Array {
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
  });
}

/** The XML of a sheet with these rows. */
export function sheetXml(rows: string): string {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** The same zip, with the directory saying that a part is this long. */
export function withDeclaredSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + nameLength));
    if (name !== part) continue;
    view.setUint32(at + 24, size, true);
    view.setUint32(view.getUint32(at + 42, true) + 22, size, true);
  }
  return copy;
}
