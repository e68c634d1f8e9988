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
import { troubleBehind } from "./trouble";

interface ExcelHostDeps {
  readonly encode: EncodePlan;
  /** Hands a file to the user by the browser, which works in Excel on the web only. */
  readonly download?: (bytes: Uint8Array, name: string) => void;
  /** How long Excel may keep silent; tests ring at once. */
  readonly startAlarm?: StartAlarm;
}

/** The open workbook of Excel. Needs Office.onReady to have answered; full from ExcelApi 1.13 on. */
export function createExcelHost(deps: ExcelHostDeps): WorkbookHost {
  const { encode, startAlarm = patience } = deps;
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
    openNew: (bytes, name) => handOver(bytes, name, { ...deps, startAlarm }),
    save: () => saveWorkbook(run),
  };
}

/**
 * Opens the bytes in a new window; Excel chooses the name, and the add-in cannot see it again. Where
 * it opens none, the file is downloaded on the web; panes of installed Excel keep silent about that
 * road (pi-for-excel #358), so there it is told instead.
 */
async function handOver(
  bytes: Uint8Array,
  name: string,
  { startAlarm, download }: Required<Pick<ExcelHostDeps, "startAlarm">> & ExcelHostDeps
): Promise<void> {
  try {
    requireApi("1.8");
    await waitFor(startAlarm, Excel.createWorkbook(toBase64(bytes)));
  } catch (error) {
    const { kind } = troubleBehind(error);
    const isRefused = kind === "unsupported" || kind === "unknown";
    if (!isRefused || !download || String(Office.context.platform) !== "OfficeOnline") throw error;
    download(bytes, name);
  }
}

/** Saves in place; asks for a name only when the workbook has none. */
async function saveWorkbook(run: RunExcel): Promise<void> {
  requireApi("1.11");
  await run(async (context) => {
    context.workbook.save("Save");
    await context.sync();
  });
}
