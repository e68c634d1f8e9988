import type { WorkbookHost } from "../../app/ports";
import { applyEdits } from "./applyEdits";
import { toBase64 } from "./base64";
import { watchChanges } from "./changes";
import { insertSheets, type EncodePlan } from "./insertSheets";
import { clearMarks, markIssues } from "./marks";
import { readSheets } from "./readSheets";
import { revealCell } from "./reveal";
import { requireApi, runExcel, supports } from "./runExcel";
import { readState, writeState } from "./stateSheet";
import { asHostFailure } from "./trouble";

interface ExcelHostDeps {
  readonly encode: EncodePlan;
}

/** The open workbook of Excel. Needs Office.onReady to have answered; full from ExcelApi 1.13 on. */
export function createExcelHost({ encode }: ExcelHostDeps): WorkbookHost {
  return {
    capabilities: {
      id: "excel",
      insertSheets: true,
      // Excel takes back what an add-in did since about the time of ExcelApi 1.17.
      undo: supports("1.17"),
      changeEvents: supports("1.9"),
      openFile: false,
      download: false,
    },
    read: readSheets,
    insertSheets: (plan) => insertSheets(plan, encode),
    apply: (edits) => applyEdits(edits),
    reveal: revealCell,
    mark: markIssues,
    clearMarks,
    onChange: watchChanges,
    readState,
    writeState,
    openNew: openNewWorkbook,
    save: saveWorkbook,
  };
}

/** Opens the bytes in a new window; Excel chooses the name, and the add-in cannot see it again. */
async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  requireApi("1.8");
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw asHostFailure(error);
  }
}

/** Saves in place; asks for a name only when the workbook has none. */
async function saveWorkbook(): Promise<void> {
  requireApi("1.11");
  await runExcel(async (context) => {
    context.workbook.save("Save");
    await context.sync();
  });
}
