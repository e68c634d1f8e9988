import { createExcelHost } from "../../../src/adapters/office";
import type { StartAlarm } from "../../../src/adapters/office/runExcel";
import type { WorkbookHost } from "../../../src/app/ports";
import { cellKey, isCellError, parseAddress, type CellContent } from "../../../src/core/sheet";
import type { ModelSheet, ModelWorkbook } from "../../excelHost/model";
import { findSheet } from "../../excelHost/sheets";
import { startSimulatedExcel, type SimulatedExcel } from "../../excelHost/simulatedExcel";
import { encodePlan } from "../../support/encodePlan";
import type { ContractBench } from "../../support/hostContract";

/** The Excel adapter over the real office.js over a simulated host. */
export interface ExcelBench extends ContractBench {
  readonly excel: SimulatedExcel;
  readonly host: WorkbookHost;
  sheet(name: string): ModelSheet;
}

interface BenchOptions {
  readonly workbook?: ModelWorkbook;
  readonly startAlarm?: StartAlarm;
}

export function startExcelBench(level?: string, options: BenchOptions = {}): ExcelBench {
  const excel = startSimulatedExcel(level, options.workbook);
  const sheet = (name: string): ModelSheet => {
    const found = findSheet(excel.workbook, name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return {
    excel,
    host: createExcelHost({ encode: encodePlan, startAlarm: options.startAlarm }),
    sheet,
    typeInto: (name, cell, { value, formula }: CellContent) => {
      const at = parseAddress(cell);
      if (!at) throw new Error(cell);
      const key = cellKey(at.row, at.column);
      if (value === null) sheet(name).cells.delete(key);
      else {
        const shown = isCellError(value) ? value.error : value;
        sheet(name).cells.set(key, { value: shown, formula: formula && `=${formula}` });
      }
      excel.raiseChange(sheet(name).id, cell);
    },
    settle: excel.settle,
  };
}
