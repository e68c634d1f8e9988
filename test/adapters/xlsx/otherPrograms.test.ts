import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet";
import { findProgram } from "../../support/findProgram";
import {
  convertWithLibreOffice,
  describeWithLibreOffice,
  renderToPng,
} from "../../support/libreOffice";
import { describeWhen } from "../../support/needs";
import { SAMPLE_PLAN } from "./samplePlan";

let folder = "";
let file = "";
let written: WorkbookSnapshot;

function read(from: string): WorkbookSnapshot {
  const result = readWorkbook(readFileSync(from), from);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function form(book: WorkbookSnapshot): SheetSnapshot {
  const sheet = book.sheets[1];
  if (!sheet) throw new Error("the form is gone");
  return sheet;
}

/**
 * Values as LibreOffice keeps them. In .ods SheetJS reads truths as 1 and "_x000D_" as a line
 * end; neither stands in budgets.
 */
function to15Digits(sheet: SheetSnapshot, format: string): readonly (readonly CellValue[])[] {
  const isOds = format === "ods";
  return sheet.values.map((row) =>
    row.map((value) => {
      if (typeof value === "number") return Number(value.toPrecision(15));
      if (isOds && value === true) return 1;
      return isOds && typeof value === "string" ? value.replace("_x000D_", "\r") : value;
    })
  );
}

/** The file without one cached result, so that every value is calculated anew. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const xml = strFromU8(content);
    const bare = xml.replace(
      /<c ([^>]*?)(?: t="\w+")?([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      "<c $1$2>$3"
    );
    parts[name] = strToU8(bare);
  }
  return zipSync(parts);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-xlsx-"));
  file = path.join(folder, "mẫu.xlsx");
  writeFileSync(file, await writeWorkbook(SAMPLE_PLAN));
  written = read(file);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWithLibreOffice("LibreOffice opens what we write", () => {
  jest.setTimeout(180_000);

  test.each(["xlsx", "xls", "ods"])("and saves the same values as .%s", async (format) => {
    const saved = path.join(folder, format);
    const book = read(await convertWithLibreOffice(file, format, saved));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(
      written.sheets.map((sheet) => sheet.name)
    );
    expect(to15Digits(form(book), format)).toEqual(to15Digits(form(written), format));
    // In .xls LibreOffice makes formulas of plain errors and truths, so there may be more.
    const formulas = [...form(written).formulas.keys()];
    expect([...form(book).formulas.keys()]).toEqual(expect.arrayContaining(formulas));
    expect(form(book).merges).toEqual(form(written).merges);
    expect(book.properties).toEqual(format === "xlsx" ? SAMPLE_PLAN.properties : {});
  });

  test("and prints one page wide on A4 across", async () => {
    const pages = await renderToPng(file, path.join(folder, "png"));
    expect(pages).toHaveLength(1);
    const picture = new DataView(new Uint8Array(readFileSync(pages[0] ?? "")).buffer);
    // Width to height of the picture, from its header: 297 mm to 210 mm.
    expect(picture.getUint32(16) / picture.getUint32(20)).toBeCloseTo(297 / 210, 1);
  });

  test("and calculates what we cached", async () => {
    const bare = path.join(folder, "trần.xlsx");
    const stripped = withoutResults(readFileSync(file));
    const parts = Object.entries(unzipSync(stripped)).filter(([name]) =>
      name.includes("worksheets")
    );
    expect(parts.map(([, part]) => strFromU8(part)).join()).not.toContain("</f><v>");
    writeFileSync(bare, stripped);
    // What we calculate ourselves in reading is the same, too.
    expect(form(read(bare)).values[7]?.[3]).toBe(form(written).values[7]?.[3]);
    const after = form(read(await convertWithLibreOffice(bare, "xlsx", path.join(folder, "tính"))));
    for (const key of form(written).formulas.keys()) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      expect(after.values[row]?.[column]).toEqual(form(written).values[row]?.[column]);
    }
  });
});

const python = findProgram(["/usr/bin/python3", "python3"]);
const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[1]
print(json.dumps({
  "names": book.sheetnames, "states": [s.sheet_state for s in book.worksheets],
  "font": sheet["B5"].font.name, "size": sheet["B5"].font.sz, "fill": sheet["B3"].fill.fgColor.rgb,
  "format": sheet["D5"].number_format, "formula": sheet["D8"].value, "text": sheet["B8"].value,
  "textType": sheet["B8"].data_type, "freeze": sheet.freeze_panes, "area": sheet.print_area,
  "rows": sheet.print_title_rows, "width": sheet.column_dimensions["B"].width,
  "lists": [v.formula1 for v in sheet.data_validations.dataValidation],
  "unlocked": not sheet["D5"].protection.locked, "locked": sheet["B5"].protection.locked,
}))`;

describeWhen("openpyxl opens what we write", python, "python3 with openpyxl was not found", () => {
  test("and sees looks and settings", () => {
    const json = execFileSync(python ?? "", ["-W", "ignore", "-c", SCRIPT, file], {
      encoding: "utf8",
    });
    expect(JSON.parse(json)).toEqual({
      names: SAMPLE_PLAN.sheets.map((sheet) => sheet.name),
      states: ["hidden", "visible", "veryHidden"],
      font: "Times New Roman",
      size: 12,
      fill: "FFDDEBF7",
      format: "#,##0",
      formula: "=SUM(D5:D7)",
      text: "=1+1",
      textType: "s",
      freeze: "C5",
      area: ["$A$1:$E$10"],
      rows: "$3:$4",
      width: 40,
      lists: ["'_sdt_ds'!$A$1:$A$3", "0"],
      unlocked: true,
      locked: true,
    });
  });
});
