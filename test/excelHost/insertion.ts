import * as xlsx from "@e965/xlsx";
import { cellKey } from "../../src/core/sheet";
import { freeName } from "../support/planSnapshot";
import { elementOf, elementsOf, plainText } from "./fileXml";
import { readLayout } from "./fileLayout";
import { readFormats } from "./fileStyles";
import { HostRefusal, type ModelSheet, type ModelWorkbook, type Scalar } from "./model";
import { addSheet } from "./sheets";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"];

/** Parts that Excel on the web takes no file with (platform.md, B2 row 2). */
const REFUSED_ON_WEB = /^xl\/(?:charts|pivotTables|comments|threadedComments|slicers)/;

/** The file as SheetJS reads it, with the text of its parts. */
interface OpenedFile {
  readonly book: xlsx.WorkBook;
  readonly names: readonly string[];
  readonly part: (name: string) => string;
}

interface BookWithParts extends xlsx.WorkBook {
  readonly keys: readonly string[];
  readonly files: Readonly<Record<string, { readonly content: Uint8Array } | undefined>>;
}

function open(base64: string): OpenedFile {
  const book = xlsx.read(base64, {
    type: "base64",
    cellFormula: true,
    bookFiles: true,
  }) as BookWithParts;
  const decoder = new TextDecoder();
  const part = (name: string): string => decoder.decode(book.files[name]?.content);
  return { book, names: Object.keys(book.files), part };
}

function guardFile({ behaviours }: ModelWorkbook, { names, part }: OpenedFile): void {
  if (behaviours.has("no-charts-on-insert") && names.some((name) => REFUSED_ON_WEB.test(name))) {
    throw new HostRefusal("UnsupportedFeature", "The file holds what the web cannot insert.");
  }
  const view = elementOf(part("xl/workbook.xml"), "workbookView");
  if (behaviours.has("no-file-without-active-tab") && view?.attributes.activeTab === undefined) {
    throw new HostRefusal("GeneralException", "The file names no active tab.");
  }
}

function fillCells(sheet: ModelSheet, source: xlsx.WorkSheet): void {
  const area = source["!ref"];
  if (area === undefined) return;
  const box = xlsx.utils.decode_range(area);
  for (let row = box.s.r; row <= box.e.r; row += 1) {
    for (let column = box.s.c; column <= box.e.c; column += 1) {
      const address = xlsx.utils.encode_cell({ r: row, c: column });
      const cell = source[address] as xlsx.CellObject | undefined;
      if (!cell || (cell.t === "z" && cell.f === undefined)) continue;
      const value = cell.t === "e" ? (cell.w ?? "#N/A") : cell.v;
      const formula = cell.f === undefined ? null : `=${cell.f}`;
      sheet.cells.set(cellKey(row, column), {
        value: (value as Scalar | undefined) ?? "",
        formula,
      });
    }
  }
}

/** Names that belong to one sheet, by the sheet's place in the file. */
function namesOf(workbookXml: string, place: number): ReadonlyMap<string, string> {
  const own = elementsOf(workbookXml, "definedName").filter(
    ({ attributes }) => attributes.localSheetId === String(place)
  );
  return new Map(own.map(({ attributes, body }) => [attributes.name ?? "", plainText(body)]));
}

function guardPolicy({ behaviours }: ModelWorkbook): void {
  if (behaviours.has("hardened")) throw new HostRefusal("GeneralException", "A policy refuses it.");
}

/** Opens a file in a new window. */
export function createWorkbook(workbook: ModelWorkbook, base64: string): void {
  guardPolicy(workbook);
  workbook.created.push(base64);
}

/** Really reads the file, adds its sheets and gives their ids; formulas keep the file's results. */
export function insertFromBase64(workbook: ModelWorkbook, base64: string): readonly string[] {
  guardPolicy(workbook);
  const file = open(base64);
  guardFile(workbook, file);
  const formats = readFormats(file.part("xl/styles.xml"));
  const ids = file.book.SheetNames.map((name, place) => {
    const taken = workbook.sheets.map((sheet) => sheet.name);
    const sheet = addSheet(workbook, freeName(name, taken));
    sheet.visibility = VISIBILITY[file.book.Workbook?.Sheets?.[place]?.Hidden ?? 0] ?? "Visible";
    fillCells(sheet, file.book.Sheets[name] ?? {});
    const names = namesOf(file.part("xl/workbook.xml"), place);
    readLayout(sheet, file.part(`xl/worksheets/sheet${String(place + 1)}.xml`), formats, names);
    return sheet.id;
  });
  if (workbook.behaviours.has("error-though-inserted")) {
    throw new HostRefusal("GeneralException", "Something went wrong.");
  }
  return ids;
}
