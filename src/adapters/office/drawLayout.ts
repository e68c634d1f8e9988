import {
  columnName,
  formatRange,
  MAX_ROWS,
  type PlanValidation,
  type SheetPlan,
} from "../../core/sheet";
import type { Rename } from "./drawCells";
import { drawPrint } from "./drawPrint";
import { supports } from "./runExcel";

/** Points of a column as wide as a file says (ECMA-376, 18.3.1.13): 7 pixels a digit, at 96 dpi. */
function columnPoints(characters: number): number {
  const rounding = Math.trunc(128 / 7) / 256;
  return Math.trunc((characters + rounding) * 7) * 0.75;
}

function columnAddress(column: number): string {
  const name = columnName(column);
  return `${name}1:${name}${String(MAX_ROWS)}`;
}

/** Queues what belongs to the sheet and not to single cells. */
export function drawLayout(target: Excel.Worksheet, plan: SheetPlan, rename: Rename): void {
  drawSizes(target, plan);
  for (const merge of plan.merges) target.getRange(formatRange(merge)).merge(false);
  if (supports("1.7")) drawFreeze(target, plan);
  if (supports("1.8")) {
    for (const validation of plan.validations) drawValidation(target, validation, rename);
  }
  if (supports("1.9")) {
    if (plan.print) drawPrint(target.pageLayout, plan.print);
    if (plan.autoFilter) target.autoFilter.apply(formatRange(plan.autoFilter));
  }
  if (supports("1.10")) drawOutline(target, plan);
}

function drawSizes(target: Excel.Worksheet, plan: SheetPlan): void {
  for (const [column, width] of plan.columnWidths.entries()) {
    if (width === undefined) continue;
    target.getRange(columnAddress(column)).format.columnWidth = columnPoints(width);
  }
  for (const [row, height] of plan.rowHeights) rowRange(target, row).format.rowHeight = height;
  for (const row of plan.hiddenRows ?? []) rowRange(target, row).rowHidden = true;
  for (const column of plan.hiddenColumns ?? []) {
    target.getRange(columnAddress(column)).columnHidden = true;
  }
}

function rowRange(target: Excel.Worksheet, row: number): Excel.Range {
  return target.getRange(`${String(row + 1)}:${String(row + 1)}`);
}

function drawFreeze(target: Excel.Worksheet, { freeze }: SheetPlan): void {
  if (!freeze) return;
  if (freeze.rows > 0 && freeze.columns > 0) {
    const box = { top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 };
    target.freezePanes.freezeAt(target.getRange(formatRange(box)));
  } else if (freeze.rows > 0) target.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) target.freezePanes.freezeColumns(freeze.columns);
}

function drawValidation(target: Excel.Worksheet, plan: PlanValidation, rename: Rename): void {
  const validation = target.getRange(formatRange(plan.range)).dataValidation;
  validation.rule =
    plan.kind === "list"
      ? { list: { inCellDropDown: true, source: `=${rename(plan.source)}` } }
      : { decimal: { formula1: plan.minimum, operator: "GreaterThanOrEqualTo" } };
  validation.ignoreBlanks = true;
  // What is not strict stays possible: several sources in one cell are a normal thing.
  validation.errorAlert = {
    showAlert: plan.strict,
    style: plan.strict ? "Stop" : "Warning",
    title: "",
    message: "",
  };
}

/** One call for each run of rows at each depth, the outermost first. */
function drawOutline(target: Excel.Worksheet, { outline }: SheetPlan): void {
  if (!outline) return;
  const deepest = Math.max(0, ...outline.values());
  for (let depth = 1; depth <= deepest; depth += 1) {
    const rows = [...outline].flatMap(([row, level]) => (level >= depth ? [row] : []));
    for (const [first, last] of runsOf(rows)) {
      target.getRange(`${String(first + 1)}:${String(last + 1)}`).group("ByRows");
    }
  }
}

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
