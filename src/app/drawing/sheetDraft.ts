import type { Criteria } from "../../core/consolidation";
import {
  formatAddress,
  type CellStyle,
  type CellValue,
  type PlanCell,
  type RangeAddress,
  type SheetPlan,
} from "../../core/sheet";
import { fitRowHeights } from "./rowHeights";

/** A figure of a view: its cell and which facts it sums. */
export type FigureEntry = readonly [cell: string, by: Criteria];

/** A drawn sheet with what `verify` needs to know about it. */
export interface DrawnSheet {
  readonly plan: SheetPlan;
  readonly figures: readonly FigureEntry[];
  /** Cells that calculate from figures instead of data rows. */
  readonly derived: readonly string[];
}

/** A sheet while it is drawn. Rows and columns are zero-based. */
export interface SheetDraft {
  readonly name: string;
  readonly put: (
    row: number,
    column: number,
    value: CellValue,
    style: CellStyle,
    more?: Pick<PlanCell, "formula" | "link">
  ) => void;
  /** As `put`, over a merged range. */
  readonly span: (range: RangeAddress, value: CellValue, style: CellStyle) => void;
  /** A sum of data rows. */
  readonly figure: (
    row: number,
    column: number,
    value: number,
    formula: string,
    by: Criteria,
    style: CellStyle
  ) => void;
  /** A result of figures. */
  readonly derive: (
    row: number,
    column: number,
    value: CellValue,
    formula: string,
    style: CellStyle
  ) => void;
  readonly setOutline: (row: number, depth: number) => void;
  readonly finish: (
    more: Pick<SheetPlan, "columnWidths"> & Partial<Omit<SheetPlan, "name" | "cells">>
  ) => DrawnSheet;
}

/** Starts a sheet. */
export function createDraft(name: string): SheetDraft {
  const cells: PlanCell[] = [];
  const merges: RangeAddress[] = [];
  const outline = new Map<number, number>();
  const figures: FigureEntry[] = [];
  const derived: string[] = [];
  const put: SheetDraft["put"] = (row, column, value, style, more = {}) => {
    cells.push({ row, column, value, style, ...more });
  };
  return {
    name,
    put,
    span: (range, value, style) => {
      put(range.top, range.left, value, style);
      if (range.bottom > range.top || range.right > range.left) merges.push(range);
    },
    figure: (row, column, value, formula, by, style) => {
      put(row, column, value, style, { formula });
      figures.push([formatAddress({ row, column }), by]);
    },
    derive: (row, column, value, formula, style) => {
      put(row, column, value, style, { formula });
      derived.push(formatAddress({ row, column }));
    },
    setOutline: (row, depth) => {
      if (depth > 0) outline.set(row, depth);
    },
    finish: (more) => ({
      plan: {
        name,
        visibility: "visible",
        cells,
        merges,
        rowHeights: fitRowHeights(cells, merges, more.columnWidths),
        outline,
        validations: [],
        ...more,
      },
      figures,
      derived,
    }),
  };
}
