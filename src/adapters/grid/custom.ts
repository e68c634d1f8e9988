import type { PrintSetup, RangeAddress, SheetVisibility } from "../../core/sheet";

/** What we keep with a row or column, because the grid moves it along when others are inserted. */
export interface LineCustom {
  /** Width in characters or height in points that `pixels` was made from. */
  readonly size?: number;
  readonly pixels?: number;
  /** Outline depth of a row. */
  readonly outline?: number;
  readonly edges?: readonly Edge[];
}

/** A line that begins or ends something which the grid does not know. */
export type Edge =
  "print-first" | "print-last" | "repeat-first" | "repeat-last" | "filter-first" | "filter-last";

/** What we keep with a cell. */
export interface CellCustom {
  /** A place inside this workbook. */
  readonly link?: string;
  /** Drawn under a merge for its border only; no cell of the plan. */
  readonly filler?: true;
}

/** What we keep with a sheet. */
export interface SheetCustom {
  readonly visibility?: SheetVisibility;
  readonly print?: PrintSetup;
  readonly autoFilter?: RangeAddress;
}

/** What we keep with the workbook. */
export interface WorkbookCustom {
  readonly properties: Readonly<Record<string, string>>;
  /** Id of the sheet in front. */
  readonly activeSheet?: string;
}

/** Edges by line, for rows or for columns. */
export type Edges = ReadonlyMap<number, readonly Edge[]>;

function edgesOf(pairs: readonly (readonly [number, Edge])[]): Edges {
  const edges = new Map<number, Edge[]>();
  for (const [line, edge] of pairs) edges.set(line, [...(edges.get(line) ?? []), edge]);
  return edges;
}

/** Rows that begin or end the print area, the repeated header and the filter. */
export function rowEdges({ print, autoFilter }: SheetCustom): Edges {
  const pairs: [number, Edge][] = [];
  if (print) pairs.push([print.area.top, "print-first"], [print.area.bottom, "print-last"]);
  if (print?.repeatRows) {
    pairs.push([print.repeatRows[0], "repeat-first"], [print.repeatRows[1], "repeat-last"]);
  }
  if (autoFilter) pairs.push([autoFilter.top, "filter-first"], [autoFilter.bottom, "filter-last"]);
  return edgesOf(pairs);
}

/** Columns that begin or end the print area and the filter. */
export function columnEdges({ print, autoFilter }: SheetCustom): Edges {
  const pairs: [number, Edge][] = [];
  if (print) pairs.push([print.area.left, "print-first"], [print.area.right, "print-last"]);
  if (autoFilter) pairs.push([autoFilter.left, "filter-first"], [autoFilter.right, "filter-last"]);
  return edgesOf(pairs);
}

/** Tells where an edge stands now; one whose line was deleted keeps the place it had. */
export type FindEdge = (edge: Edge, before: number) => number;

/** A search through the edges that were found in a sheet. */
export function edgeFinder(found: Iterable<readonly [number, readonly Edge[]]>): FindEdge {
  const lines = new Map<Edge, number>();
  for (const [line, edges] of found) for (const edge of edges) lines.set(edge, line);
  return (edge, before) => lines.get(edge) ?? before;
}

/** A range with its edges looked up again. */
export function moveRange(
  range: RangeAddress,
  kind: "print" | "filter",
  findRow: FindEdge,
  findColumn: FindEdge
): RangeAddress {
  return {
    top: findRow(`${kind}-first`, range.top),
    left: findColumn(`${kind}-first`, range.left),
    bottom: findRow(`${kind}-last`, range.bottom),
    right: findColumn(`${kind}-last`, range.right),
  };
}
