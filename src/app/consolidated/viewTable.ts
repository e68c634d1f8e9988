import {
  amountIn,
  type FigureColumn,
  type View,
  type ViewRow,
  type ViewRowKind,
} from "../../core/consolidation";
import {
  columnName,
  formatAddress,
  quoteSheetName,
  rowsOfColumns,
  type CellStyle,
  type CellValue,
  type PlanColumn,
} from "../../core/sheet";
import { dong, roundToUnit, UNITS, type UnitId } from "../../core/money";
import type { Locale } from "../../i18n";
import { writeCriteria } from "./criteriaText";
import type { DataFormulas } from "./dataFormulas";
import type { FigureTable, SheetDraft } from "../drawing/sheetDraft";
import { indented, shownIn, STYLES } from "../drawing/styles";
import { drawRounding } from "./roundingLine";
import { figureTitle, rowText } from "./wording";

/** A column left of the figures. */
export interface LeadingColumn {
  readonly title: string;
  readonly width: number;
  readonly kind: "numbering" | "label" | "period" | "agencyCode";
}

/** How a table of figures is drawn. */
export interface TableRequest {
  readonly view: View;
  readonly leading: readonly LeadingColumn[];
  /** Wider head above neighbouring columns with the same text. */
  readonly band: (column: FigureColumn) => string;
  /** Head of a column; its measure, year and source when absent. */
  readonly title?: (locale: Locale, column: FigureColumn) => string;
  readonly numberings: readonly string[];
  /** Figure columns of the widest table of the sheet, where this one is narrower. */
  readonly widest?: number;
  /** Rows are made when they are written: there may be a hundred thousand of them. */
  readonly isLong?: boolean;
  readonly firstRow: number;
  readonly locale: Locale;
  /** What amounts are shown in; another than đồng gets a line of what rounding leaves. */
  readonly unit: UnitId;
  readonly formulas: DataFormulas;
}

/** A drawn table: where its rows are and how to sum one kind of them. */
export interface DrawnTable {
  readonly headerRows: readonly [first: number, last: number];
  readonly nextRow: number;
  readonly columnCount: number;
  /** Sum over the rows of a kind in a column, as a formula for any sheet. */
  readonly sumOf: (kind: ViewRowKind, columnId: string) => string | null;
  /** The figure of one row, as a formula for any sheet. */
  readonly cellOf: (isRow: (row: ViewRow) => boolean, columnId: string) => string | null;
  /** Sheet rows and columns of what a chart shows. */
  readonly firstRow: number;
  readonly firstFigure: number;
}

/** Rows that always show a figure, also where there is no fact; others stay blank there. */
const ALWAYS: ReadonlySet<ViewRowKind> = new Set(["total", "group", "level", "type", "year"]);

const DEPTH: Readonly<Record<ViewRowKind, number>> = {
  total: 0,
  group: 0,
  level: 0,
  type: 0,
  year: 0,
  agency: 1,
  source: 1,
  task: 2,
};

function drawHeader(draft: SheetDraft, request: TableRequest): void {
  const { firstRow, leading, view, band, locale, title: titleOf = figureTitle } = request;
  leading.forEach(({ title }, column) => {
    const range = { top: firstRow, left: column, bottom: firstRow + 1, right: column };
    draft.span(range, title, STYLES.header);
  });
  const bands = view.columns.map(band);
  view.columns.forEach((figure, index) => {
    const column = leading.length + index;
    draft.put(firstRow + 1, column, titleOf(locale, figure), STYLES.header);
    if (bands[index - 1] === bands[index]) return;
    const width = bands.slice(index).findIndex((text) => text !== bands[index]);
    const right = width < 0 ? leading.length + bands.length - 1 : column + width - 1;
    const range = { top: firstRow, left: column, bottom: firstRow, right };
    draft.span(range, bands[index] ?? "", STYLES.header);
  });
}

function isBold(row: ViewRowKind, deepest: number): boolean {
  return DEPTH[row] < deepest || row === "total";
}

