import type { ColumnDefinition, FormDefinition } from "../packs";
import {
  formatRange,
  type PlanCell,
  type PlanValidation,
  type RangeAddress,
  type SheetPlan,
} from "../sheet";
import { sourceChoices } from "../sources";
import type { Dong } from "../money";
import { drawBody, type DrawnBody } from "./body";
import { planBodyRows, type BodyRow } from "./bodyRows";
import { drawClosing } from "./closing";
import { AMOUNT_EXTRA_WIDTH, PRINT_MARGINS } from "./decree30";
import type { LayoutRequest } from "./definitions";
import { drawHeader, drawHeading } from "./heading";
import { STYLES } from "./styles";

/** Rows in points for parts whose text wraps inside merges, which no program fits by itself. */
const HEADER_ROW_HEIGHT = 32;
const LEAF_ROW_HEIGHT = 62;
/** The blank row below the letterhead is kept low: everything down to the header stays on screen. */
const BLANK_ROW = 2;
const BLANK_ROW_HEIGHT = 6;

/**
 * Draws a form as a sheet that prints as an annex of decree 30/2020/NĐ-CP: blank to fill, or
 * with tasks whose amounts are in `request.unit`. The same plan is written to a file, opened in
 * the grid, and inserted into Excel.
 */
export function layOutForm(form: FormDefinition, request: LayoutRequest): SheetPlan {
  const heading = drawHeading(form, request);
  const header = drawHeader(form, request.year, heading.nextRow);
  const rows = planBodyRows(form, request.tasks, header.nextRow);
  const body = drawBody(form, request.unit, rows);
  const totalRow = rows[rows.length - 1]?.row ?? header.nextRow;
  const total = totalInWords(form, body.totals);
  const last = form.columns.length - 1;
  const closing = drawClosing(request, form.columns.length, total, totalRow + 1);
  const choices = drawChoices(form, request.year, taskRuns(rows));
  const widths = form.columns.map(
    (column) => column.width + (column.kind === "amount" ? AMOUNT_EXTRA_WIDTH[request.unit] : 0)
  );
  return {
    name: form.sheetName,
    visibility: "visible",
    cells: [...heading.cells, ...header.cells, ...body.cells, ...closing.cells, ...choices.cells],
    columnWidths: widths,
    rowHeights: new Map([
      [BLANK_ROW, BLANK_ROW_HEIGHT],
      [heading.nextRow, HEADER_ROW_HEIGHT],
      [header.nextRow - 2, LEAF_ROW_HEIGHT],
    ]),
    merges: [...heading.merges, ...header.merges, ...labelMerges(form, rows), ...closing.merges],
    freeze: { rows: header.nextRow - 1, columns: Math.min(2, last) },
    validations: choices.validations,
    hiddenColumns: choices.hiddenColumns,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: closing.nextRow, right: last },
      repeatRows: [heading.nextRow, header.nextRow - 1],
      margins: PRINT_MARGINS,
    },
  };
}

/** The total that is written out in words, in đồng; null for a form without money to sum. */
function totalInWords(form: FormDefinition, totals: DrawnBody["totals"]): Dong | null {
  if (form.sourcedColumn === null) return null;
  const total = totals[form.sourcedColumn];
  if (total === undefined) throw new Error(`${form.id}: no amount column ${form.sourcedColumn}`);
  return total;
}

/** Neighbouring rows that people fill in. */
interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

function taskRuns(rows: readonly BodyRow[]): readonly RowRun[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { kind, row } of rows) {
    if (kind === "group" || kind === "total") continue;
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** Names of groups and of the total run on to the first amount instead of wrapping in one column. */
function labelMerges(form: FormDefinition, rows: readonly BodyRow[]): readonly RangeAddress[] {
  const left = form.columns.findIndex((column) => column.id === form.groupColumn);
  const right = form.columns.findIndex((column) => column.kind === "amount") - 1;
  if (left < 0 || right <= left) return [];
  return rows.flatMap(({ kind, row }) =>
    kind === "group" || kind === "total" ? [{ top: row, left, bottom: row, right }] : []
  );
}

interface Choices {
  readonly cells: readonly PlanCell[];
  readonly validations: readonly PlanValidation[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * Source names to choose from, in hidden columns of the same sheet: inline lists split on commas
 * in every locale and links to other sheets break on insertion (reference/platform.md rows 5, 27).
 */
function drawChoices(form: FormDefinition, year: number, runs: readonly RowRun[]): Choices {
  const offered = sourceChoices(year);
  const columns = form.columns.flatMap((column, at) => {
    const texts = choicesOf(column, offered);
    return texts ? [{ column: at, texts }] : [];
  });
  const start = form.columns.length + 2;
  const cells = columns.flatMap(({ texts }, index) =>
    texts.map((value, offset): PlanCell => ({
      row: offset,
      column: start + index,
      value,
      style: STYLES.choice,
    }))
  );
  const lists = columns.flatMap(({ column, texts }, index): PlanValidation[] => {
    const at = start + index;
    // From the first row down, where nobody inserts or deletes rows of the table.
    const source = { top: 0, left: at, bottom: texts.length - 1, right: at };
    return runs.map(({ top, bottom }) => ({
      kind: "list",
      range: { top, left: column, bottom, right: column },
      // Without a sheet name: it must still hold when the host renames the inserted sheet.
      source: absolute(formatRange(source)),
      strict: false,
    }));
  });
  return {
    cells,
    validations: lists,
    hiddenColumns: new Set(columns.map((_one, index) => start + index)),
  };
}

function choicesOf(
  column: ColumnDefinition,
  offered: { readonly levels: readonly string[]; readonly types: readonly string[] }
): readonly string[] | null {
  if (column.kind === "source-level") return offered.levels;
  return column.kind === "source-type" ? offered.types : null;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
