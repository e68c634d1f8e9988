import type { Dong } from "../money";
import type { FormDefinition } from "../packs";
import type { RangeAddress, SheetPlan } from "../sheet";
import { drawBody, type DrawnBody } from "./body";
import { planBodyRows, type BodyRow } from "./bodyRows";
import { drawChoices } from "./choices";
import { drawClosing } from "./closing";
import { AMOUNT_EXTRA_WIDTH, PRINT_MARGINS } from "./decree30";
import type { LayoutRequest } from "./definitions";
import { drawHeader } from "./header";
import { drawHeading } from "./heading";
import { heightOf, widthOf } from "./measure";
import { STYLES } from "./styles";

/**
 * Draws a form as a sheet that prints as an annex of decree 30/2020/NĐ-CP: blank to fill, or
 * with tasks whose amounts are in `request.unit`. The same plan is written to a file, opened in
 * the grid, and inserted into Excel.
 */
export function layOutForm(form: FormDefinition, request: LayoutRequest): SheetPlan {
  const widths = form.columns.map(
    (column) => column.width + (column.kind === "amount" ? AMOUNT_EXTRA_WIDTH[request.unit] : 0)
  );
  const heading = drawHeading(form, request, widths);
  const header = drawHeader(form, request, widths, heading.nextRow);
  const rows = planBodyRows(form, request.tasks, header.nextRow);
  const body = drawBody(form, request.unit, rows);
  const labels = labelMerges(form, rows);
  const total = totalInWords(form, body.totals);
  const last = form.columns.length - 1;
  const closing = drawClosing(form, request, widths, total, header.nextRow + rows.length);
  const choices = drawChoices(form, request.year, rows);
  return {
    name: form.sheetName,
    visibility: "visible",
    cells: [...heading.cells, ...header.cells, ...body.cells, ...closing.cells, ...choices.cells],
    columnWidths: widths,
    rowHeights: new Map([
      ...heading.heights,
      ...header.heights,
      ...labelHeights(rows, labels, widths),
      ...closing.heights,
    ]),
    merges: [...heading.merges, ...header.merges, ...labels, ...closing.merges],
    freeze: { rows: header.nextRow - 1, columns: Math.min(2, last) },
    validations: choices.validations,
    hiddenColumns: choices.hiddenColumns,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: closing.nextRow - 1, right: last },
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

/**
 * Names of groups and of the total run on to the first figure instead of wrapping in one column;
 * to the last column in forms without figures.
 */
function labelMerges(form: FormDefinition, rows: readonly BodyRow[]): readonly RangeAddress[] {
  const left = form.columns.findIndex((column) => column.id === form.groupColumn);
  const figure = form.columns.findIndex(({ kind }) => kind === "amount" || kind === "percent");
  const right = (figure < 0 ? form.columns.length : figure) - 1;
  if (left < 0 || right <= left) return [];
  return rows.flatMap(({ kind, row }) =>
    kind === "group" || kind === "total" ? [{ top: row, left, bottom: row, right }] : []
  );
}

/** Heights of rows whose merged label needs more than a line. */
function labelHeights(
  rows: readonly BodyRow[],
  merges: readonly RangeAddress[],
  widths: readonly number[]
): readonly (readonly [number, number])[] {
  return rows.flatMap((row): (readonly [number, number])[] => {
    const merge = merges.find(({ top }) => top === row.row);
    if (!merge || row.kind !== "group") return [];
    const width = widthOf(widths, merge.left, merge.right);
    return [[row.row, heightOf(row.name, width, STYLES.groupText.font)]];
  });
}
