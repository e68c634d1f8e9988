import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { nodeDeflater } from "../../../src/adapters/node";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { packZip } from "../../../src/adapters/xlsx/zip";
import {
  cellKey,
  sameValue,
  valueAt,
  type PlanTable,
  type WorkbookPlan,
} from "../../../src/core/sheet";
import { findProgram } from "../../support/findProgram";
import { convertWithLibreOffice, describeWithLibreOffice } from "../../support/libreOffice";
import { describeWhen } from "../../support/needs";
import { packageProblems } from "../../support/packageCheck";
import { sheetPlan, workbookPlan } from "../../support/workbookPlans";
import { BULK_PLAN, BULK_ROWS, FIRST_ROW, withoutBulk } from "./bulkPlan";
import { differences, readOurs, readTheirs } from "./guarded/sameSnapshot";

let bytes: Uint8Array;
let parts: Readonly<Record<string, Uint8Array>>;
let folder = "";
let file = "";

const partOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

function expectSameParts(other: Uint8Array): void {
  const here = unzipSync(other);
  expect(Object.keys(here)).toEqual(Object.keys(parts));
  for (const [name, part] of Object.entries(here)) {
    expect([name, Buffer.compare(part, parts[name] ?? part.subarray(1))]).toEqual([name, 0]);
  }
}

