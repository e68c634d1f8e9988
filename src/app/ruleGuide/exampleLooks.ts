import { cellKey, parseAddress, parseRange, type SheetSnapshot } from "../../core/sheet";
import type { ExampleSide } from "../../i18n/ruleGuide";

function known<T>(value: T | null, text: string): T {
  if (value === null) throw new Error(`no address: ${text}`);
  return value;
}

/** Texts by address as the sparse map of a snapshot. */
function byCell(texts: Readonly<Record<string, string>> = {}): [number, string][] {
  return Object.entries(texts).map(([address, text]) => [keyOf(address), text]);
}

function keyOf(address: string): number {
  const { row, column } = known(parseAddress(address), address);
  return cellKey(row, column);
}

/** Zero-based column of its letters. */
export function columnOf(letters: string): number {
  return known(parseAddress(`${letters}1`), letters).column;
}

/** The sheet with the fonts, formats, merges and hidden rows of one side of an example. */
export function changeLooks(sheet: SheetSnapshot, side: ExampleSide): SheetSnapshot {
  const { fonts, numberFormats, merges = [], hiddenRows = [], hiddenColumns = [] } = side;
  return {
    ...sheet,
    fonts: new Map([...sheet.fonts, ...byCell(fonts)]),
    numberFormats: new Map([...sheet.numberFormats, ...byCell(numberFormats)]),
    merges: [...sheet.merges, ...merges.map((text) => known(parseRange(text), text))],
    hiddenRows: new Set([...sheet.hiddenRows, ...hiddenRows.map((row) => row - 1)]),
    hiddenColumns: new Set([...sheet.hiddenColumns, ...hiddenColumns.map(columnOf)]),
    ...(side.lockedCells ? { lockedCells: new Set(side.lockedCells.map(keyOf)) } : {}),
  };
}
