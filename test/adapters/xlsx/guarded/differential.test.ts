import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../../../src/adapters/xlsx";
import { planConsolidated } from "../../../../src/app/consolidate";
import { planForms } from "../../../../src/app/insertForms";
import { packs } from "../../../../src/core/packs";
import {
  cellText,
  parseAddress,
  type SheetSnapshot,
  type WorkbookPlan,
} from "../../../../src/core/sheet";
import { sampleConsolidation } from "../../../support/consolidations";
import { findProgram } from "../../../support/findProgram";
import { generateTasks } from "../../../support/generatedTasks";
import { convertAllWithLibreOffice, describeWithLibreOffice } from "../../../support/libreOffice";
import { describeWhen } from "../../../support/needs";
import { writeRichFile } from "../richFile";
import { SAMPLE_PLAN } from "../samplePlan";
import { differences, readOurs, readTheirs } from "./sameSnapshot";

/** Every form of a pack: filled in, or as a template. */
const formsOf = (pack: (typeof packs)[number], isFilled: boolean): WorkbookPlan =>
  planForms({
    pack,
    forms: pack.forms.map(({ id }) => id),
    agency: { code: "H34.01", name: "Sở Y tế" },
    year: pack.planYear,
    unit: "trieu-dong",
    ...(isFilled
      ? { tasks: Object.fromEntries(pack.forms.map((form) => [form.id, generateTasks(form)])) }
      : {}),
  });

const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const pack of packs) {
    files.set(`${pack.id}-trong`, await writeWorkbook(formsOf(pack, false)));
    files.set(`${pack.id}-day`, await writeWorkbook(formsOf(pack, true)));
  }
  files.set("mau", await writeWorkbook(SAMPLE_PLAN));
  files.set("tong-hop", await writeWorkbook(planConsolidated(sampleConsolidation())));
  files.set("phong-phu", await writeRichFile());
});

test("every workbook we write is read as SheetJS reads it", () => {
  expect(files.size).toBeGreaterThan(5);
  for (const [name, bytes] of files) {
    expect([name, ...differences(readOurs(bytes), readTheirs(bytes))]).toEqual([name]);
  }
});

describeWithLibreOffice("saved again by LibreOffice", () => {
  jest.setTimeout(180_000);

  test("they are read as SheetJS reads them", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-doc-"));
    const few = [`${packs[0]?.id ?? ""}-day`, "mau", "phong-phu"];
    const paths = few.map((name) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, files.get(name) ?? "");
      return file;
    });
    try {
      const saved = await convertAllWithLibreOffice(paths, "xlsx", path.join(folder, "lo"));
      for (const file of saved) {
        const bytes = new Uint8Array(readFileSync(file));
        expect([file, ...differences(readOurs(bytes), readTheirs(bytes))]).toEqual([file]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const python = findProgram(["/usr/bin/python3", "python3"]);

const SCRIPT = `
import io, json, sys, openpyxl
def tell(file):
    values = openpyxl.load_workbook(file, data_only=True)
    formulas = openpyxl.load_workbook(file)
    sheets = []
    for sheet in values.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and not hasattr(cell.value, "year"):
                    cells[cell.coordinate] = cell.value
        own = formulas[sheet.title]
        count = sum(1 for row in own.iter_rows() for cell in row if cell.data_type == "f")
        merges = sorted(str(merge) for merge in sheet.merged_cells.ranges)
        sheets.append([sheet.title, sheet.sheet_state, cells, count, len(merges)])
    return sheets
print(json.dumps([tell(file) for file in sys.argv[1:]]))`;

type Told = readonly [string, string, Readonly<Record<string, unknown>>, number, number];

describeWhen("openpyxl", python, "python3 with openpyxl was not found", () => {
  test("reads the same cells of the sample and the consolidation", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-py-"));
    const names = ["mau", "tong-hop"];
    const paths = names.map((name) => path.join(folder, `${name}.xlsx`));
    names.forEach((name, at) => writeFileSync(paths[at] ?? "", files.get(name) ?? ""));
    const json = execFileSync(python ?? "", ["-W", "ignore", "-c", SCRIPT, ...paths], {
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true, force: true });
    (JSON.parse(json) as readonly (readonly Told[])[]).forEach((sheets, at) => {
      const ours = readOurs(files.get(names[at] ?? "") ?? new Uint8Array()).sheets;
      expect(ours).toHaveLength(sheets.length);
      sheets.forEach(([name, state, cells, formulas, merges], index) => {
        const sheet = ours[index];
        if (!sheet) return;
        const told = { name, state, formulas, merges };
        expect({
          name: sheet.name,
          state: sheet.visibility,
          formulas: sheet.formulas.size,
          merges: sheet.merges.length,
        }).toEqual(told);
        for (const [address, value] of Object.entries(cells)) {
          expect([name, address, textAt(sheet.values, address)]).toEqual([
            name,
            address,
            textOf(value),
          ]);
        }
      });
    });
  });
});

const textOf = (value: unknown): string => String(value);

function textAt(values: SheetSnapshot["values"], address: string): string {
  const at = parseAddress(address);
  return cellText((at && values[at.row]?.[at.column]) ?? null);
}
