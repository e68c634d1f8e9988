import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { nodeDeflater } from "../../../src/adapters/node";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { cellKey, rowsOfColumns, snapshotOfPlan, type SheetPlan } from "../../../src/core/sheet";
import { findProgram } from "../../support/findProgram";
import { convertWithLibreOffice, describeWithLibreOffice } from "../../support/libreOffice";
import { describeWhen } from "../../support/needs";
import { packageProblems } from "../../support/packageCheck";
import { sheetPlan, workbookPlan } from "../../support/workbookPlans";
import { COLUMN_PLAN, COUNT, FIRST, LINKED_PLAN, VARIED_PLAN } from "./columnPlan";
import { differences, readOurs, readTheirs } from "./guarded/sameSnapshot";

const write = (plan: SheetPlan) => writeWorkbook(workbookPlan(plan), nodeDeflater);

/** The plan as one whose rows are written cell by cell. */
function cellByCell({ bulk, ...plan }: SheetPlan): SheetPlan {
  if (!bulk) throw new Error("no bulk");
  const { columns: _columns, ...rows } = bulk;
  return { ...plan, bulk: rows };
}

const sheetXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

const LAST = String(FIRST + COUNT);

let linked: Uint8Array;
let folder = "";
let file = "";

beforeAll(async () => {
  linked = await write(LINKED_PLAN);
  folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-columns-"));
  file = path.join(folder, "cột.xlsx");
  writeFileSync(file, linked);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("rows written by their columns", () => {
  test("are the same bytes as cell by cell", async () => {
    const bytes = await write(COLUMN_PLAN);
    expect(Buffer.compare(bytes, await write(cellByCell(COLUMN_PLAN)))).toBe(0);
    expect(sheetXml(bytes)).toContain('<row r="4" ht="30" customHeight="1"><c r="A4" t="s" s="1">');
  });

  test("also where looks, links and patterns are of each row", async () => {
    const bytes = await write(VARIED_PLAN);
    expect(Buffer.compare(bytes, await write(cellByCell(VARIED_PLAN)))).toBe(0);
    const xml = sheetXml(bytes);
    expect(xml).toContain('<f>SUMIFS(A91:A5,A1:A9,"&lt;T&amp;1")&amp;"x"</f><v>1</v>');
    expect(xml).toContain("<f>_xlfn.SWITCH(A93,93,1)</f><v>3</v>");
    expect(xml).toContain('<hyperlink ref="F6" location="\'Dữ liệu\'!A4"/>');
    expect(readOurs(bytes).sheets[0]?.formulas).toEqual(snapshotOfPlan(VARIED_PLAN).formulas);
  });

  test("also where a look needs rows that fit their texts", async () => {
    const columns = [
      { column: 0, style: { wrap: true }, valueOf: () => "dòng một\ndòng hai" },
      { column: 1, valueOf: (index: number) => index },
    ];
    const plan = sheetPlan({ name: "a", bulk: rowsOfColumns(0, 3, columns) });
    const bytes = await write(plan);
    expect(Buffer.compare(bytes, await write(cellByCell(plan)))).toBe(0);
    expect(sheetXml(bytes)).toContain('<row r="1" ht="');
  });

  test("also where the table of texts is full", async () => {
    const texts = Array.from({ length: 540 }, (_, at) => String(at).padEnd(30_000, "ă"));
    const valueOf = (index: number) => texts[index] ?? (index % 3 === 0 ? "_x0041_ <mới> " : "cũ");
    const columns = [{ column: 0, style: { border: "all" as const }, valueOf }];
    const plan = sheetPlan({ name: "a", bulk: rowsOfColumns(0, texts.length + 9, columns) });
    const bytes = await write(plan);
    expect(Buffer.compare(bytes, await write(cellByCell(plan)))).toBe(0);
    expect(sheetXml(bytes)).toContain(
      't="inlineStr" s="1"><is><t xml:space="preserve">_x005F_x0041_ &lt;mới&gt; </t></is></c>'
    );
  });
});

describe("a formula that cells of a column share", () => {
  test("stands in the first of them, with its range", () => {
    const xml = sheetXml(linked);
    const formula = `HYPERLINK("../nộp/"&amp;A3&amp;"#'"&amp;B3,"Mở")`;
    expect(xml).toContain(
      `<c r="AC3" t="str" s="1"><f t="shared" ref="AC3:AC${LAST}" si="0">${formula}</f><v>Mở</v></c>`
    );
    expect(xml.split('t="shared" ref=')).toHaveLength(2);
    expect(xml).toContain('<c r="AC6" t="str" s="1"><f t="shared" si="0"/><v>Mở</v></c>');
    expect(xml).toContain('<c r="AC5" t="str" s="1"><f>HYPERLINK("a&amp;b","Mở")</f><v>Mở</v></c>');
    expect(xml).toMatch(/<c r="AC4" t="s" s="1"><v>\d+<\/v><\/c>/);
    expect(packageProblems(linked)).toEqual([]);
  });

  test("is read back in the words of each row, by our reader and by SheetJS", () => {
    const ours = readOurs(linked);
    expect(differences(ours, readTheirs(linked))).toEqual([]);
    expect(ours.sheets[0]?.formulas).toEqual(snapshotOfPlan(LINKED_PLAN).formulas);
    expect(ours.sheets[0]?.formulas.get(cellKey(9, 28))).toBe(
      `HYPERLINK("../nộp/"&A10&"#'"&B10,"Mở")`
    );
  });
});

const python = findProgram(["/usr/bin/python3", "python3"]);
const SCRIPT = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([sheet.cell(row, 29).value for row in range(3, 11)]))`;

describeWhen("openpyxl", python, "python3 with openpyxl was not found", () => {
  test("reads the formula of each row", () => {
    const args = ["-W", "ignore", "-c", SCRIPT, file];
    const { formulas } = snapshotOfPlan(LINKED_PLAN);
    const expected = Array.from({ length: 8 }, (_, at) => {
      const formula = formulas.get(cellKey(FIRST + at, 28));
      return formula === undefined ? "Trong tệp nén" : `=${formula}`;
    });
    expect(JSON.parse(execFileSync(python ?? "", args, { encoding: "utf8" }))).toEqual(expected);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("keeps the formula of each row", async () => {
    const saved = await convertWithLibreOffice(file, "xlsx", path.join(folder, "lo"));
    const again = readOurs(new Uint8Array(readFileSync(saved)));
    // It makes formulas of truth values and errors too.
    const links = [...(again.sheets[0]?.formulas ?? [])].filter(([, text]) =>
      text.startsWith("HYPER")
    );
    expect(new Map(links)).toEqual(snapshotOfPlan(LINKED_PLAN).formulas);
  }, 120_000);
});
