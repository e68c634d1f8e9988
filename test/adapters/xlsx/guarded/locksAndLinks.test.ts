import { unzipSync } from "fflate";
import { parseAddress, cellKey } from "../../../../src/core/sheet";
import { xlsxWithSheet, zipOf } from "../brokenFiles";
import { readOurs } from "./sameSnapshot";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Style 1 is unlocked. */
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`;

/** The smallest workbook with a sheet of this content, and further parts. */
function workbookWith(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`;
  const parts = Object.entries(unzipSync(xlsxWithSheet(xml)));
  const plain = parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
  return zipOf({ ...Object.fromEntries(plain), ...more });
}

const RELATIONS = (more: string) =>
  `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`;

const styled = (sheet: string) =>
  workbookWith(sheet, {
    "xl/_rels/workbook.xml.rels": RELATIONS(
      `<Relationship Id="r2" Type="${LINKS}/styles" Target="styles.xml"/>`
    ),
    "xl/styles.xml": STYLES,
  });

/** Locked cells of A1:B2 as addresses; null where the reader says nothing. */
function lockedIn(bytes: Uint8Array): string | null {
  const locked = readOurs(bytes).sheets[0]?.lockedCells;
  if (!locked) return null;
  const isLocked = (address: string) => {
    const { row, column } = parseAddress(address) ?? { row: -1, column: -1 };
    return locked.has(cellKey(row, column));
  };
  return ["A1", "B1", "A2", "B2"].filter(isLocked).join(" ");
}

const DATA = `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2" s="1"/><c r="A2"><v>1</v></c></row></sheetData>`;
const ON = `<sheetProtection sheet="1"/>`;

test.each([
  ["not protected", styled(DATA), null],
  ["protection for later", styled(`${DATA}<sheetProtection sheet="0"/>`), null],
  ["protected, two cells unlocked", styled(DATA + ON), "B1 A2"],
  ["no style unlocks", workbookWith(DATA + ON), "A1 B1 A2 B2"],
  [
    "a column unlocks what has no style of its own",
    styled(
      `<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>${ON}`
    ),
    "A1 B1 A2",
  ],
  [
    "a row unlocks its blank cells",
    styled(
      `<sheetData><row r="1"><c r="B1"><v>1</v></c></row><row r="2" s="1" customFormat="1"><c r="A2" s="0"><v>1</v></c></row></sheetData>${ON}`
    ),
    "A1 B1 A2",
  ],
  [
    "ranges that people may edit",
    styled(
      `${DATA}${ON}<protectedRanges><protectedRange sqref="A2:A9 B1" name="Nhập"/></protectedRanges>`
    ),
    "",
  ],
])("locked cells: %s", (_what, bytes, expected) => {
  expect(lockedIn(bytes)).toBe(expected);
});

const linking = (rels: string | null) =>
  workbookWith(`<sheetData><row r="1"><c r="A1"><f>[1]S!A1</f><v>1</v></c></row></sheetData>`, {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets><externalReferences><externalReference r:id="r9"/></externalReferences></workbook>`,
    "xl/_rels/workbook.xml.rels": RELATIONS(
      `<Relationship Id="r9" Type="${LINKS}/externalLink" Target="externalLinks/externalLink1.xml"/>`
    ),
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
    ...(rels === null ? {} : { "xl/externalLinks/_rels/externalLink1.xml.rels": rels }),
  });
const pointing = (target: string) =>
  `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${LINKS}/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;

test.each([
  ["a path", pointing("file:///D:\\KH\\Sở Y tế.xlsx"), "file:///D:\\KH\\Sở Y tế.xlsx"],
  ["an address in codes", pointing("S%E1%BB%95%201.xlsx"), "Sổ 1.xlsx"],
  ["a percent sign", pointing("100%.xlsx"), "100%.xlsx"],
  ["no such part", null, ""],
  ["a broken part", "<Relationships", ""],
])("linked files: %s", (_what, rels, expected) => {
  expect(readOurs(linking(rels)).traits).toEqual({
    macros: false,
    externalLinks: true,
    linkedFiles: [expected],
  });
});
