import { fillYear, type ColumnDefinition, type FormDefinition } from "../packs";
import type { PlanCell, RangeAddress } from "../sheet";
import type { LayoutRequest } from "./definitions";
import { PRINTED, PRINTED_UNITS } from "./decree30";
import { STYLES } from "./styles";

/** Cells and merges of one part of a sheet, and the first row below it (zero-based). */
export interface DrawnPart {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly RangeAddress[];
  readonly nextRow: number;
}

/** Columns left and right of which the two halves of the letterhead stand. */
function halves(columnCount: number): { left: number; right: number } {
  return { left: Math.max(1, Math.floor(columnCount * 0.4)), right: Math.floor(columnCount * 0.5) };
}

/** Letterhead, annex, title and unit line of decree 30/2020/NĐ-CP. */
export function drawHeading(form: FormDefinition, request: LayoutRequest): DrawnPart {
  const last = form.columns.length - 1;
  const { left, right } = halves(form.columns.length);
  const cells: PlanCell[] = [];
  const merges: RangeAddress[] = [];
  const put = (row: number, from: number, to: number, value: string, style: PlanCell["style"]) => {
    cells.push({ row, column: from, value, style });
    if (to > from) merges.push({ top: row, left: from, bottom: row, right: to });
  };
  const agency = request.agency?.name ?? PRINTED.agencyBlank;
  put(0, 0, left, agency.toUpperCase(), STYLES.agency);
  put(0, right, last, PRINTED.nation, STYLES.nation);
  put(1, right, last, PRINTED.motto, STYLES.motto);
  put(3, 0, last, form.annex, STYLES.annex);
  put(4, 0, last, fillYear(form.title, request.year).toUpperCase(), STYLES.title);
  const attached = fillYear(PRINTED.attached, request.year).replace(
    "{agency}",
    request.agency?.name ?? "……"
  );
  put(5, 0, last, attached, STYLES.attached);
  form.remarks.forEach((remark, index) => {
    put(6 + index, 0, last, remark, STYLES.attached);
  });
  const unitRow = 6 + form.remarks.length;
  put(unitRow, 0, last, PRINTED.unit.replace("{unit}", PRINTED_UNITS[request.unit]), STYLES.unit);
  return { cells, merges, nextRow: unitRow + 1 };
}

/** The header in two rows where the form has wider headers, then the column-number row. */
export function drawHeader(form: FormDefinition, year: number, firstRow: number): DrawnPart {
  const twoRows = form.columns.some((column) => column.group !== undefined);
  const leafRow = twoRows ? firstRow + 1 : firstRow;
  const cells: PlanCell[] = [];
  const merges: RangeAddress[] = [];
  form.columns.forEach((column, at) => {
    const text = fillYear(column.header, year);
    if (!twoRows || column.group === undefined) {
      cells.push({ row: firstRow, column: at, value: text, style: STYLES.header });
      if (twoRows) merges.push({ top: firstRow, left: at, bottom: leafRow, right: at });
      return;
    }
    cells.push({ row: leafRow, column: at, value: text, style: STYLES.header });
    if (form.columns[at - 1]?.group === column.group) return;
    const width = form.columns.slice(at).findIndex((other) => other.group !== column.group);
    const right = width < 0 ? form.columns.length - 1 : at + width - 1;
    cells.push({
      row: firstRow,
      column: at,
      value: fillYear(column.group, year),
      style: STYLES.header,
    });
    if (right > at) merges.push({ top: firstRow, left: at, bottom: firstRow, right });
  });
  const numberRow = leafRow + 1;
  form.columns.forEach((column, at) => {
    cells.push({
      row: numberRow,
      column: at,
      value: columnNumber(form, column, at),
      style: STYLES.columnNumber,
    });
  });
  return { cells, merges, nextRow: numberRow + 1 };
}

/** "8=9+10" under a total, "9" elsewhere, as fiscal forms number their columns. */
function columnNumber(form: FormDefinition, column: ColumnDefinition, at: number): string {
  const number = (id: string) => String(form.columns.findIndex((other) => other.id === id) + 1);
  const equation = form.equations.find((one) => one.total === column.id);
  const own = String(at + 1);
  return equation ? `${own}=${equation.addends.map(number).join("+")}` : own;
}
