import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { packageProblems } from "../../support/packageCheck";
import { planOfRows, sheetPlan, workbookPlan } from "../../support/workbookPlans";
import { zipOf } from "./brokenFiles";
import { SAMPLE_PLAN } from "./samplePlan";

async function partsOf(plan = SAMPLE_PLAN): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeWorkbook(plan));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("the package", () => {
  test.each([
    ["one of everything", SAMPLE_PLAN],
    ["one value", planOfRows([["x"]])],
    ["nothing", workbookPlan(sheetPlan({ name: "a" }))],
    ["letters XML forbids", planOfRows([["a\u0001\uffff\ud800<&>\"'\r\n\t", "]]>"]])],
  ])("of %s is sound", async (_what, plan) => {
    expect(packageProblems(await writeWorkbook(plan))).toEqual([]);
  });

  test.each([
    ["an element left open", { "a.xml": "<a><b></a>" }],
    ["a bare ampersand", { "a.xml": "<a>&</a>" }],
    ["elements out of order", { "a.xml": "<worksheet><cols/><sheetPr/></worksheet>" }],
    [
      "cells out of order",
      {
        "a.xml":
          '<worksheet><sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData></worksheet>',
      },
    ],
    ["a relation to nothing", { "_rels/.rels": '<r><Relationship Id="a" Target="b.xml"/></r>' }],
  ])("check finds %s", (_what, parts) => {
    const types = '<Types><Default Extension="xml"/><Default Extension="rels"/></Types>';
    expect(packageProblems(zipOf({ "[Content_Types].xml": types, "_rels/x": "" }))).toHaveLength(1);
    const problems = packageProblems(zipOf({ "[Content_Types].xml": types, ...parts }));
    expect(problems).toHaveLength(1);
  });
});

describe("what the reader does not show", () => {
  let parts: Readonly<Record<string, string>>;
  let sheet = "";
  beforeAll(async () => {
    parts = await partsOf();
    sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
  });

  test.each([
    ["widths", '<col min="2" max="2" width="40" customWidth="true"/>'],
    ["a hidden column", '<col min="5" max="5" hidden="true"/>'],
    ["heights", '<row r="3" ht="33.75" customHeight="1">'],
    [
      "frozen panes",
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen" activePane="bottomRight"/>',
    ],
    ["outline depth", '<sheetFormatPr defaultRowHeight="15.75" outlineLevelRow="2"/>'],
    ["outline levels", '<row r="6" hidden="1" outlineLevel="2">'],
    ["headings above details", '<outlinePr summaryBelow="0"/>'],
    ["one page wide", '<pageSetUpPr fitToPage="1"/>'],
    [
      "A4 landscape",
      '<pageSetup firstPageNumber="1" useFirstPageNumber="1" paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    ],
    [
      "margins in inches",
      '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>',
    ],
    [
      "page number from page 2",
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    ],
    [
      "choices that only warn",
      '<dataValidation type="list" sqref="C5:C7" allowBlank="1" showInputMessage="1" errorStyle="warning"><formula1>\'_sdt_ds\'!$A$1:$A$3</formula1>',
    ],
    [
      "numbers that must be",
      '<dataValidation type="decimal" sqref="D5:D7" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop"><formula1>0</formula1>',
    ],
    ["a filter", '<autoFilter ref="A4:E7"/>'],
    ["a link", '<hyperlink ref="A2" location="\'_sdt_ds\'!A2"/>'],
    ["a cached sum as number", "<f>SUM(D5:D7)</f><v>6000000000</v>"],
    ["a cached error", "<f>D5/0</f><v>#DIV/0!</v>"],
  ])("%s", (_what, xml) => expect(sheet).toContain(xml));

  test.each([
    ["the active tab", 'activeTab="1"'],
    [
      "the print area, quoted",
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'Biểu 01 d''Or &amp; Co'!$A$1:$E$10</definedName>",
    ],
    [
      "the repeated rows, quoted",
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Biểu 01 d''Or &amp; Co'!$3:$4</definedName>",
    ],
    ["the filter's name, hidden", 'name="_xlnm._FilterDatabase" hidden="1" localSheetId="1"'],
    ["the very hidden sheet", 'name="_sdt" sheetId="3" r:id="rId3" state="veryHidden"'],
  ])("%s", (_what, xml) => expect(parts["xl/workbook.xml"]).toContain(xml));

  test("Times New Roman 12 where the style names no font", () => {
    expect(parts["xl/styles.xml"]).toContain(
      '<fonts count="4"><font><sz val="12"/><name val="Times New Roman"/></font>'
    );
  });

  test("every cell of a merged header has the header's style", () => {
    const style = /<c r="A3" t="s" s="(\d+)"/.exec(sheet)?.[1];
    expect(sheet).toContain(`<c r="A4" s="${style}"/>`);
  });

  test("text that begins like a formula stays text", () => {
    expect(/<c r="B8"[^>]*t="s"/.test(sheet)).toBe(true);
    expect(sheet).not.toContain("<f>1+1</f>");
  });
});

test("the first tab is active by a written attribute too", async () => {
  expect((await partsOf(planOfRows([["x"]])))["xl/workbook.xml"]).toContain('activeTab="0"');
});
