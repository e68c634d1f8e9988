import type { WorkbookHost } from "../../app/ports";
import { applyEdits } from "./applyEdits";
import { toBase64 } from "./base64";
import { watchChanges } from "./changes";
import { insertSheets, type EncodePlan } from "./insertSheets";
import { clearMarks, markIssues } from "./marks";
import { readSheets } from "./readSheets";
import { revealCell } from "./reveal";
import {
  createRunner,
  patience,
  requireApi,
  supports,
  waitFor,
  type RunExcel,
  type StartAlarm,
} from "./runExcel";
import { readState, writeState } from "./stateSheet";

interface ExcelHostDeps {
  readonly encode: EncodePlan;
  /** How long Excel may keep silent; tests ring at once. */
  readonly startAlarm?: StartAlarm;
}

/** The open workbook of Excel. Needs Office.onReady to have answered; full from ExcelApi 1.13 on. */
export function createExcelHost({ encode, startAlarm = patience }: ExcelHostDeps): WorkbookHost {
  const run = createRunner(startAlarm);
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
    read: (request) => readSheets(run, request),
    insertSheets: (plan) => insertSheets(run, plan, encode),
    apply: (edits) => applyEdits(run, edits),
    reveal: (sheet, cell) => revealCell(run, sheet, cell),
    mark: (issues) => markIssues(run, issues),
    clearMarks: () => clearMarks(run),
    onChange: (listener) => watchChanges(run, listener),
    readState: () => readState(run),
    writeState: (state) => writeState(run, state),
    openNew: (bytes) => openNewWorkbook(startAlarm, bytes),
    save: () => saveWorkbook(run),
  };
}

/** Opens the bytes in a new window; Excel chooses the name, and the add-in cannot see it again. */
async function openNewWorkbook(startAlarm: StartAlarm, bytes: Uint8Array): Promise<void> {
  requireApi("1.8");
  await waitFor(startAlarm, Excel.createWorkbook(toBase64(bytes)));
}

/** Saves in place; asks for a name only when the workbook has none. */
async function saveWorkbook(run: RunExcel): Promise<void> {
  requireApi("1.11");
  await run(async (context) => {
    context.workbook.save("Save");
    await context.sync();
  });
}
