import { strToU8 } from "fflate";
import { sheetXml } from "./brokenFiles";
import {
  RELS,
  SHEET,
  LINKS,
  A_CELL,
  ROOT,
  WHOLE,
  partsOf,
  withParts,
  rows,
  sheet,
  cell,
  strings,
  many,
  utf16,
  LAUGHS,
  inline,
  WIDE_ROW,
  type Maker,
} from "./hostileTools";

/** Trouble inside sheets, texts and styles. */
export const hostileSheets: readonly Maker[] = [
  ["laughs", "read", () => sheet(LAUGHS + sheetXml(`<row>${inline("&j;".repeat(1000))}</row>`))],
  [
    "file-entity",
    "read",
    () => sheet(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheetXml(A_CELL)}`),
  ],
  ["doctype-open", "damaged", () => sheet(`<!DOCTYPE x [<!ENTITY a "b">${sheetXml(A_CELL)}`)],
  ["comment-open", "damaged", () => sheet(`${ROOT}<!-- ${A_CELL}`)],
  [
    "ghost-rows",
    "read",
    () => rows(A_CELL + many(300_000, (at) => `<row r="${748_577 + at}" s="1"/>`)),
  ],
  [
    "ghost-cells",
    "read",
    () =>
      rows(A_CELL + many(200_000, (at) => `<row r="${9 + at}"><c r="B${9 + at}" s="1"/></row>`)),
  ],
  [
    "far-corner",
    "read",
    () => rows(`${A_CELL}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  ],
  ["wide-rows", "too-large:cells", () => rows(many(2000, (at) => WIDE_ROW(at + 1)))],
  ["full-width", "read", () => cell(many(16_384, () => "<c><v>1</v></c>"))],
  ["past-last-column", "damaged", () => cell('<c r="XFE1"><v>1</v></c>')],
  ["one-column-too-many", "damaged", () => cell(many(16_385, () => "<c><v>1</v></c>"))],
  ["past-last-row", "damaged", () => rows('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ["row-of-billions", "damaged", () => rows('<row r="99999999999"><c><v>1</v></c></row>')],
  ["row-zero", "damaged", () => rows('<row r="0"><c><v>1</v></c></row>')],
  ["row-below-zero", "damaged", () => rows('<row r="-5"><c><v>1</v></c></row>')],
  ["long-text", "too-large:text", () => cell(inline("x".repeat(200_000)))],
  [
    "shared-long-text",
    "too-large:letters",
    () =>
      strings(
        `<si><t>${"ế".repeat(32_000)}</t></si>`,
        `<row r="1">${many(7000, () => '<c t="s"><v>0</v></c>')}</row>`
      ),
  ],
  [
    "unused-strings",
    "read",
    () =>
      strings(
        many(100_000, (at) => `<si><t>chuỗi ${at}</t></si>`),
        A_CELL
      ),
  ],
  [
    "string-missing",
    "damaged",
    () => strings("<si><t>a</t></si>", '<row><c t="s"><v>9</v></c></row>'),
  ],
  ["string-index-below-zero", "damaged", () => strings("", '<row><c t="s"><v>-1</v></c></row>')],
  ["strings-cut", "damaged", () => strings("<si><t>a", '<row><c t="s"><v>0</v></c></row>')],
  ["utf-16", "read", () => withParts({ [SHEET]: utf16(sheetXml(A_CELL)) })],
  [
    "utf-16-without-mark",
    "damaged",
    () => withParts({ [SHEET]: utf16(sheetXml(A_CELL)).subarray(2) }),
  ],
  [
    "other-encoding",
    "read",
    () => sheet(`<?xml version="1.0" encoding="windows-1258"?>${sheetXml(A_CELL)}`),
  ],
  ["nan", "read", () => cell("<c><v>NaN</v></c><c><v>-INF</v></c>")],
  ["huge-number", "read", () => cell("<c><v>1e308</v></c><c><v>1e999</v></c>")],
  ["negative-date", "read", () => cell('<c t="d"><v>-0044-03-15</v></c><c><v>-99999</v></c>')],
  ["reads-itself", "read", () => cell("<c r='A1'><f>A1+SUM(A1:XFD1048576)</f></c>")],
  [
    "shared-formula-blown-up",
    "too-large:formulas",
    () =>
      rows(
        `<row><c><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(2600)}1</f><v>1</v></c></row>` +
          many(9000, () => '<row><c><f t="shared" si="0"/><v>1</v></c></row>')
      ),
  ],
  ["tag-open", "damaged", () => sheet(`${ROOT}<sheetData><row><c><v>1`)],
  ["row-open", "damaged", () => sheet(`${ROOT}<sheetData><row r="1"><c><v>1</v></c>`)],
  ["attribute-open", "damaged", () => sheet(`${ROOT}<sheetData><row r="1><c><v>1</v></c></row>`)],
  ["tags-crossed", "damaged", () => cell("<c><v>1</c></v>")],
  [
    "lying-dimension",
    "read",
    () =>
      sheet(sheetXml(A_CELL).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')),
  ],
  [
    "whole-sheet-merge",
    "read",
    () =>
      sheet(
        sheetXml(A_CELL).replace(
          "</worksheet>",
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
        )
      ),
  ],
  [
    "merges-without-end",
    "too-large:merges",
    () =>
      sheet(
        sheetXml(A_CELL).replace(
          "</worksheet>",
          `<mergeCells>${'<mergeCell ref="B2:C3"/>'.repeat(100_001)}</mergeCells></worksheet>`
        )
      ),
  ],
  [
    "whole-column-validations",
    "read",
    () =>
      sheet(
        sheetXml(A_CELL).replace(
          "</worksheet>",
          `<dataValidations>${'<dataValidation sqref="A1:XFD1048576"/>'.repeat(5000)}</dataValidations></worksheet>`
        )
      ),
  ],
  [
    "columns-without-end",
    "too-large:columns",
    () =>
      sheet(
        sheetXml(A_CELL).replace(
          "<sheetData>",
          `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_385)}</cols><sheetData>`
        )
      ),
  ],
  [
    "column-of-billions",
    "read",
    () =>
      sheet(
        sheetXml(A_CELL).replace(
          "<sheetData>",
          '<cols><col min="1" max="999999999" hidden="1"/></cols><sheetData>'
        )
      ),
  ],
  [
    "100k-styles",
    "read",
    () =>
      withParts({
        [LINKS]: (partsOf(WHOLE)[LINKS] ?? "").replace(
          "</Rel",
          `<Relationship Id="y" Type="${RELS}/styles" Target="styles.xml"/></Rel`
        ),
        "xl/styles.xml": strToU8(
          `<styleSheet><cellXfs>${many(100_000, (at) => `<xf numFmtId="${at}" fontId="${at}"/>`)}</cellXfs></styleSheet>`
        ),
      }),
  ],
  [
    "deep",
    "read",
    () =>
      sheet(
        sheetXml(A_CELL).replace(
          "</worksheet>",
          `${"<x>".repeat(200_000)}${"</x>".repeat(200_000)}</worksheet>`
        )
      ),
  ],
  [
    "deep-in-a-cell",
    "read",
    () => cell(`<c>${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}<v>1</v></c>`),
  ],
  ["deep-open", "damaged", () => sheet(ROOT + "<x>".repeat(500_000))],
  ["letter-past-unicode", "read", () => cell(inline("&#x110000;&#99999999999;&#0;"))],
  [
    "broken-letters",
    "read",
    () => sheet(sheetXml(`<row>${inline("a?b")}</row>`)).map((byte) => byte),
  ],
  [
    "property-of-all-objects",
    "read",
    () =>
      withParts({
        "docProps/custom.xml":
          '<Properties><property name="__proto__"><v>x</v></property></Properties>',
      }),
  ],
];
