import type { ReadRequest } from "../../app/ports";
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../../core/sheet";
import { STATE_SHEET } from "../../core/state";
import { readInBlocks, type AskedSheet } from "./readBlocks";
import { supports, type RunExcel } from "./runExcel";
import {
  contentsOf,
  frameOf,
  guardValues,
  loadContents,
  loadFrame,
  loadMixedFonts,
  type SheetContent,
} from "./sheetContent";
import { toSnapshot } from "./snapshot";
import { troubleBehind } from "./trouble";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Formulas that point into another file: 'D:\\[Sổ 1.xlsx]Tờ 1'!A1 or [Sổ1.xlsx]Tờ1!A1. */
const EXTERNAL_LINK = /'[^']*\[[^\]]+\][^']*'!|(?:^|[(,;+\-*/&<>=^ ])\[[^\]]+\][^!'()\s,;]+!/;

/**
 * Reads the asked sheets in two round trips, the list of sheets and what is in them, and one more
 * when fonts are asked and differ; in blocks where that is too large for Excel. Below ExcelApi 1.13
 * merges stay unknown, below 1.9 hidden rows and columns too. Hidden rows and columns are known
 * inside the used area only, macros never.
 */
export async function readSheets(run: RunExcel, request: ReadRequest): Promise<WorkbookSnapshot> {
  const fonts = request.fonts ?? false;
  const found: Listed = { sheets: [], properties: {} };
  const contents = await readAtOnce(run, request, found).catch(async (error: unknown) => {
    if (troubleBehind(error).kind !== "too-large" || found.sheets.length === 0) throw error;
    const read: SheetContent[] = [];
    for (const sheet of found.sheets) read.push(await readInBlocks(run, sheet, fonts));
    return read;
  });
  const sheets = contents.map(toSnapshot);
  return {
    sheets,
    properties: found.properties,
    traits: { macros: false, externalLinks: sheets.some(hasExternalLink) },
  };
}

/** What the first round trip tells; kept when a later one fails. */
interface Listed {
  sheets: readonly AskedSheet[];
  properties: Readonly<Record<string, string>>;
}

async function readAtOnce(
  run: RunExcel,
  request: ReadRequest,
  found: Listed
): Promise<readonly SheetContent[]> {
  const fonts = request.fonts ?? false;
  return run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
    const custom = supports("1.7")
      ? context.workbook.properties.custom.load("items/key,items/value")
      : null;
    await context.sync();
    const properties = (custom?.items ?? []).map(({ key, value }) => [key, String(value)] as const);
    found.properties = Object.fromEntries(properties);
    const asked = worksheets.items.filter(
      ({ name }) => name !== STATE_SHEET && (request.sheets?.includes(name) ?? true)
    );
    found.sheets = asked.map(({ name, visibility }) => ({
      name,
      visibility: VISIBILITY[visibility] ?? "visible",
    }));
    if (asked.length === 0) return [];
    const loaded = found.sheets.map(({ name, visibility }) => {
      const frame = loadFrame(worksheets.getItem(name), name, visibility);
      return { frame, range: loadContents(frame.range, fonts) };
    });
    await context.sync();
    for (const { range, frame } of loaded) guardValues(range, frame.name);
    const cellFonts = loaded.map(({ range }) => (fonts ? loadMixedFonts(range) : null));
    if (cellFonts.some((each) => each !== null)) await context.sync();
    return loaded.map(({ frame, range }, index) => ({
      ...frameOf(frame),
      ...contentsOf(range, fonts, cellFonts[index] ?? null),
    }));
  });
}

function hasExternalLink(sheet: SheetSnapshot): boolean {
  return [...sheet.formulas.values()].some((formula) => EXTERNAL_LINK.test(formula));
}
