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
import { createStringTable, writeRows } from "./rows";
import { cutFrame, toWriteSheet } from "./sheetFrame";
import { createStyleBook, writeStyles } from "./styleCells";
import { openPackage, type XlsxPackage } from "./xlsxPackage";
import { deflateHere, streamFile, type Deflater, type PackedFile } from "./zip";

/** The clock never enters a file: the same plan gives the same bytes. */
const FIXED_DATE = new Date(Date.UTC(2020, 0, 1));

/** Sheets with more cells than this are deflated faster and a little larger. */
const MANY_CELLS = 100_000;

/** Cells that a row made while it is written is taken to have. */
const CELLS_OF_A_ROW = 20;

/**
 * Draws a plan as .xlsx. Formulas carry the results the plan gives, as numbers; a result that
 * is not finite is left blank. Throws when names or tables break Excel's rules: plans are ours.
 * hucre makes the package around the rows; the rows are written here in pieces, so that besides
 * the bytes that come out only a few megabytes are needed.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  deflater: Deflater = deflateHere
): Promise<Uint8Array> {
  checkTables(plan);
  const parts = await openFrame(plan);
  const book = { styles: createStyleBook(), strings: createStringTable() };
  const files: Promise<PackedFile>[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const name = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const cells = sheet.cells.length + (sheet.bulk?.count ?? 0) * CELLS_OF_A_ROW;
    const file = streamFile(name, cells > MANY_CELLS ? 2 : 6, deflater);
    await writeRows(sheet, cutFrame(parts.text(name) ?? "", sheet), book, file);
    // Where deflating has a thread of its own, the end of a sheet goes beside the next one.
    files.push(file.close());
  }
  const texts = streamFile("xl/sharedStrings.xml", 6, deflater);
  book.strings.write(texts.push);
  files.push(texts.close());
  for (const file of await Promise.all(files)) parts.putPacked(file);
  parts.put("xl/styles.xml", await writeStyles(book.styles));
  return parts.toBytes();
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
