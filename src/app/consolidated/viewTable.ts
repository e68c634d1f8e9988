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
  type CellStyle,
  type CellValue,
  type PlanCell,
} from "../../core/sheet";
import { dong, roundToUnit, type UnitId } from "../../core/money";
import type { Locale } from "../../i18n";
import { writeCriteria } from "./criteriaText";
import type { DataFormulas } from "./dataFormulas";
import type { SheetDraft } from "../drawing/sheetDraft";
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

function leadingStyle(kind: LeadingColumn["kind"], row: ViewRow, deepest: number): CellStyle {
  const bold = DEPTH[row.kind] < deepest || row.kind === "total";
  if (kind !== "label") return bold ? STYLES.boldCentered : STYLES.centered;
  return indented(bold ? STYLES.boldText : STYLES.text, row.kind === "total" ? 0 : DEPTH[row.kind]);
}

/** The hidden column that names the kind of each row, behind the widest table. */
function kindColumn({ leading, view, widest = view.columns.length }: TableRequest): number {
  return leading.length + widest;
}

/** Excel takes no more links on a sheet; rows beyond lead to the data by a formula. */
const MOST_LINKS = 65_000;

/** Makes rows: their cells, and their values alone. */
interface RowMaker {
  readonly cellsOf: (row: ViewRow, at: number, numbering: string) => PlanCell[];
  readonly valuesOf: (row: ViewRow, numbering: string) => CellValue[];
}

/** What leads a row, by column. */
function leadingTexts({ leading, locale }: TableRequest, row: ViewRow, numbering: string) {
  const texts: Record<LeadingColumn["kind"], CellValue> = {
    numbering: numbering || null,
    label: rowText(locale, row),
    period: row.kind === "task" ? row.detail : null,
    agencyCode: row.kind === "agency" ? row.detail : null,
  };
  return leading.map(({ kind }) => texts[kind]);
}

/** Kind and criteria of a row, in its hidden columns. */
function hiddenTexts(row: ViewRow): readonly [kind: string, by: string] {
  return [row.kind, writeCriteria(row.by, ALWAYS.has(row.kind))];
}

/** What a row shows in the column of that place. */
function amountAt(view: View, row: ViewRow, column: number): number | null {
  return amountIn(view, row, column) ?? (ALWAYS.has(row.kind) ? 0 : null);
}

function rowMaker(request: TableRequest, deepest: number): RowMaker {
  const { leading, view, formulas } = request;
  const number = shownIn(STYLES.number, request.unit);
  const boldNumber = shownIn(STYLES.boldNumber, request.unit);
  const manyLinks = view.rows.length > MOST_LINKS;
  const kindAt = kindColumn(request);
  const leadOf = (to: number, text: string): Pick<PlanCell, "link" | "formula"> => {
    const link = formulas.linkTo(to);
    return manyLinks ? { formula: `HYPERLINK("#${link}","${text}")` } : { link };
  };
  const cellsOf: RowMaker["cellsOf"] = (row, at, numbering) => {
    const leads = leadingTexts(request, row, numbering).map((value, column): PlanCell => {
      const kind = leading[column]?.kind ?? "label";
      // On the number and not on the name: LibreOffice does not wrap a text that is a link.
      const linked = kind === "numbering" && numbering !== "" && row.first !== null;
      const link = linked ? leadOf(row.first, numbering) : {};
      return { row: at, column, value, style: leadingStyle(kind, row, deepest), ...link };
    });
    const bold = DEPTH[row.kind] < deepest || row.kind === "total";
    const style = bold ? boldNumber : number;
    const figures = view.columns.map((figure, index): PlanCell => {
      const value = amountAt(view, row, index);
      const column = leading.length + index;
      if (value === null) return { row: at, column, value, style };
      const formula = formulas.sum({ ...row.by, ...figure.by }, row);
      return { row: at, column, value, style, formula };
    });
    const hidden = hiddenTexts(row).map((value, index): PlanCell => ({
      row: at,
      column: kindAt + index,
      value,
      style: STYLES.key,
    }));
    return [...leads, ...figures, ...hidden];
  };
  return {
    cellsOf,
    valuesOf: (row, numbering) => {
      const values = leadingTexts(request, row, numbering);
      view.columns.forEach((_figure, index) => values.push(amountAt(view, row, index)));
      while (values.length < kindAt) values.push(null);
      return [...values, ...hiddenTexts(row)];
    },
  };
}

function drawRows(draft: SheetDraft, request: TableRequest, top: number): void {
  const { view, leading, numberings } = request;
  const { rows } = view;
  const deepest = rows.reduce((most, row) => Math.max(most, DEPTH[row.kind]), 0);
  const make = rowMaker(request, deepest);
  const cellsOf = (index: number): readonly PlanCell[] => {
    const row = rows[index];
    return row ? make.cellsOf(row, top + index, numberings[index] ?? "") : [];
  };
  if (request.isLong) {
    draft.putRows({ first: top, count: rows.length, cellsOf }, (index) => {
      const row = rows[index];
      return row ? make.valuesOf(row, numberings[index] ?? "") : [];
    });
  } else for (const index of rows.keys()) cellsOf(index).forEach(draft.putCell);
  if (deepest > 1) {
    rows.forEach(({ kind }, index) => {
      draft.setOutline(top + index, kind === "total" ? 0 : DEPTH[kind]);
    });
  }
  draft.noteTable({
    ...{ top, count: rows.length, by: kindColumn(request) + 1, differences: [] },
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
