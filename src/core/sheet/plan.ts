import type { RangeAddress } from "./address";
import type { CellValue } from "./cell";
import type { SheetVisibility } from "./snapshot";

/** Looks of a cell. Colours are "RRGGBB"; sizes are points. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly fill?: string;
  /** Thin lines; absent means none. */
  readonly border?: "all" | "bottom";
  /** Input cells are unlocked; everything else keeps Excel's default. */
  readonly unlocked?: boolean;
}

/** A piece of a cell's text in a font of its own. */
export interface TextRun {
  readonly text: string;
  readonly font: NonNullable<CellStyle["font"]>;
}

/** One drawn cell. A formula has its result in `value`, computed by us and not by a host. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** English A1 text without "=". */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** The text in pieces; together they are `value`. Hosts that cannot show them use the style. */
  readonly runs?: readonly TextRun[];
  /** A place inside this workbook, for example "'Dữ liệu'!A7". Files hold 65,530 links a sheet. */
  readonly link?: string;
}

/** Choices offered in cells, taken from a range because inline lists split on commas. */
export interface ListValidation {
  readonly kind: "list";
  readonly range: RangeAddress;
  /** Absolute range of the choices on the same sheet, for example "$P$12:$P$18". */
  readonly source: string;
  /** False only warns: free text such as several sources in one cell must stay possible. */
  readonly strict: boolean;
}

/** Only numbers from `minimum` up. */
export interface NumberValidation {
  readonly kind: "number";
  readonly range: RangeAddress;
  readonly minimum: number;
  readonly strict: boolean;
}

export type PlanValidation = ListValidation | NumberValidation;

/** How a sheet prints. Margins in millimetres (decree 30/2020/NĐ-CP, Phụ lục I). */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** A4 when absent; A3 for the department's wide tables. */
  readonly paper?: "A3";
  readonly area: RangeAddress;
  /** Header rows repeated on each page, zero-based and inclusive. */
  readonly repeatRows?: readonly [first: number, last: number];
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** A chart over cells of its sheet, drawn by the program that opens the file. */
export interface PlanChart {
  readonly title: string;
  /** Names of the bars, and their lengths: both one column wide and as long as each other. */
  readonly categories: RangeAddress;
  readonly values: RangeAddress;
  /** What the values are, for people who cannot see the chart as well. */
  readonly valuesName: string;
  /** The cells it covers. */
  readonly place: RangeAddress;
}

/** A formula that cells of a column share: each refers to cells of its own row. */
export interface SharedFormula {
  /** English A1 text without "=" as it reads in a zero-based row; all references move with the row. */
  readonly inRow: (row: number) => string;
}

/** A formula that many cells have with other words: English A1 text without "=", with gaps. */
export interface FormulaPattern {
  /** What stands before the first gap, between two gaps and after the last. */
  readonly pieces: readonly string[];
  /** For each gap the place of its word in the words of a cell; a word may stand in several. */
  readonly gaps: readonly number[];
}

/** A pattern with the words of a cell: numbers and keys of a few letters, never calls. */
export interface PatternFormula {
  readonly pattern: FormulaPattern;
  readonly words: readonly (string | number)[];
}

/** A formula of a cell in a column of rows made in bulk. What is shared is one object for all. */
export type ColumnFormula = string | SharedFormula | PatternFormula;

/** A column of rows made in bulk. Blank cells without looks are none. */
export interface PlanColumn {
  readonly column: number;
  /** The look of its cells, where `styleOf` gives no other. */
  readonly style?: CellStyle;
  /** Looks by index: few objects for all rows. */
  readonly styleOf?: (index: number) => CellStyle;
  /** Value of its cell in a row, by index; the same whenever it is asked for. */
  readonly valueOf: (index: number) => CellValue;
  /**
   * What its cells follow from, as a number from 0 up: cells of rows where it is the same are the
   * same. One function for all columns that follow from the same, so that it is asked for once a row.
   */
  readonly kindOf?: (index: number) => number;
  /** Formula whose result the value is, where there is one. */
  readonly formulaOf?: (index: number) => ColumnFormula | null;
  /** A place inside this workbook, as `PlanCell.link`. */
  readonly linkOf?: (index: number) => string | null;
}

/** Rows that are made while they are written, so that they never stand in memory together. */
export interface PlanRows {
  /** Zero-based row of the first; the others follow without gaps. */
  readonly first: number;
  readonly count: number;
  /**
   * Cells of one of them, from left to right; the same whenever it is asked for. None may stand
   * right of the first row's last cell and of `columnWidths`. Styles should be shared objects.
   */
  readonly cellsOf: (index: number) => readonly PlanCell[];
  /**
   * The same cells by column, from left to right: a file of millions of cells is written three
   * times as fast without an object for each. See `rowsOfColumns`.
   */
  readonly columns?: readonly PlanColumn[];
}

/**
 * An Excel table, which pivot tables and Power Query know by its name. It filters in place of
 * the sheet's `autoFilter`. Only files take it.
 */
export interface PlanTable {
  /** Letters, digits, "_" and ".", not like a cell; unique in the workbook. */
  readonly name: string;
  /** With its one row of headings. */
  readonly range: RangeAddress;
  /** The headings as their cells say them: all different, in one line each. */
  readonly columns: readonly string[];
}

/** A sheet to be drawn, the same by a file writer, a grid and Excel. */
export interface SheetPlan {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly PlanCell[];
  /** Besides `cells`, below them or between; only files take them, hosts never get such a plan. */
  readonly bulk?: PlanRows;
  /** Widths in characters, by column; absent keeps the host's default. */
  readonly columnWidths: readonly (number | undefined)[];
  /** Heights in points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly RangeAddress[];
  /** Rows and columns that stay when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly PlanValidation[];
  readonly print?: PrintSetup;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Outline depth of rows (1 = one level in), for folding groups. */
  readonly outline?: ReadonlyMap<number, number>;
  readonly autoFilter?: RangeAddress;
  readonly table?: PlanTable;
  /** Horizontal bars. Hosts that cannot draw charts leave them out. */
  readonly charts?: readonly PlanChart[];
}

/** A workbook to be drawn. `properties` become custom document properties (≤ 255 characters). */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly activeSheet: number;
  readonly properties: Readonly<Record<string, string>>;
}
