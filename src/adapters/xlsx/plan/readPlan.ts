import { readXlsx, type Workbook } from "hucre/xlsx";
import type { ReadProblem } from "../../../core/consolidation";
import { ok, type Result } from "../../../core/result";
import type { WorkbookPlan, WorkbookSnapshot } from "../../../core/sheet";
import { readWorkbook } from "../readWorkbook";
import { openPackage } from "../xlsxPackage";
import { startsAsZip } from "../zip";
import { findLost, lostTraits, type LostFeature } from "./lostFeatures";
import { findLostElsewhere } from "./lostElsewhere";
import { plainSheet, styledSheet } from "./planSheet";
import { createPlanStyler } from "./planStyles";

/** A workbook for the grid, and what of the file the grid cannot keep. */
export interface OpenedPlan {
  readonly plan: WorkbookPlan;
  readonly lost: readonly LostFeature[];
}

/**
 * Reads a workbook to be drawn again: values and formulas as `readWorkbook` has them, looks
 * and settings of .xlsx and .xlsm on top. Other formats come without looks ("looks" is lost).
 */
export async function readPlan(
  bytes: Uint8Array,
  name: string
): Promise<Result<OpenedPlan, ReadProblem>> {
  const read = readWorkbook(bytes, name);
  if (!read.ok) return read;
  const looks = await readLooks(bytes);
  return ok(looks ? styledPlan(read.value, looks, partsOf(bytes)) : plainPlan(read.value, bytes));
}

/** Null when hucre cannot read the file: a plan without looks is better than none. */
async function readLooks(bytes: Uint8Array): Promise<Workbook | null> {
  if (!startsAsZip(bytes) || !partsOf(bytes).includes("xl/workbook.xml")) return null;
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    // Values were read and checked already; the caller is told that the looks are lost.
    return null;
  }
}

function partsOf(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes);
  return opened.ok ? opened.value.names() : [];
}

function plainPlan(book: WorkbookSnapshot, bytes: Uint8Array): OpenedPlan {
  const plan = {
    sheets: book.sheets.map(plainSheet),
    activeSheet: firstVisible(book),
    properties: book.properties,
  };
  return { plan, lost: [...findLostElsewhere(bytes), ...lostTraits(book.traits), "looks"] };
}

function styledPlan(book: WorkbookSnapshot, looks: Workbook, parts: readonly string[]): OpenedPlan {
  const styler = createPlanStyler(looks);
  const sheets = book.sheets.map((sheet) => {
    const own = looks.sheets.find((each) => each.name === sheet.name);
    return own ? styledSheet(sheet, own, styler) : plainSheet(sheet);
  });
  const active = looks.sheets[looks.activeSheet ?? 0]?.name;
  const index = sheets.findIndex((sheet) => sheet.name === active);
  const isShown = sheets[index]?.visibility === "visible";
  const plan = {
    sheets,
    activeSheet: isShown ? index : firstVisible(book),
    properties: book.properties,
  };
  return { plan, lost: findLost(looks, parts, book.traits) };
}

function firstVisible(book: WorkbookSnapshot): number {
  return Math.max(
    0,
    book.sheets.findIndex((sheet) => sheet.visibility === "visible")
  );
}
