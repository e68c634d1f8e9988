import type { SheetVisibility } from "../../core/sheet";
import type { RunExcel } from "./runExcel";
import {
  contentsOf,
  frameOf,
  guardValues,
  loadContents,
  loadFrame,
  loadMixedFonts,
  type CellContents,
  type SheetContent,
} from "./sheetContent";
import { troubleBehind } from "./trouble";

/** A sheet to be read. */
export interface AskedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/**
 * Reads one sheet by halves of its rows, each halved again while Excel finds it too large: a
 * request costs more than its cells, so nothing is split before it must be.
 */
export async function readInBlocks(
  run: RunExcel,
  { name, visibility }: AskedSheet,
  fonts: boolean
): Promise<SheetContent> {
  const { frame, height, width } = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const loaded = loadFrame(sheet, name, visibility);
    await context.sync();
    const { rowCount, columnCount } = loaded.range;
    return { frame: frameOf(loaded), height: rowCount, width: columnCount };
  });
  const readRows = async (first: number, count: number): Promise<readonly CellContents[]> => {
    try {
      const top = frame.rowIndex + first;
      return [await readArea(run, name, [top, frame.columnIndex, count, width], fonts)];
    } catch (error) {
      if (troubleBehind(error).kind !== "too-large" || count === 1) throw error;
      const half = Math.ceil(count / 2);
      const above = await readRows(first, half);
      return [...above, ...(await readRows(first + half, count - half))];
    }
  };
  return { ...frame, ...join(await readRows(0, height)) };
}

type Area = readonly [top: number, left: number, rows: number, columns: number];

async function readArea(
  run: RunExcel,
  name: string,
  area: Area,
  fonts: boolean
): Promise<CellContents> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = loadContents(sheet.getRangeByIndexes(...area), fonts);
    await context.sync();
    guardValues(range, name);
    const cellFonts = fonts ? loadMixedFonts(range) : null;
    if (cellFonts) await context.sync();
    return contentsOf(range, fonts, cellFonts);
  });
}

function join(blocks: readonly CellContents[]): CellContents {
  return {
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
    fonts: blocks.every((block) => block.fonts)
      ? blocks.flatMap((block) => block.fonts ?? [])
      : null,
  };
}
