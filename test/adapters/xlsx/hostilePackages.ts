import { strToU8 } from "fflate";
import { packZip, storedFile } from "../../../src/adapters/xlsx/zip";
import {
  passwordProtected,
  sheetXml,
  withDeclaredSize,
  wordDocument,
  xlsxWithSheet,
  zipOf,
} from "./brokenFiles";
import {
  SHEET,
  WORKBOOK,
  LINKS,
  A_CELL,
  WHOLE,
  partsOf,
  withParts,
  without,
  rows,
  cell,
  edited,
  many,
  MEGABYTE,
  truncated,
  type Maker,
} from "./hostileTools";

/** Trouble with the file, its zip and its parts. */
export const hostilePackages: readonly Maker[] = [
  ...[10, 20, 30, 40, 50, 60, 70, 80, 90].map(
    (share) => [`cut-at-${share}`, "damaged", () => truncated(WHOLE, share / 100)] as const
  ),
  ["empty", "empty-file", () => new Uint8Array()],
  ["text", "not-a-workbook", () => strToU8("a,b\n1,2\n")],
  ["html", "not-a-workbook", () => strToU8("<html><table><tr><td>1</td></tr></table>")],
  ["pdf", "not-a-workbook", () => strToU8("%PDF-1.7")],
  ["noise", "not-a-workbook", () => Uint8Array.from({ length: 500 }, (_, at) => (at * 73) % 256)],
  ["other-zip", "not-a-workbook", () => zipOf({ "a.txt": "a" })],
  ["password", "encrypted", passwordProtected],
  ["word", "not-a-workbook", wordDocument],
  ["cfb-header-only", "damaged", () => passwordProtected().subarray(0, 512)],
  ["bomb-spaces", "too-large:ratio", () => xlsxWithSheet(new Uint8Array(30 * MEGABYTE).fill(32))],
  ["bomb-zeros", "too-large:ratio", () => xlsxWithSheet(new Uint8Array(30 * MEGABYTE))],
  ["bomb-declared", "too-large:unzipped", () => withDeclaredSize(WHOLE, SHEET, 301 * MEGABYTE)],
  [
    "size-lies-low",
    "damaged",
    () => withDeclaredSize(xlsxWithSheet(new Uint8Array(40 * MEGABYTE).fill(32)), SHEET, 900),
  ],
  ["size-lies-high", "damaged", () => withDeclaredSize(rows(A_CELL), SHEET, 5000)],
  [
    "many-parts",
    "too-large:entries",
    () => withParts(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, ""]))),
  ],
  [
    "one-byte-changed",
    "damaged",
    () => WHOLE.map((byte, at) => (at === WHOLE.length - 900 ? byte ^ 1 : byte)),
  ],
  [
    "wrong-content-type",
    "not-a-workbook",
    () =>
      edited("[Content_Types].xml", (xml) => xml.replaceAll("spreadsheetml", "wordprocessingml")),
  ],
  ["no-content-types", "not-a-workbook", () => without("[Content_Types].xml")],
  ["no-workbook-part", "damaged", () => without(WORKBOOK)],
  ["no-sheet-part", "damaged", () => without(SHEET)],
  ["no-links", "damaged", () => without(LINKS)],
  ["no-root-links", "read", () => without("_rels/.rels")],
  ["macros", "read", () => withParts({ "xl/vbaProject.bin": "x" })],
  [
    "external-link",
    "read",
    () => withParts({ "xl/externalLinks/externalLink1.xml": "<externalLink/>" }),
  ],
  ["dde", "read", () => cell("<c><f>cmd|'/c calc'!A0</f><v>1</v></c>")],
  [
    "path-upwards",
    "read",
    () => withParts({ "../../evil.sh": "rm", "/etc/passwd": "x", "C:\\evil.exe": "x" }),
  ],
  [
    "part-outside",
    "damaged",
    () => edited(LINKS, (xml) => xml.replace("worksheets/", "../../../etc/")),
  ],
  [
    "part-elsewhere",
    "damaged",
    () =>
      edited(LINKS, (xml) => xml.replace('Target="', 'TargetMode="External" Target="http://a/')),
  ],
  [
    "twice-the-same-part",
    "damaged",
    () =>
      packZip([
        ...Object.entries(partsOf(WHOLE)).map(([name, text]) => storedFile(name, strToU8(text))),
        storedFile(SHEET, strToU8(sheetXml("<row><c><v>8</v></c></row>"))),
      ]),
  ],
  [
    "one-part-many-sheets",
    "damaged",
    () =>
      edited(WORKBOOK, (xml) =>
        xml.replace(
          "</sheets>",
          `${many(500, (at) => `<sheet name="S${at}" r:id="r1"/>`)}</sheets>`
        )
      ),
  ],
  [
    "too-many-sheets",
    "too-large:sheets",
    () =>
      edited(WORKBOOK, (xml) =>
        xml.replace(
          "</sheets>",
          `${many(1001, (at) => `<sheet name="S${at}" r:id="q"/>`)}</sheets>`
        )
      ),
  ],
];
