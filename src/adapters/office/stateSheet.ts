import { formatRange } from "../../core/sheet";
import {
  decodeState,
  encodeState,
  stateProperties,
  STATE_SHEET,
  type WorkbookState,
} from "../../core/state";
import { toInput } from "./cells";
import { supports, type RunExcel } from "./runExcel";
import { isMissingItem } from "./trouble";

/** The state in the very hidden sheet; null when there is none or it is damaged. One round trip. */
export async function readState(run: RunExcel): Promise<WorkbookState | null> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(STATE_SHEET);
      const used = sheet.getUsedRange(true).load("values");
      await context.sync();
      return decodeState(used.values);
    });
  } catch (error) {
    if (isMissingItem(error)) return null;
    throw error;
  }
}

/** Writes the state, and three short custom properties for other tools to see. */
export async function writeState(run: RunExcel, state: WorkbookState): Promise<void> {
  const texts = encodeState(state);
  const width = Math.max(...texts.map((row) => row.length));
  const inputs = texts.map((row) =>
    Array.from({ length: width }, (_cell, at) => toInput({ value: row[at] ?? null, formula: null }))
  );
  await run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(STATE_SHEET);
    await context.sync();
    const sheet = found.isNullObject ? context.workbook.worksheets.add(STATE_SHEET) : found;
    sheet.visibility = "VeryHidden";
    sheet.getRange().clear();
    const range = sheet.getRange(
      formatRange({ top: 0, left: 0, bottom: inputs.length - 1, right: width - 1 })
    );
    range.numberFormat = inputs.map((row) => row.map(() => "@"));
    range.values = inputs;
    if (supports("1.7")) {
      const custom = context.workbook.properties.custom;
      for (const [key, value] of Object.entries(stateProperties(state))) custom.add(key, value);
    }
    await context.sync();
  });
}
