import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { readWorkbook } from "../../../src/adapters/xlsx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet";
import { sheetXml, xlsxWithSheet, zipOf } from "./brokenFiles";
import { unzipSync } from "fflate";

function open(bytes: Uint8Array, name = "a.xlsx"): WorkbookSnapshot {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const sheetOf = (rows: string): SheetSnapshot => {
  const sheet = open(xlsxWithSheet(sheetXml(rows))).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

describe("odd but legal sheets", () => {
  test.each([
    ["without numbers on rows and cells", "<row><c><v>1</v></c><c><v>2</v></c></row>", [[1, 2]]],
    ["text in the cell", '<row r="1"><c r="A1" t="inlineStr"><is><t>ệ</t></is></c></row>', [["ệ"]]],
    [
      "an empty text",
      '<row r="1"><c r="A1" t="str"><v></v></c><c r="B1"><v>1</v></c></row>',
      [[null, 1]],
    ],
    ["an error", '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', [[{ error: "#REF!" }]]],
    ["truth", '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', [[true]]],
    ["a true zero", '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c></row>', [[0]]],
    ["a formula never calculated", '<row r="1"><c r="A1"><f>1-1</f></c></row>', [[0]]],
    ["the same from openpyxl", '<row r="1"><c r="A1"><f>1-1</f><v /></c></row>', [[0]]],
    ["the same from lxml", '<row r="1"><c r="A1"><f>1-1</f><v></v></c></row>', [[0]]],
    ["a gap", '<row r="3"><c r="C3"><v>1</v></c></row>', [[], [], [null, null, 1]]],
  ])("%s", (_what, rows, values) => expect(sheetOf(rows).values).toEqual(values));

  test("shared formulas are written out, also without results", () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>'
    );
    expect([...sheet.formulas.values()]).toEqual(["B1*2", "B2*2"]);
    expect(sheet.values).toEqual([[4], [0]]);
  });

  test("formulas without results are calculated, totals of totals in any order", () => {
    const cell = (address: string, formula: string) =>
      `<c r="${address}"><f>${formula}</f><v/></c>`;
    const sheet = sheetOf(
      `<row r="1">${cell("A1", "SUM(A2,A5)")}</row>` +
        `<row r="2">${cell("A2", "SUM(A3:A4)")}</row>` +
        `<row r="3"><c r="A3"><v>2.5</v></c></row><row r="4">${cell("A4", "4*100")}</row>` +
        `<row r="5">${cell("A5", "+A4-A3")}</row>`
    );
    expect(sheet.values).toEqual([[800], [402.5], [2.5], [400], [397.5]]);
    expect(sheet.formulas.size).toBe(4);
  });

  test.each([
    ["of another kind", "ROUND(1.5,0)"],
    ["that reads itself", "A1+1"],
    ["over a hostile area", "SUM(B1:XFD1048576)"],
    ["of another sheet", "Sheet2!A1"],
  ])("a formula without result %s is an error value, never blank", (_what, formula) => {
    expect(sheetOf(`<row r="1"><c r="A1"><f>${formula}</f></c></row>`).values).toEqual([
      [{ error: "#GETTING_DATA" }],
    ]);
  });

  test("an empty text is a result", () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c></row>';
    expect(sheetOf(rows).values).toEqual([[null, 1]]);
  });

  test("formatted blank rows far out do not count", () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>'
    );
    expect([sheet.rowCount, sheet.columnCount, sheet.values]).toEqual([1, 1, [[1]]]);
  });

  test("the two corners of a sheet can be read", () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    );
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1_048_576, 16_384]);
  });

  test("entities of a document type are not expanded", () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "AAAA"><!ENTITY f SYSTEM "file:///etc/passwd">]>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&a;&f;</t></is></c></row>')}`;
    const value = open(xlsxWithSheet(xml)).sheets[0]?.values[0]?.[0];
    expect(value).toBe("&a;&f;");
  });

  test("an unclosed tag ends", () => {
    expect(
      readWorkbook(xlsxWithSheet("<worksheet><sheetData><row><c><v>1"), "a.xlsx").ok
    ).toBeDefined();
  });
});