function leadingStyle(kind: LeadingColumn["kind"], row: ViewRowKind, deepest: number): CellStyle {
  const bold = isBold(row, deepest);
  if (kind !== "label") return bold ? STYLES.boldCentered : STYLES.centered;
  return indented(bold ? STYLES.boldText : STYLES.text, row === "total" ? 0 : DEPTH[row]);
}

/** The hidden column that names the kind of each row, behind the widest table. */
function kindColumn({ leading, view, widest = view.columns.length }: TableRequest): number {
  return leading.length + widest;
}

/** Excel takes no more links on a sheet; rows beyond lead to the data by a formula. */
const MOST_LINKS = 65_000;

/** What a row shows in the column of that place. */
function amountAt(view: View, row: ViewRow, column: number): number | null {
  return amountIn(view, row, column) ?? (ALWAYS.has(row.kind) ? 0 : null);
}

/** Styles by kind of row, each one object for all rows of the kind. */
function stylesByKind(
  { view: { rows } }: TableRequest,
  styleOf: (kind: ViewRowKind) => CellStyle
): (index: number) => CellStyle {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const styles = Object.fromEntries([...kinds].map((kind) => [kind, styleOf(kind)]));
  return (index) => styles[rows[index]?.kind ?? "total"] ?? STYLES.text;
}

/** What a row shows in a leading column. */
function leadingText(locale: Locale, kind: LeadingColumn["kind"], row: ViewRow): CellValue {
  if (kind === "label") return rowText(locale, row);
  return row.kind === (kind === "period" ? "task" : "agency") ? row.detail : null;
}

/** Numbers that lead to the first data row: links, or formulas where links are too many. */
function numberingColumn({ view, numberings, formulas }: TableRequest): Omit<PlanColumn, "column"> {
  const { rows } = view;
  const valueOf = (index: number): string | null => {
    const numbering = numberings[index] ?? "";
    return numbering === "" ? null : numbering;
  };
  const wayOf = (index: number): string | null => {
    const to = rows[index]?.first ?? null;
    return to === null || valueOf(index) === null ? null : formulas.linkTo(to);
  };
  if (rows.length <= MOST_LINKS) return { valueOf, linkOf: wayOf };
  return {
    valueOf,
    formulaOf: (index) => {
      const way = wayOf(index);
      return way === null ? null : `HYPERLINK("#${way}","${numberings[index] ?? ""}")`;
    },
  };
}

function leadingColumns(request: TableRequest, deepest: number): PlanColumn[] {
  const { leading, locale, view } = request;
  return leading.map(({ kind }, column): PlanColumn => {
    const styleOf = stylesByKind(request, (row) => leadingStyle(kind, row, deepest));
    // On the number and not on the name: LibreOffice does not wrap a text that is a link.
    if (kind === "numbering") return { column, styleOf, ...numberingColumn(request) };
    const valueOf = (index: number): CellValue => {
      const row = view.rows[index];
      return row ? leadingText(locale, kind, row) : null;
    };
    return { column, styleOf, valueOf };
  });
}

function figureColumns(request: TableRequest, deepest: number): PlanColumn[] {
  const { leading, view, formulas, unit } = request;
  const number = shownIn(STYLES.number, unit);
  const boldNumber = shownIn(STYLES.boldNumber, unit);
  const styleOf = stylesByKind(request, (kind) => (isBold(kind, deepest) ? boldNumber : number));
  return view.columns.map(({ by }, place): PlanColumn => {
    const valueOf = (index: number): number | null => {
      const row = view.rows[index];
      return row ? amountAt(view, row, place) : null;
    };
    const sumOf = formulas.sumsOf(by);
    const formulaOf = (index: number) => {
      const row = view.rows[index];
      return row && amountAt(view, row, place) !== null ? sumOf(row.by, row) : null;
    };
    return { column: leading.length + place, styleOf, valueOf, formulaOf };
  });
}

