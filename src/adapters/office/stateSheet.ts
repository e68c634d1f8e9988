import { formatRange } from "../../core/sheet";
import {
  decodeState,
  encodeState,
  stateProperties,
  STATE_SHEET,
  type WorkbookState,
} from "../../core/state";
import { toInput } from "./cells";
import { readInBlocks } from "./readBlocks";
import { supports, type RunExcel } from "./runExcel";
import { guardValues } from "./sheetContent";
import { isMissingItem, troubleBehind } from "./trouble";

/**
 * The state in the very hidden sheet; null when there is none or it is damaged. One round trip,
 * or some when Excel keeps the values back: that is no blank sheet.
 */
export async function readState(run: RunExcel): Promise<WorkbookState | null> {
  try {
    return decodeState(await readTexts(run));
  } catch (error) {
    if (isMissingItem(error)) return null;
    throw error;
  }
}

async function readTexts(run: RunExcel): Promise<readonly (readonly unknown[])[]> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(STATE_SHEET);
      const used = sheet.getUsedRange(true).load("values,formulas");
      await context.sync();
      guardValues(used, STATE_SHEET);
      return used.values;
    });
  } catch (error) {
    if (troubleBehind(error).kind !== "too-large") throw error;
    const asked = { name: STATE_SHEET, visibility: "veryHidden" } as const;
    return (await readInBlocks(run, asked, false)).values;
  }
}

/**
 * Writes the state, and three short custom properties for other tools to see. One round trip, and
 * one more when the sheet is not there yet.
 */
export async function writeState(run: RunExcel, state: WorkbookState): Promise<void> {
  try {
    await writeInto(run, state, (sheets) => sheets.getItem(STATE_SHEET));
  } catch (error) {
    if (!isMissingItem(error)) throw error;
    await writeInto(run, state, (sheets) => sheets.add(STATE_SHEET));
  }
}

async function writeInto(
  run: RunExcel,
  state: WorkbookState,
  open: (sheets: Excel.WorksheetCollection) => Excel.Worksheet
): Promise<void> {
  const texts = encodeState(state);
  const width = Math.max(...texts.map((row) => row.length));
  const inputs = texts.map((row) =>
    Array.from({ length: width }, (_cell, at) => toInput({ value: row[at] ?? null, formula: null }))
  );
  const place = formatRange({ top: 0, left: 0, bottom: inputs.length - 1, right: width - 1 });
  await run(async (context) => {
    const sheet = open(context.workbook.worksheets);
    sheet.visibility = "VeryHidden";
    sheet.getRange().clear();
    const range = sheet.getRange(place);
    range.numberFormat = inputs.map((row) => row.map(() => "@"));
    range.values = inputs;
    if (supports("1.7")) {
      const custom = context.workbook.properties.custom;
      for (const [key, value] of Object.entries(stateProperties(state))) custom.add(key, value);
    }
    await context.sync();
  });
}