describe("odd but legal packages", () => {
  const parts = unzipSync(xlsxWithSheet(sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>')));
  const edit = (change: (name: string, text: string) => readonly [string, string | Uint8Array]) =>
    zipOf(
      Object.fromEntries(
        Object.entries(parts).map(([name, bytes]) => change(name, new TextDecoder().decode(bytes)))
      )
    );
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

  test.each([
    ["backslashes in paths", edit((name, text) => [name.replaceAll("/", "\\"), text])],
    [
      "a namespace prefix",
      edit((name, text) =>
        name.includes("sheet1")
          ? [name, text.replaceAll(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=")]
          : [name, text]
      ),
    ],
    [
      "a sheet in UTF-16",
      edit((name, text) => [name, name.includes("sheet1") ? utf16(text) : text]),
    ],
    ["a byte order mark", edit((name, text) => [name, `\ufeff${text}`])],
  ])("%s", (_what, bytes) => expect(open(bytes).sheets[0]?.values).toEqual([[7]]));

  test("dates counted from 1904 become the usual serials, numbers stay", () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    const bytes = zipOf({
      ...Object.fromEntries(
        Object.entries(parts).map(([name, content]) => {
          const text = new TextDecoder().decode(content);
          if (name === "xl/workbook.xml")
            return [name, text.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')];
          if (name === "xl/_rels/workbook.xml.rels")
            return [
              name,
              text.replace(
                "</Rel",
                `<Relationship Id="s" Type="${rels}/styles" Target="styles.xml"/></Rel`
              ),
            ];
          if (name === "[Content_Types].xml")
            return [
              name,
              text.replace(
                "</Types>",
                `<Override PartName="/xl/styles.xml" ContentType="${types}"/></Types>`
              ),
            ];
          if (name.includes("sheet1"))
            return [
              name,
              sheetXml('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>'),
            ];
          return [name, text];
        })
      ),
      "xl/styles.xml": styles,
    });
    expect(open(bytes).sheets[0]?.values).toEqual([[1463, 1]]);
  });
});

describe("formats", () => {
  const sheet = utils.aoa_to_sheet([
    ["Dự toán", null],
    ["Máy chủ", 1_500_000_000],
    [null, null],
    ["Cộng", null],
  ]);
  sheet.B4 = { t: "n", v: 1_500_000_000, f: "SUM(B2:B2)" };
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const book: WorkBook = {
    SheetNames: ["Biểu 1", "Ẩn"],
    Sheets: { "Biểu 1": sheet, Ẩn: utils.aoa_to_sheet([["x"]]) },
    Workbook: {
      Sheets: [
        { name: "Biểu 1", Hidden: 0 },
        { name: "Ẩn", Hidden: 2 },
      ],
    },
  };

  test.each<[BookType, string]>([
    ["xlsx", "a.xlsx"],
    ["xlsm", "a.xlsm"],
    ["xlsb", "a.xlsb"],
    ["biff8", "a.xls"],
    ["ods", "a.ods"],
    ["xlml", "a.xls"],
  ])("%s", (bookType, name) => {
    const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
    const { sheets, traits } = open(bytes, name);
    expect(sheets[0]?.name).toBe("Biểu 1");
    expect(sheets[0]?.values).toEqual([
      ["Dự toán"],
      ["Máy chủ", 1_500_000_000],
      [],
      ["Cộng", 1_500_000_000],
    ]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(traits).toEqual({ macros: false, externalLinks: false });
    const keepsHidden = bookType !== "ods";
    expect(sheets[1]?.visibility).toBe(keepsHidden ? "veryHidden" : "visible");
  });
});

describe("what is reported and never run", () => {
  const parts = unzipSync(
    xlsxWithSheet(sheetXml('<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c></row>'))
  );
  const texts = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
  );

  test("links to other files", () => {
    const bytes = zipOf({ ...texts, "xl/externalLinks/externalLink1.xml": "<externalLink/>" });
    expect(open(bytes).traits).toEqual({ macros: false, externalLinks: true });
  });

  test("macros", () => {
    const bytes = zipOf({ ...texts, "xl/vbaProject.bin": "x" });
    expect(open(bytes, "a.xlsm").traits.macros).toBe(true);
  });
});
