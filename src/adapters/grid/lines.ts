import type { IColumnData, IRowData } from "@univerjs/core";
import type { SheetPlan } from "../../core/sheet";
import { columnEdges, rowEdges, type Edges, type LineCustom } from "./custom";
import { heightOfPixels, pixelsOfHeight, pixelsOfWidth, widthOfPixels } from "./measures";

type Lines<T> = Record<number, T>;

function custom(custom: LineCustom): { custom?: LineCustom } {
  return Object.keys(custom).length > 0 ? { custom } : {};
}

function keepSize(size: number | undefined, pixels: number | undefined): LineCustom {
  return size === undefined ? {} : { size, pixels };
}

function linesOf(...sources: readonly Iterable<number>[]): number[] {
  return [...new Set(sources.flatMap((source) => [...source]))].sort((a, b) => a - b);
}

/** Rows of the grid: heights, hidden rows, and what travels with them. */
export function gridRowsOf(plan: SheetPlan): Lines<Partial<IRowData>> {
  const { rowHeights, hiddenRows = new Set(), outline = new Map<number, number>() } = plan;
  const edges: Edges = rowEdges(plan);
  const rows: Lines<Partial<IRowData>> = {};
  for (const row of linesOf(rowHeights.keys(), hiddenRows, outline.keys(), edges.keys())) {
    const size = rowHeights.get(row);
    const pixels = size === undefined ? undefined : pixelsOfHeight(size);
    const depth = outline.get(row);
    const marks = edges.get(row);
    rows[row] = {
      ...(pixels === undefined ? {} : { h: pixels, ia: 0 }),
      ...(hiddenRows.has(row) ? { hd: 1 } : {}),
      ...custom({
        ...keepSize(size, pixels),
        ...(depth === undefined ? {} : { outline: depth }),
        ...(marks ? { edges: marks } : {}),
      }),
    };
  }
  return rows;
}

/** Columns of the grid: widths, hidden columns, and what travels with them. */
export function gridColumnsOf(plan: SheetPlan): Lines<Partial<IColumnData>> {
  const { columnWidths, hiddenColumns = new Set() } = plan;
  const edges = columnEdges(plan);
  const columns: Lines<Partial<IColumnData>> = {};
  for (const column of linesOf(columnWidths.keys(), hiddenColumns, edges.keys())) {
    const size = columnWidths[column];
    const pixels = size === undefined ? undefined : pixelsOfWidth(size);
    const marks = edges.get(column);
    const data = {
      ...(pixels === undefined ? {} : { w: pixels }),
      ...(hiddenColumns.has(column) ? { hd: 1 } : {}),
      ...custom({ ...keepSize(size, pixels), ...(marks ? { edges: marks } : {}) }),
    };
    if (Object.keys(data).length > 0) columns[column] = data;
  }
  return columns;
}

/** Entries of a sparse record of the grid, in order. */
export function entriesOf<T>(lines: Lines<T> | undefined): (readonly [number, T])[] {
  return Object.entries(lines ?? {})
    .filter(([line, data]) => /^\d+$/.test(line) && data !== null)
    .map(([line, data]) => [Number(line), data] as const);
}

function customOf(line: Partial<IRowData> | Partial<IColumnData>): LineCustom {
  return (line.custom ?? {}) as LineCustom;
}

/** Height in points of a row that has one of its own; rows that fit their text have none. */
export function heightOf(row: Partial<IRowData>): number | undefined {
  if (row.h === undefined || row.ia !== 0) return undefined;
  const { size, pixels } = customOf(row);
  if (size !== undefined && pixels === row.h) return size;
  return heightOfPixels(row.h);
}

/** Width in characters of a column that has one of its own. */
export function widthOf(column: Partial<IColumnData>): number | undefined {
  if (column.w === undefined) return undefined;
  const { size, pixels } = customOf(column);
  return size !== undefined && pixels === column.w ? size : widthOfPixels(column.w);
}

/** Outline depth of a row. */
export function outlineOf(row: Partial<IRowData>): number | undefined {
  return customOf(row).outline;
}

/** Edges that stand on a row or column. */
export function edgesOn(line: Partial<IRowData> | Partial<IColumnData>): LineCustom["edges"] {
  return customOf(line).edges;
}
