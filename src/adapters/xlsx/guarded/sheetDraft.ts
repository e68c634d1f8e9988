import {
  cellKey,
  cellOfKey,
  type CellValue,
  type ConditionalLook,
  type FaintLook,
  type RangeAddress,
  type SheetSnapshot,
} from "../../../core/sheet";
import { calculateUncached } from "../calculateUncached";
import { startBudget, type Budget } from "./budget";
import { lockedCellsIn, startLocks, type SheetLocks } from "./sheetLocks";
import type { ListedSheet } from "./workbookPart";

/** Number formats of blank cells that are kept; they say little, and hostile files have many. */
const MOST_BLANKS = 500_000;

const NO_VALUES: readonly CellValue[] = [];

/** A sheet while its cells come in, cut down to the area with values or formulas. */
export interface SheetDraft {
  readonly budget: Budget;
  readonly values: (readonly CellValue[])[];
  readonly formulas: Map<number, string>;
  readonly numberFormats: Map<number, string>;
  readonly fonts: Map<number, string>;
  /** Formulas without a result. */
  readonly uncached: number[];
  readonly merges: RangeAddress[];
  readonly hiddenRows: number[];
  readonly locks: SheetLocks;
  /** See the snapshot's. */
  readonly links: Map<number, string>;
  readonly faintCells: Map<number, FaintLook>;
  readonly conditions: ConditionalLook[];
  isFiltered: boolean;
  /** 1 for each hidden column. */
  hiddenColumns: Uint8Array | null;
  /** Formats of blank cells since the last cell with content. */
  readonly blanks: [number, string][];
  blankCount: number;
  /** The last column with such a format. */
  widestBlank: number;
  line: CellValue[];
  lineRow: number;
}

/** A sheet without cells. */
export function startDraft(budget: Budget = startBudget()): SheetDraft {
  return {
    budget,
    values: [],
    formulas: new Map(),
    numberFormats: new Map(),
    fonts: new Map(),
    uncached: [],
    merges: [],
    hiddenRows: [],
    locks: startLocks(),
    links: new Map(),
    faintCells: new Map(),
    conditions: [],
    isFiltered: false,
    hiddenColumns: null,
    blanks: [],
    blankCount: 0,
    widestBlank: -1,
    line: [],
    lineRow: -1,
  };
}

/** Puts a value, or the null of a formula, into its cell. */
export function putValue(draft: SheetDraft, row: number, column: number, value: CellValue): void {
  if (row !== draft.lineRow) startLine(draft, row);
  const { line, budget } = draft;
  const length = line.length;
  if (column < length) {
    line[column] = value;
    return;
  }
  for (let at = length; at < column; at++) line.push(null);
  line.push(value);
  budget.cells += column - length + 1;
}

function startLine(draft: SheetDraft, row: number): void {
  const { values, blanks, numberFormats, budget } = draft;
  for (const [key, format] of blanks) numberFormats.set(key, format);
  blanks.length = 0;
  const known = values[row];
  draft.lineRow = row;
  draft.line = known && known !== NO_VALUES ? (known as CellValue[]) : [];
  if (row < values.length) values[row] = draft.line;
  else {
    budget.cells += row - values.length;
    while (values.length < row) values.push(NO_VALUES);
    values.push(draft.line);
  }
}

/** Keeps the number format of a blank cell in case that the used area reaches it. */
export function putBlank(draft: SheetDraft, row: number, column: number, format: string): void {
  if (draft.blankCount >= MOST_BLANKS) return;
  draft.blankCount++;
  if (column > draft.widestBlank) draft.widestBlank = column;
  draft.blanks.push([cellKey(row, column), format]);
}

/** The sheet as it was read; formulas without a result are calculated or say that they were not. */
export function finishDraft(draft: SheetDraft, { name, visibility }: ListedSheet): SheetSnapshot {
  const { values, formulas, numberFormats, fonts, merges } = draft;
  const rowCount = values.length;
  const columnCount = values.reduce((most, line) => Math.max(most, line.length), 0);
  takeBlanks(draft, rowCount, columnCount);
  const hiddenColumns = new Set<number>();
  draft.hiddenColumns?.subarray(0, columnCount).forEach((hidden, column) => {
    if (hidden === 1) hiddenColumns.add(column);
  });
  const hiddenRows = new Set(draft.hiddenRows.filter((row) => row < rowCount));
  const area = { rowCount, columnCount, hiddenRows, hiddenColumns };
  const lockedCells = lockedCellsIn(draft.locks, area);
  const rare = {
    ...(lockedCells === null ? {} : { lockedCells }),
    ...(draft.links.size > 0 ? { links: draft.links } : {}),
    ...(draft.isFiltered ? { isFiltered: true } : {}),
    ...(draft.faintCells.size > 0 ? { faintCells: draft.faintCells } : {}),
    ...(draft.conditions.length > 0 ? { conditions: draft.conditions } : {}),
  };
  return calculateUncached(
    { name, visibility, ...area, values, formulas, numberFormats, fonts, merges, ...rare },
    draft.uncached
  );
}

/** Number formats of blank cells inside the used area, and no others. */
function takeBlanks(draft: SheetDraft, rowCount: number, columnCount: number): void {
  const { blanks, numberFormats } = draft;
  for (const [key, format] of blanks) {
    if (cellOfKey(key).row < rowCount) numberFormats.set(key, format);
  }
  if (draft.widestBlank < columnCount) return;
  for (const key of numberFormats.keys()) {
    if (cellOfKey(key).column >= columnCount) numberFormats.delete(key);
  }
}
