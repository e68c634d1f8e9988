import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type ICellData,
  type IDisposable,
  type Worksheet,
} from "@univerjs/core";
import {
  AutoHeightController,
  SetWorksheetRowAutoHeightMutation,
  type ISetWorksheetRowAutoHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import { entriesOf } from "./lines";
import type { GridHandle } from "./start";

/** Rows measured before the page may react again: about 40 ms. */
const SLICE = 100;
/** Rows measured before the grid draws anew, which costs as much as measuring two slices. */
const PART = 1000;

type Heights = ISetWorksheetRowAutoHeightMutationParams["rowsAutoHeightInfo"];

/** Keeps rows without a height of their own as high as their wrapped text. */
export interface Fitter extends IDisposable {
  /** Fits the sheet in front soon, unless it was fitted before. */
  readonly fit: () => void;
}

function isFilled({ v, p }: ICellData): boolean {
  return (v !== undefined && v !== null && v !== "") || Boolean(p);
}

/** Rows with something in them whose height nobody stated. */
function rowsToFit(worksheet: Worksheet): number[] {
  const { cellData, rowData } = worksheet.getConfig();
  return entriesOf(cellData)
    .filter(([row, line]) => rowData[row]?.ia !== 0 && Object.values(line).some(isFilled))
    .map(([row]) => row);
}

/** Heights of those rows that should have another one. */
function measure({ injector }: GridHandle, worksheet: Worksheet, rows: readonly number[]): Heights {
  const endColumn = worksheet.getColumnCount() - 1;
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  const { redos } = injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight(ranges, worksheet.getSheetId());
  return redos.flatMap(
    ({ params }) => (params as ISetWorksheetRowAutoHeightMutationParams).rowsAutoHeightInfo
  );
}

/** Sets heights as a matter of looks: undo does not know of it. */
function setHeights(grid: GridHandle, worksheet: Worksheet, rowsAutoHeightInfo: Heights): void {
  if (rowsAutoHeightInfo.length === 0) return;
  const params: ISetWorksheetRowAutoHeightMutationParams = {
    unitId: worksheet.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    rowsAutoHeightInfo,
  };
  const commands = grid.injector.get(ICommandService);
  commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
}

/**
 * Starts fitting each sheet when it first comes to the front. What people type or paste later the
 * grid fits by itself.
 */
export function createFitter(grid: GridHandle): Fitter {
  // A sheet that undo brings back is another object, and is fitted again.
  const fitted = new WeakSet<Worksheet>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inFront = (): Worksheet => grid.workbook().getActiveSheet().getSheet();
  /** The rows on top are drawn first, the others a part at a time. */
  const work = (worksheet: Worksheet, rows: readonly number[], from: number, found: Heights) => {
    if (inFront() !== worksheet) {
      // Left before the end: the next visit begins anew.
      fitted.delete(worksheet);
      return;
    }
    const next = from + SLICE;
    const heights = [...found, ...measure(grid, worksheet, rows.slice(from, next))];
    const draws = from === 0 || next % PART === 0 || next >= rows.length;
    if (draws) setHeights(grid, worksheet, heights);
    if (next >= rows.length) return;
    timer = setTimeout(() => work(worksheet, rows, next, draws ? [] : heights));
  };
  const start = (): void => {
    const worksheet = inFront();
    if (fitted.has(worksheet)) return;
    fitted.add(worksheet);
    work(worksheet, rowsToFit(worksheet), 0, []);
  };
  // Lists, whose arrows take room from the text, are known only when the page was first painted,
  // and in an insertion only after their sheet came to the front.
  const stages = grid.injector.get(LifecycleService);
  const fit = (): void => void stages.onStage(LifecycleStages.Rendered).then(start);
  const front = grid.api.addEvent(grid.api.Event.ActiveSheetChanged, fit);
  return {
    fit,
    dispose: () => {
      clearTimeout(timer);
      front.dispose();
    },
  };
}
