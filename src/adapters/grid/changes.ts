import type { ChangedArea } from "../../app/ports";
import { groupBySheet } from "./grouping";
import type { GridHandle } from "./start";

/** A changed area; `recalculated` when formulas changed by themselves and nobody wrote there. */
export interface GridChange extends ChangedArea {
  readonly recalculated: boolean;
}

/** Milliseconds of quiet before listeners hear of changes. */
const QUIET = 120;
/** More areas than this on a sheet are told as the whole sheet. */
const MAX_AREAS = 100;

/** Commands of the grid that move cells about, so that the whole sheet has to be read again. */
const WHOLE_SHEET =
  /^sheet\.mutation\.(?:insert|remove|move|reorder)-|^sheet\.mutation\.set-worksheet-name$/;

/** Collects changes until it is quiet, then tells each area once. */
function createCollector(tell: (change: GridChange) => void) {
  const pending = new Map<string, GridChange>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const changes = [...pending.values()];
    pending.clear();
    for (const [sheet, list] of groupBySheet(changes)) {
      const recalculated = list.every((change) => change.recalculated);
      if (list.length > MAX_AREAS) tell({ sheet, range: null, recalculated });
      else list.forEach(tell);
    }
  };
  const add = (change: GridChange): void => {
    const key = `${String(change.recalculated)} ${change.range ?? ""} ${change.sheet}`;
    pending.set(key, change);
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET);
  };
  return { add, stop: () => clearTimeout(timer) };
}

function namesById(grid: GridHandle): Map<string, string> {
  return new Map(
    grid
      .workbook()
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()])
  );
}

/** Tells changed areas until the returned function is called. */
export function listenToChanges(grid: GridHandle, tell: (change: GridChange) => void): () => void {
  const collector = createCollector(tell);
  let names = namesById(grid);
  const values = grid.api.addEvent(
    grid.api.Event.SheetValueChanged,
    ({ effectedRanges, payload }) => {
      const { trigger } = payload.params as { readonly trigger?: string };
      for (const range of effectedRanges) {
        const area = { sheet: range.getSheetName(), range: range.getA1Notation() };
        collector.add({ ...area, recalculated: trigger === undefined });
      }
    }
  );
  const structure = grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
    if (!WHOLE_SHEET.test(id)) return;
    const before = names;
    names = namesById(grid);
    const { subUnitId, sheet } = (params ?? {}) as { subUnitId?: string; sheet?: { id: string } };
    const sheetId = subUnitId ?? sheet?.id ?? "";
    const name = names.get(sheetId) ?? before.get(sheetId);
    if (name !== undefined) collector.add({ sheet: name, range: null, recalculated: false });
  });
  return () => {
    values.dispose();
    structure.dispose();
    collector.stop();
  };
}