/** Kind and criteria of rows, hidden. */
function hiddenColumns(request: TableRequest): PlanColumn[] {
  const { rows } = request.view;
  const texts: ((row: ViewRow) => string)[] = [
    ({ kind }) => kind,
    ({ kind, by }) => writeCriteria(by, ALWAYS.has(kind)),
  ];
  return texts.map((textOf, place) => ({
    column: kindColumn(request) + place,
    style: STYLES.key,
    valueOf: (index) => {
      const row = rows[index];
      return row ? textOf(row) : null;
    },
  }));
}

/** Where the links stand and what the figures are shown in, as far as there is anything to say. */
function linksAndUnit({ leading, unit }: TableRequest): Pick<FigureTable, "links" | "exponent"> {
  const links = leading.findIndex(({ kind }) => kind === "numbering");
  const { exponent } = UNITS[unit];
  return { ...(links < 0 ? {} : { links }), ...(exponent === 0 ? {} : { exponent }) };
}

function drawRows(draft: SheetDraft, request: TableRequest, top: number): void {
  const { view, leading } = request;
  const { rows } = view;
  const deepest = rows.reduce((most, row) => Math.max(most, DEPTH[row.kind]), 0);
  const made = rowsOfColumns(top, rows.length, [
    ...leadingColumns(request, deepest),
    ...figureColumns(request, deepest),
    ...hiddenColumns(request),
  ]);
  if (request.isLong) draft.putRows(made);
  else for (const index of rows.keys()) made.cellsOf(index).forEach(draft.putCell);
  if (deepest > 1) {
    rows.forEach(({ kind }, index) => {
      draft.setOutline(top + index, kind === "total" ? 0 : DEPTH[kind]);
    });
  }
  draft.noteTable({
    ...{ top, count: rows.length, by: kindColumn(request) + 1, differences: [] },
    ...linksAndUnit(request),
    columns: view.columns.map(({ by }, index) => [leading.length + index, by]),
  });
}

/**
 * Draws a view; two hidden last columns name the kind of each row, for sums over a kind, and which
 * facts it is of, for proving it.
 */
export function drawTable(draft: SheetDraft, request: TableRequest): DrawnTable {
  const { view, leading, firstRow } = request;
  drawHeader(draft, request);
  const top = firstRow + 2;
  drawRows(draft, request, top);
  const columnCount = kindColumn(request);
  const bottom = top + view.rows.length;
  const roundingLines = drawRounding(draft, request, { top, kinds: columnCount });
  const range = (column: number): string => {
    const letter = columnName(column);
    const rows = `$${letter}$${String(top + 1)}:$${letter}$${String(bottom)}`;
    return `${quoteSheetName(draft.name)}!${rows}`;
  };
  const figureAt = (columnId: string): number =>
    leading.length + view.columns.findIndex((column) => column.id === columnId);
  return {
    headerRows: [firstRow, firstRow + 1],
    firstRow: top,
    firstFigure: leading.length,
    nextRow: bottom + roundingLines,
    columnCount,
    sumOf: (kind, columnId) => {
      const at = figureAt(columnId);
      if (at < leading.length) return null;
      return `SUMIF(${range(columnCount)},"${kind}",${range(at)})`;
    },
    cellOf: (isRow, columnId) => {
      const [row, column] = [view.rows.findIndex(isRow), figureAt(columnId)];
      if (row < 0 || column < leading.length) return null;
      return `${quoteSheetName(draft.name)}!${formatAddress({ row: top + row, column })}`;
    },
  };
}

/** Width of a column that never shows "####": the widest amount in a unit, with separators. */
export function amountWidth(view: View, column: number, unit: UnitId): number {
  const largest = view.rows.reduce(
    (most, row) => Math.max(most, Math.abs(amountIn(view, row, column) ?? 0)),
    0
  );
  const widest = String(roundToUnit(dong(largest), unit)).length;
  // Separators between thousands, a sign, and the margins of the cell.
  return Math.max(13, widest + Math.floor((widest - 1) / 3) + 3);
}
