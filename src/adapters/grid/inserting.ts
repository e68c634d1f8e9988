import { AddSheetDataValidationCommand } from "@univerjs/preset-sheets-data-validation";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { InsertOutcome } from "../../app/ports";
import type { SheetPlan, WorkbookPlan } from "../../core/sheet";
import { writeAndCalculate } from "./calculation";
import { freeName, renameSheets } from "./names";
import { sheetToGrid } from "./planToGrid";
import type { GridHandle } from "./start";
import { inOneStep } from "./undo";
import { gridRuleOf } from "./validations";

function newNames(grid: GridHandle, plan: WorkbookPlan): Map<string, string> {
  const taken = grid
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName());
  const names = new Map<string, string>();
  for (const { name } of plan.sheets) {
    names.set(name, freeName(name, taken));
    taken.push(names.get(name) ?? name);
  }
  return names;
}

function addRules(grid: GridHandle, sheet: FWorksheet, plan: SheetPlan): void {
  const target = { unitId: grid.workbook().getId(), subUnitId: sheet.getSheetId() };
  plan.validations.forEach((validation, index) => {
    const rule = gridRuleOf(validation, `${target.subUnitId}-${String(index)}`);
    grid.api.syncExecuteCommand(AddSheetDataValidationCommand.id, { ...target, rule });
  });
}

function addSheets(grid: GridHandle, plans: readonly SheetPlan[], inFront: number): void {
  const sheets = plans.map((plan) => {
    const sheet = grid.workbook().insertSheet(plan.name, {
      sheet: sheetToGrid(plan, (style) => style),
    });
    return { sheet, plan };
  });
  // Choices may stand on a sheet that comes later, so rules follow when all sheets are there.
  for (const { sheet, plan } of sheets) addRules(grid, sheet, plan);
  sheets[inFront]?.sheet.activate();
}

/** Adds sheets with their looks and rules as one undo step; a taken name gets " (2)". */
export async function insertPlan(grid: GridHandle, plan: WorkbookPlan): Promise<InsertOutcome> {
  const names = newNames(grid, plan);
  const sheets = plan.sheets.map((sheet) => renameSheets(sheet, names));
  await writeAndCalculate(grid, () =>
    inOneStep(grid, () => addSheets(grid, sheets, plan.activeSheet))
  );
  return { names: sheets.map(({ name }) => name), trouble: null };
}
