import { cellKey, type RangeAddress } from "../../src/core/sheet";
import { HostRefusal, type ModelSheet, type Scalar } from "./model";
import { understand } from "./understand";

/** A rectangle of one sheet. */
export interface RangeTarget {
  readonly sheet: ModelSheet;
  readonly range: RangeAddress;
}

/** Rows of results, one for each cell. */
export function mapCells<R>(range: RangeAddress, work: (row: number, column: number) => R): R[][] {
  const rows: R[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: R[] = [];
    for (let column = range.left; column <= range.right; column += 1) line.push(work(row, column));
    rows.push(line);
  }
  return rows;
}

/** Refuses writing into a protected sheet, as Excel does. */
export function guardWriting(sheet: ModelSheet): void {
  if (!sheet.isProtected) return;
  throw new HostRefusal("AccessDenied", "You cannot perform the requested operation.");
}

function cellOfInput(input: unknown, row: number, column: number): unknown {
  return Array.isArray(input) ? (input[row] as unknown[])[column] : input;
}

function guardSize(range: RangeAddress, input: unknown, location: string): void {
  if (!Array.isArray(input)) return;
  const rows = input as unknown[][];
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  if (rows.length === height && rows.every((row) => row.length === width)) return;
  throw new HostRefusal("InvalidArgument", "The array has another size than the range.", location);
}

/** Writes scalars or rows of them: null leaves a cell as it is, "" clears it. */
export function writeCells({ sheet, range }: RangeTarget, input: unknown, location: string): void {
  guardWriting(sheet);
  guardSize(range, input, location);
  sheet.isStale = true;
  mapCells(range, (row, column) => {
    const given = cellOfInput(input, row - range.top, column - range.left);
    if (given === null || given === undefined) return;
    const isText = formatAt(sheet, row, column, "numberFormat") === "@";
    const plain = isText && typeof given === "string" && !given.startsWith("'");
    const cell =
      plain && given !== "" ? { value: given, formula: null } : understand(given as Scalar);
    if (cell) sheet.cells.set(cellKey(row, column), cell);
    else sheet.cells.delete(cellKey(row, column));
  });
}

/** One aspect of a cell's format, or undefined when it was never set. */
export function formatAt(sheet: ModelSheet, row: number, column: number, aspect: string): unknown {
  return sheet.formats.get(cellKey(row, column))?.get(aspect);
}

/** Sets one aspect of the format of each cell. */
export function writeFormat({ sheet, range }: RangeTarget, aspect: string, input: unknown): void {
  guardWriting(sheet);
  guardSize(range, input, `Range.${aspect}`);
  mapCells(range, (row, column) => {
    const given = cellOfInput(input, row - range.top, column - range.left);
    if (given === null || given === undefined) return;
    const key = cellKey(row, column);
    sheet.formats.set(key, new Map(sheet.formats.get(key)).set(aspect, given));
  });
}

/** The aspect when all cells agree, else null, as Excel answers. */
export function commonFormat(target: RangeTarget, aspect: string, usual: unknown): unknown {
  const all = mapCells(
    target.range,
    (row, column) => formatAt(target.sheet, row, column, aspect) ?? usual
  ).flat();
  return all.every((each) => each === all[0]) ? all[0] : null;
}

/** Removes contents and formats inside the rectangle. */
export function clearCells({ sheet, range }: RangeTarget): void {
  guardWriting(sheet);
  mapCells(boundedBy(sheet, range), (row, column) => {
    sheet.cells.delete(cellKey(row, column));
    sheet.formats.delete(cellKey(row, column));
  });
}

/** The part of a whole-sheet range that can hold anything. */
function boundedBy(sheet: ModelSheet, range: RangeAddress): RangeAddress {
  let [bottom, right] = [range.top, range.left];
  const width = cellKey(1, 0);
  for (const key of [...sheet.cells.keys(), ...sheet.formats.keys()]) {
    bottom = Math.max(bottom, Math.floor(key / width));
    right = Math.max(right, key % width);
  }
  return {
    ...range,
    bottom: Math.min(bottom, range.bottom),
    right: Math.min(right, range.right),
  };
}
