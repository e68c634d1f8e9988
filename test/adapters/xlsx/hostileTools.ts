import { strToU8, unzipSync } from "fflate";
import { sheetXml, xlsxWithSheet, zipOf } from "./brokenFiles";

/** Name of a file, what must come of it, and how it is made: one at a time, because some are large. */
export type Maker = readonly [name: string, expected: string, make: () => Uint8Array];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const SHEET = "xl/worksheets/sheet1.xml";
export const WORKBOOK = "xl/workbook.xml";
export const LINKS = "xl/_rels/workbook.xml.rels";
export const A_CELL = '<row r="1"><c r="A1"><v>7</v></c></row>';
export const ROOT = `<worksheet xmlns="${MAIN}">`;

export const WHOLE = xlsxWithSheet(sheetXml(A_CELL));

type Parts = Readonly<Record<string, string | Uint8Array>>;

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)])
  );

/** The smallest workbook with other or further parts. */
export const withParts = (parts: Parts): Uint8Array => zipOf({ ...partsOf(WHOLE), ...parts });

export const without = (name: string): Uint8Array => {
  const { [name]: _gone, ...rest } = partsOf(WHOLE);
  return zipOf(rest);
};

/** A sheet with these rows, deflated. */
export const rows = (xml: string): Uint8Array => xlsxWithSheet(strToU8(sheetXml(xml)));

/** A sheet written out in full, deflated. */
export const sheet = (xml: string): Uint8Array => xlsxWithSheet(strToU8(xml));

export const cell = (xml: string): Uint8Array => rows(`<row r="1">${xml}</row>`);

export const edited = (name: string, change: (xml: string) => string): Uint8Array =>
  withParts({ [name]: change(partsOf(WHOLE)[name] ?? "") });

/** Texts for cells to share. */
export const strings = (items: string, cells: string): Uint8Array =>
  zipOf({
    ...partsOf(WHOLE),
    [LINKS]: (partsOf(WHOLE)[LINKS] ?? "").replace(
      "</Rel",
      `<Relationship Id="s" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Rel`
    ),
    "xl/sharedStrings.xml": strToU8(`<sst xmlns="${MAIN}">${items}</sst>`),
    [SHEET]: strToU8(sheetXml(cells)),
  });

export const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

export const MEGABYTE = 1024 * 1024;
export const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
export const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}">${many(
  9,
  (at) => `<!ENTITY ${"bcdefghij"[at] ?? ""} "${`&${"abcdefghi"[at] ?? ""};`.repeat(10)}">`
)}]>`;
export const inline = (text: string) => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;

export const truncated = (whole: Uint8Array, share: number) =>
  whole.subarray(0, Math.floor(whole.length * share));

export const WIDE_ROW = (row: number) =>
  `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c></row>`;
