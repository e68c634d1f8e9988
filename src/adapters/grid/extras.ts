import type { IWorksheetData } from "@univerjs/core";
import type { PrintSetup, SheetPlan } from "../../core/sheet";
import { edgeFinder, moveRange, type FindEdge, type SheetCustom } from "./custom";
import { edgesOn, entriesOf, heightOf, outlineOf, widthOf } from "./lines";

function movePrint(print: PrintSetup, findRow: FindEdge, findColumn: FindEdge): PrintSetup {
  const { repeatRows } = print;
  return {
    ...print,
    area: moveRange(print.area, "print", findRow, findColumn),
    ...(repeatRows
      ? {
          repeatRows: [
            findRow("repeat-first", repeatRows[0]),
            findRow("repeat-last", repeatRows[1]),
          ] as const,
        }
      : {}),
  };
}

function finderOf(lines: ReturnType<typeof entriesOf<Parameters<typeof edgesOn>[0]>>): FindEdge {
  return edgeFinder(lines.map(([line, data]) => [line, edgesOn(data) ?? []] as const));
}

type Extras = Pick<
  SheetPlan,
  "print" | "autoFilter" | "freeze" | "hiddenRows" | "hiddenColumns" | "outline"
>;

function filled<T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> | undefined {
  return map.size > 0 ? map : undefined;
}

function hiddenOf(
  lines: readonly (readonly [number, { readonly hd?: number }])[]
): ReadonlySet<number> | undefined {
  const hidden = lines.filter(([, data]) => data.hd === 1).map(([line]) => line);
  return hidden.length > 0 ? new Set(hidden) : undefined;
}

function mapOf<T>(
  lines: readonly (readonly [number, T])[],
  read: (data: T) => number | undefined
): Map<number, number> {
  const map = new Map<number, number>();
  for (const [line, data] of lines) {
    const value = read(data);
    if (value !== undefined) map.set(line, value);
  }
  return map;
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Print set-up, filter, freeze, hidden lines and outline of a sheet, where they stand now. */
export function extrasOf(sheet: Partial<IWorksheetData>): Extras {
  const rows = entriesOf(sheet.rowData);
  const columns = entriesOf(sheet.columnData);
  const { print, autoFilter } = (sheet.custom ?? {}) as SheetCustom;
  const findRow = finderOf(rows);
  const findColumn = finderOf(columns);
  const frozen = sheet.freeze && (sheet.freeze.xSplit > 0 || sheet.freeze.ySplit > 0);
  return withoutUndefined({
    print: print && movePrint(print, findRow, findColumn),
    autoFilter: autoFilter && moveRange(autoFilter, "filter", findRow, findColumn),
    freeze: frozen
      ? { rows: sheet.freeze?.ySplit ?? 0, columns: sheet.freeze?.xSplit ?? 0 }
      : undefined,
    hiddenRows: hiddenOf(rows),
    hiddenColumns: hiddenOf(columns),
    outline: filled(mapOf(rows, outlineOf)),
  });
}

/** Widths in characters by column. */
export function widthsOf(sheet: Partial<IWorksheetData>): (number | undefined)[] {
  const widths = mapOf(entriesOf(sheet.columnData), widthOf);
  const last = Math.max(-1, ...widths.keys());
  return Array.from({ length: last + 1 }, (_, column) => widths.get(column));
}

/** Heights in points of the rows that have their own. */
export function heightsOf(sheet: Partial<IWorksheetData>): Map<number, number> {
  return mapOf(entriesOf(sheet.rowData), heightOf);
}
