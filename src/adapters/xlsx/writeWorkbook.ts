import { writeXlsx } from "hucre/xlsx";
import {
  columnName,
  PLAN_FONT,
  quoteSheetName,
  type SheetPlan,
  type WorkbookPlan,
} from "../../core/sheet";
import { checkTables } from "./checkTable";
import { printNames } from "./printSetup";
import { packSheets, type SheetPacker, type SheetPart } from "./packSheets";
import { createStringTable, type CellBook } from "./rows";
import { cutFrame, toWriteSheet } from "./sheetFrame";
import { createStyleBook, writeStyles } from "./styleCells";
import { openPackage, type XlsxPackage } from "./xlsxPackage";
import { deflateHere, joinPieces, streamFile, type Deflater, type PackedFile } from "./zip";

/** The clock never enters a file: the same plan gives the same bytes. */
const FIXED_DATE = new Date(Date.UTC(2020, 0, 1));

/** Letters of shared texts from which they are deflated faster, as sheets of many cells are. */
const MANY_LETTERS = 1_000_000;

/**
 * Draws a plan as .xlsx, in pieces. Formulas carry the results the plan gives, as numbers; a result that
 * is not finite is left blank. Throws when names or tables break Excel's rules: plans are ours.
 * hucre makes the package around the rows; the rows are written here in pieces, so that besides
 * the bytes that come out only a few megabytes are needed. Sheets of plain rows are written by
 * another thread meanwhile where there is one; the bytes are the same.
 */
export async function writePieces(
  plan: WorkbookPlan,
  deflater: Deflater = deflateHere,
  elsewhere?: SheetPacker
): Promise<readonly Uint8Array[]> {
  checkTables(plan);
  const parts = await openFrame(plan);
  const book: CellBook = { styles: createStyleBook(), strings: createStringTable() };
  const sheets = plan.sheets.map((sheet, index): SheetPart => {
    const name = `xl/worksheets/sheet${String(index + 1)}.xml`;
    return { name, sheet, frame: cutFrame(parts.text(name) ?? "", sheet) };
  });
  const files = await packSheets(sheets, book, deflater, elsewhere);
  for (const file of files) parts.putPacked(file);
  parts.putPacked(await packTexts(book, deflater));
  parts.put("xl/styles.xml", await writeStyles(book.styles));
  return parts.toPieces();
}

/** The same as one array, see `writePieces`. */
export async function writeWorkbook(
  plan: WorkbookPlan,
  deflater?: Deflater,
  elsewhere?: SheetPacker
): Promise<Uint8Array> {
  return joinPieces(await writePieces(plan, deflater, elsewhere));
}
/** The part of the texts that cells share. */
function packTexts({ strings }: CellBook, deflater: Deflater): Promise<PackedFile> {
  const level = strings.letters() > MANY_LETTERS ? 2 : 6;
  const file = streamFile("xl/sharedStrings.xml", level, deflater);
  strings.write(file.push);
  return file.close();
}

/** The workbook with empty sheets. A text in the first makes hucre declare a part for texts. */
async function openFrame(plan: WorkbookPlan): Promise<XlsxPackage> {
  const sheets = plan.sheets.map(toWriteSheet);
  if (sheets[0]) sheets[0].cells = new Map([["0,0", { value: "x" }]]);
  const bytes = await writeXlsx({
    sheets,
    activeSheet: plan.activeSheet,
    defaultFont: { ...PLAN_FONT },
    namedRanges: plan.sheets.flatMap(namesOf),
    properties: { custom: { ...plan.properties }, modified: FIXED_DATE, created: FIXED_DATE },
  });
  const parts = openPackage(bytes);
  if (!parts.ok) throw new Error(`hucre made a broken zip: ${parts.error}`);
  parts.value.edit("xl/workbook.xml", (xml) =>
    xml.replaceAll('name="_xlnm._FilterDatabase"', 'name="_xlnm._FilterDatabase" hidden="1"')
  );
  return parts.value;
}

/** Print names and the filter's name, quoted by us: hucre leaves sheet names bare. */
function namesOf(plan: SheetPlan) {
  const names = plan.print ? printNames(plan.name, plan.print) : [];
  if (!plan.autoFilter || plan.table) return names;
  const { top, left, bottom, right } = plan.autoFilter;
  const range = `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
  return [
    ...names,
    {
      name: "_xlnm._FilterDatabase",
      range: `${quoteSheetName(plan.name)}!${range}`,
      scope: plan.name,
    },
  ];
}
