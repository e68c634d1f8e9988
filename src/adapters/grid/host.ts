import type { HostCapabilities, WorkbookHost } from "../../app/ports";
import type { CellValue, SheetPlan, WorkbookPlan } from "../../core/sheet";
import {
  decodeState,
  STATE_SHEET,
  stateProperties,
  stateSheetPlan,
  type WorkbookState,
} from "../../core/state";
import { listenToChanges, type GridChange } from "./changes";
import { createFitter } from "./fitting";
import { insertPlan } from "./inserting";
import { createMarker } from "./marking";
import { installPaste } from "./paste";
import { planToGrid } from "./planToGrid";
import { planOfGrid, readGrid } from "./reading";
import { revealCell } from "./revealing";
import type { GridHandle } from "./start";
import { applyEdits } from "./writing";

/** What the grid leaves to others. */
export interface GridHostDeps {
  /** Draws a plan into the bytes of an .xlsx file. */
  readonly writeWorkbook: (plan: WorkbookPlan) => Promise<Uint8Array>;
  /** Hands a file to the user. */
  readonly download: (bytes: Uint8Array, name: string) => void;
}

/** The workbook host of the workbench. */
export interface GridHost extends WorkbookHost {
  /** As in the port; the areas also say whether they were only recalculated. */
  onChange(listener: (area: GridChange) => void): Promise<() => void>;
  /** Replaces the open workbook. */
  openPlan(plan: WorkbookPlan): void;
  /** The open workbook with its state, as it would be saved. */
  plan(): WorkbookPlan;
  dispose(): void;
}

const CAPABILITIES: HostCapabilities = {
  id: "grid",
  insertSheets: true,
  undo: true,
  changeEvents: true,
  openFile: true,
  download: true,
};

function rowsOf({ cells }: SheetPlan): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
  }
  return rows;
}

/**
 * Keeps the state sheet out of the grid: there people could unhide it, and undo would take back
 * what the add-in remembers.
 */
function createStateKeeper() {
  let sheet: SheetPlan | null = null;
  let properties: Readonly<Record<string, string>> = {};
  return {
    take(plan: WorkbookPlan): WorkbookPlan {
      sheet = plan.sheets.find(({ name }) => name === STATE_SHEET) ?? null;
      properties = {};
      const sheets = plan.sheets.filter(({ name }) => name !== STATE_SHEET);
      const front = plan.sheets[plan.activeSheet];
      return { ...plan, sheets, activeSheet: Math.max(0, front ? sheets.indexOf(front) : 0) };
    },
    give: (plan: WorkbookPlan): WorkbookPlan => ({
      ...plan,
      sheets: sheet ? [...plan.sheets, sheet] : plan.sheets,
      properties: { ...plan.properties, ...properties },
    }),
    read: (): WorkbookState | null => (sheet ? decodeState(rowsOf(sheet)) : null),
    write(state: WorkbookState): void {
      sheet = stateSheetPlan(state);
      properties = stateProperties(state);
    },
  };
}

/** The grid answers at once, the port promises: what throws must reject. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}

/** Makes the workbook in the grid the one that the application works with. */
export function createGridHost(grid: GridHandle, deps: GridHostDeps): GridHost {
  const marker = createMarker(grid);
  const paste = installPaste(grid);
  const fitter = createFitter(grid);
  const state = createStateKeeper();
  const plan = (): WorkbookPlan => state.give(planOfGrid(grid));
  return {
    capabilities: CAPABILITIES,
    read: (request) => soon(() => readGrid(grid, request)),
    insertSheets: (wanted) => insertPlan(grid, wanted),
    apply: (edits) => applyEdits(grid, edits),
    reveal: (sheet, cell) => soon(() => revealCell(grid, sheet, cell)),
    mark: (issues) =>
      soon(() => {
        marker.show(issues);
      }),
    clearMarks: () =>
      soon(() => {
        marker.clear();
      }),
    onChange: (listener) => soon(() => listenToChanges(grid, listener)),
    readState: () => soon(() => state.read()),
    writeState: (wanted) =>
      soon(() => {
        state.write(wanted);
      }),
    openNew: (bytes, name) =>
      soon(() => {
        deps.download(bytes, name);
      }),
    save: async (name) => {
      deps.download(await deps.writeWorkbook(plan()), name);
    },
    openPlan: (wanted) => {
      marker.clear();
      grid.open(planToGrid(state.take(wanted)));
      fitter.fit();
    },
    plan,
    dispose: () => {
      paste.dispose();
      fitter.dispose();
      marker.dispose();
    },
  };
}