beforeAll(async () => {
  bytes = await writeWorkbook(BULK_PLAN, nodeDeflater);
  parts = unzipSync(bytes);
  folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-bulk-"));
  file = path.join(folder, "bảng.xlsx");
  writeFileSync(file, bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("rows made while they are written", () => {
  test("are read back as planned, by our reader and by SheetJS", () => {
    const ours = readOurs(bytes);
    expect(differences(ours, readTheirs(bytes))).toEqual([]);
    const sheet = ours.sheets[0];
    if (!sheet) throw new Error("no sheet");
    const cells = withoutBulk(BULK_PLAN).sheets[0]?.cells ?? [];
    expect(cells.length).toBeGreaterThan(BULK_ROWS * 6);
    const others = cells.filter(
      ({ row, column, value, formula }) =>
        !sameValue(valueAt(sheet, row, column), value) ||
        sheet.formulas.get(cellKey(row, column)) !== formula
    );
    expect(others).toEqual([]);
    expect(sheet.hiddenRows).toEqual(BULK_PLAN.sheets[0]?.hiddenRows);
  });

  test("make a sound package, the same at every writing", async () => {
    expect(packageProblems(bytes)).toEqual([]);
    expect(Buffer.compare(await writeWorkbook(BULK_PLAN, nodeDeflater), bytes)).toBe(0);
  });

  test("and from cells in memory the same parts", async () => {
    expectSameParts(await writeWorkbook(withoutBulk(BULK_PLAN), nodeDeflater));
  });

  test("are the same without Node's deflater", async () => {
    expectSameParts(await writeWorkbook(BULK_PLAN));
  });

  test.each([
    ["the dimension", `<dimension ref="A1:G${String(FIRST_ROW + BULK_ROWS + 1)}"/><sheetViews>`],
    ["a height of its own", '<row r="5" ht="30" customHeight="1">'],
    ["a hidden row", '<row r="6" hidden="1">'],
    ["a height that fits two lines", '<row r="10" ht="31.5">'],
    ["an outline level", '<row r="7" outlineLevel="2">'],
    ["a text in pieces", '<c r="G4" t="inlineStr"><is><r><rPr><sz val="12"/>'],
    ["blanks at the ends of a text", '<c r="A1" t="s"><v>0</v></c>'],
    ["an error as a result", '<f>IF(D8&gt;0,"a&lt;b",_xlfn.IFNA(1,2))</f><v>#DIV/0!</v>'],
    ["a text as a result", '<c r="E5" t="str" s="3"><f>'],
    ["links", '<hyperlinks><hyperlink ref="C4" location="\'Bảng\'!A1"/>'],
    ["its table", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'],
  ])("%s", (_what, xml) => {
    const sheet = partOf("xl/worksheets/sheet1.xml");
    expect(sheet.includes(xml) ? xml : sheet.slice(0, 3_000)).toBe(xml);
  });

  test("texts are kept once", () => {
    const shared = partOf("xl/sharedStrings.xml");
    expect(shared.split("<t>Sở thứ 3</t>")).toHaveLength(2);
    expect(shared).toContain('<t xml:space="preserve">  hai đầu  </t>');
  });
});

const python = findProgram(["/usr/bin/python3", "python3"]);
const SCRIPT = `
import json, sys, openpyxl
streamed = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
table = sheet.tables["DuLieu"]
print(json.dumps({"rows": sum(1 for _ in streamed.iter_rows()), "ref": table.ref,
  "filter": table.autoFilter.ref, "own": sheet.auto_filter.ref, "totals": table.totalsRowCount,
  "columns": [c.name for c in table.tableColumns], "text": sheet["F5"].value,
  "type": sheet["F5"].data_type, "bold": sheet["B5"].font.b, "link": sheet["C5"].hyperlink.location}))`;

describeWhen("openpyxl", python, "python3 with openpyxl was not found", () => {
  test("counts the rows and knows the table", () => {
    const args = ["-W", "ignore", "-c", SCRIPT, file];
    const ref = `A3:G${String(FIRST_ROW + BULK_ROWS)}`;
    expect(JSON.parse(execFileSync(python ?? "", args, { encoding: "utf8" }))).toEqual({
      rows: FIRST_ROW + BULK_ROWS + 1,
      ref,
      filter: ref,
      own: null,
      totals: null,
      columns: BULK_PLAN.sheets[0]?.table?.columns,
      text: "=1+1",
      type: "s",
      bold: true,
      link: "'Bảng'!A2",
    });
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("opens it and keeps values and table", async () => {
    const saved = await convertWithLibreOffice(file, "xlsx", path.join(folder, "lo"));
    const again = new Uint8Array(readFileSync(saved));
    expect(readOurs(again).sheets[0]?.values.map((row) => row.slice(0, 4))).toEqual(
      readOurs(bytes).sheets[0]?.values.map((row) => row.slice(0, 4))
    );
    const table = strFromU8(unzipSync(again)["xl/tables/table1.xml"] ?? new Uint8Array());
    expect(table).toContain('displayName="DuLieu"');
    expect(table).toContain(`ref="A3:G${String(FIRST_ROW + BULK_ROWS)}"`);
  }, 120_000);
});

describe("what a file cannot hold", () => {
  const bulkOf = (count: number, first = 0, column = 0): WorkbookPlan =>
    workbookPlan(
      sheetPlan({
        name: "a",
        bulk: {
          first,
          count,
          cellsOf: (row) => [{ row, column: row === 0 ? 0 : column, value: 1, link: "a!A1" }],
        },
      })
    );

  test("links beyond Excel's 65,530 stay text", async () => {
    const sheet = unzipSync(await writeWorkbook(bulkOf(65_540), nodeDeflater));
    const xml = strFromU8(sheet["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml.split("<hyperlink ")).toHaveLength(65_531);
    expect(xml).toContain('<hyperlink ref="A65530" ');
    expect(xml).toContain('<c r="A65540"><v>1</v></c>');
  });

  test("the table of texts ends; later texts stand in their cells", async () => {
    const texts = Array.from({ length: 540 }, (_, at) => String(at).padEnd(30_000, "ă"));
    const all = [...texts, texts[0] ?? "", "  mới  "];
    const cellsOf = (row: number) => [{ row, column: 0, value: all[row] ?? "" }];
    const sheet = sheetPlan({ name: "a", bulk: { first: 0, count: all.length, cellsOf } });
    const written = await writeWorkbook(workbookPlan(sheet), nodeDeflater);
    const xml = strFromU8(unzipSync(written)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<c r="A541" t="s"><v>0</v></c>');
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">  mới  </t></is></c>');
    expect(readOurs(written).sheets[0]?.values.flat()).toEqual(all);
  });

  test("the last row is written", async () => {
    const xml = unzipSync(await writeWorkbook(bulkOf(1, 1_048_575)))["xl/worksheets/sheet1.xml"];
    expect(strFromU8(xml ?? new Uint8Array())).toContain('<row r="1048576">');
  });

  test.each([
    ["a row after the last", bulkOf(2, 1_048_575), "row 1048577"],
    ["a cell right of the first row's", bulkOf(2, 0, 1), "right of"],
    ["a column after the last", workbookPlan(withCell(16_384)), "column 16385"],
  ])("%s is refused", async (_what, plan, reason) => {
    await expect(writeWorkbook(plan)).rejects.toThrow(reason);
  });

  test("a part of 4 GB is refused", () => {
    const file = { name: "a", method: 8, crc: 0, data: [] } as const;
    expect(() => packZip([{ ...file, size: 0xffff_ffff }])).toThrow("larger than 4 GB");
    expect(packZip([{ ...file, size: 0xffff_fffe }]).length).toBeLessThan(200);
  });
});

function withCell(column: number) {
  return sheetPlan({ name: "a", cells: [{ row: 0, column, value: 1 }] });
}

describe("a table that Excel would repair", () => {
  const table: PlanTable = {
    name: "DuLieu",
    range: { top: 0, left: 1, bottom: 1, right: 2 },
    columns: ["Mã", "Tên"],
  };
  const planOf = (more: Partial<PlanTable>, headings: readonly string[] = table.columns) => {
    const cells = headings.map((value, at) => ({ row: 0, column: 1 + at, value }));
    return sheetPlan({ name: "a", cells, table: { ...table, ...more } });
  };

  test("is written when nothing is wrong", async () => {
    expect(packageProblems(await writeWorkbook(workbookPlan(planOf({}))))).toEqual([]);
  });

  const right = ["Mã", "Tên"];

  test.each<readonly [string, Partial<PlanTable>, readonly string[]]>([
    ["a name with a blank", { name: "Dữ liệu" }, right],
    ["a name like a cell", { name: "DL2026" }, right],
    ["a name like a row and column", { name: "R1C1" }, right],
    ["a column without heading", { columns: ["Mã"] }, right],
    ["an empty heading", { columns: ["Mã", ""] }, ["Mã", ""]],
    ["a heading twice but for case", { columns: ["Mã", "mã"] }, ["Mã", "mã"]],
    ["a heading of two lines", { columns: ["Mã", "T\nên"] }, ["Mã", "T\nên"]],
    ["a heading other than its cell", {}, ["Mã", "Tên "]],
    ["no row", { range: { ...table.range, bottom: 0 } }, right],
  ])("%s is refused", async (_what, more, headings) => {
    await expect(writeWorkbook(workbookPlan(planOf(more, headings)))).rejects.toThrow("table");
  });

  test("one name for two is refused", async () => {
    const twice = workbookPlan(planOf({}), { ...planOf({ name: "dulieu" }), name: "b" });
    await expect(writeWorkbook(twice)).rejects.toThrow("no name for a table: dulieu");
  });
});
