import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type * as SheetJs from "@e965/xlsx";
import type { CellValue } from "exceljs";
import { SHEETJS_OPTIONS } from "../sheetJsOptions";
import { consolidateAllWithSheetJs } from "./allWithSheetJs";
import { readFacts, RESULTS } from "./plainConsolidation";
import type { PlainCell, PlainSheet, ReadCell } from "./plainFact";

type Rows = readonly (readonly ReadCell[])[];
/** What a peer makes of the files it has read. */
type Consolidate = (
  files: Iterable<readonly [agency: string, rows: Rows]>
) => readonly PlainSheet[];

function* listFiles(folder: string): Iterable<readonly [agency: string, bytes: Buffer]> {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".xlsx")) yield [name, readFileSync(path.join(folder, name))];
  }
}

// Libraries are loaded where they are used: no peer waits for another's.

/** The floor: what nobody who reads the files can do without. */
async function unzipOnly(folder: string): Promise<void> {
  const { unzipSync } = await import("fflate");
  for (const [, bytes] of listFiles(folder)) unzipSync(bytes);
}

function* readWithSheetJs(
  { read, utils }: Pick<typeof SheetJs, "read" | "utils">,
  folder: string
): Iterable<readonly [agency: string, rows: Rows]> {
  for (const [agency, bytes] of listFiles(folder)) {
    const book = read(bytes, SHEETJS_OPTIONS);
    const [first = ""] = book.SheetNames;
    const sheet = book.Sheets[first];
    if (sheet) yield [agency, utils.sheet_to_json(sheet, { header: 1, defval: null })];
  }
}

/** Formulas stand in cells of its own kind; plain values are quicker without one. */
function toSheetJs(cell: PlainCell): unknown {
  if (cell === null || typeof cell !== "object") return cell;
  const { formula, result } = cell;
  return { t: typeof result === "number" ? "n" : "s", f: formula, v: result };
}

async function consolidateWithSheetJs(
  consolidate: Consolidate,
  folder: string,
  output: string
): Promise<void> {
  const sheetJs = await import("@e965/xlsx");
  const { utils, write } = sheetJs;
  const book = utils.book_new();
  for (const { name, rows } of consolidate(readWithSheetJs(sheetJs, folder))) {
    const cells = rows.map((row) => row.map(toSheetJs));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells, { dense: true }), name);
  }
  writeFileSync(output, write(book, { type: "buffer", compression: true }) as Buffer);
}

/** What ExcelJS gives for a cell as text or number: rich text and results of formulas unpacked. */
function plainValue(value: CellValue): ReadCell {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value === null || typeof value !== "object") return null;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return "result" in value && typeof value.result === "number" ? value.result : null;
}

async function consolidateWithExcelJs(
  consolidate: Consolidate,
  folder: string,
  output: string
): Promise<void> {
  const { default: ExcelJS } = await import("exceljs");
  const read: (readonly [string, Rows])[] = [];
  for (const [agency, bytes] of listFiles(folder)) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const rows: ReadCell[][] = [];
    book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
      rows.push((row.values as CellValue[]).slice(1).map(plainValue));
    });
    read.push([agency, rows]);
  }
  await writeWithExcelJs(consolidate(read), output);
}

/** Its streaming writer, by far its faster one. */
async function writeWithExcelJs(sheets: readonly PlainSheet[], output: string): Promise<void> {
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: output,
    useSharedStrings: false,
  });
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
  }
  await book.commit();
}

type Peer = (consolidate: Consolidate, folder: string, output: string) => unknown;

const PEERS: Readonly<Record<string, Peer>> = {
  unzip: (_consolidate, folder) => unzipOnly(folder),
  sheetjs: consolidateWithSheetJs,
  "sheetjs-all": (_consolidate, folder, output) =>
    consolidateAllWithSheetJs(listFiles(folder), output),
  exceljs: consolidateWithExcelJs,
};

const [, , name = "", result = "", folder = "", output = ""] = process.argv;
const run = PEERS[name];
const makeSheets = RESULTS[result];
if (!run || !makeSheets) throw new Error(`no peer "${name}" that makes "${result}"`);
mkdirSync(path.dirname(output), { recursive: true });
void run((files) => makeSheets(readFacts(files)), folder, output);
