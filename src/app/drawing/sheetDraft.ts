import type { Criteria } from "../../core/consolidation";
import {
  formatAddress,
  type CellStyle,
  type CellValue,
  type PlanCell,
  type PlanRows,
  type RangeAddress,
  type SheetPlan,
} from "../../core/sheet";
import { fitRowHeights } from "./rowHeights";

/** A figure of a view: its cell and which facts it sums. */
export type FigureEntry = readonly [cell: string, by: Criteria];

/** Figures in rows below each other, each the sum of the facts of its row and its column. */
export interface FigureTable {
  /** Zero-based first row, and how many rows. */
  readonly top: number;
  readonly count: number;
  /** Column of the cells that say which facts a row is of, as `writeCriteria` spells it. */
  readonly by: number;
  readonly columns: readonly (readonly [column: number, by: Criteria])[];
  /** Column of the links to the first fact of each row; absent where rows have none. */
  readonly links?: number;
  /** Zeros that the formats of its figures leave away; absent where they show đồng. */
  readonly exponent?: number;
  /** Columns of results: one column less another, blank where the first holds no number. */
  readonly differences: readonly (readonly [column: number, from: number, less: number])[];
}

/** Values of a row by column, by its index; blank where there are none. */
type ValuesOfRow = (index: number) => readonly CellValue[];

/** A drawn sheet with what `verify` needs to know about it. */
export interface DrawnSheet {
  readonly plan: SheetPlan;
  readonly figures: readonly FigureEntry[];
  readonly tables: readonly FigureTable[];
  /** Values of the rows made in bulk, where there are such rows. */
  readonly bulkValues: ValuesOfRow;
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
  readonly putCell: (cell: PlanCell) => void;
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
  /** Notes that rows drawn otherwise hold figures. */
  readonly noteTable: (table: FigureTable) => void;
  /** Rows that are made when they are written, by their columns. */
  readonly putRows: (rows: PlanRows) => void;
  readonly setOutline: (row: number, depth: number) => void;
  readonly finish: (
    more: Pick<SheetPlan, "columnWidths"> & Partial<Omit<SheetPlan, "name" | "cells">>
  ) => DrawnSheet;
}

function valuesByColumn({ columns = [] }: PlanRows): ValuesOfRow {
  const width = (columns.at(-1)?.column ?? -1) + 1;
  return (index) => {
    const values = new Array<CellValue>(width).fill(null);
    for (const { column, valueOf } of columns) values[column] = valueOf(index);
    return values;
  };
}

/** Starts a sheet. */
export function createDraft(name: string): SheetDraft {
  const cells: PlanCell[] = [];
  const merges: RangeAddress[] = [];
  const outline = new Map<number, number>();
  const figures: FigureEntry[] = [];
  const derived: string[] = [];
  const tables: FigureTable[] = [];
  let bulk: PlanRows | null = null;
  let bulkValues: ValuesOfRow = () => [];
  const put: SheetDraft["put"] = (row, column, value, style, more = {}) => {
    cells.push({ row, column, value, style, ...more });
  };
  return {
    name,
    put,
    putCell: (cell) => {
      cells.push(cell);
    },
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
    noteTable: (table) => {
      tables.push(table);
    },
    putRows: (rows) => {
      bulk = rows;
      bulkValues = valuesByColumn(rows);
    },
    setOutline: (row, depth) => {
      if (depth > 0) outline.set(row, depth);
    },
    finish: (more) => ({
      plan: {
        name,
        visibility: "visible",
        cells,
        ...(bulk ? { bulk } : {}),
        merges,
        rowHeights: fitRowHeights(cells, merges, more.columnWidths),
        outline,
        validations: [],
        ...more,
      },
      figures,
      tables,
      bulkValues,
      derived,
    }),
  };
}
