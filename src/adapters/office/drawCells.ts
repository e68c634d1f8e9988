import {
  cellKey,
  cellsWithMerges,
  cellText,
  formatAddress,
  formatRange,
  PLAN_FONT,
  type CellStyle,
  type PlanCell,
  type RangeAddress,
  type SheetPlan,
} from "../../core/sheet";
import { blocksOf, groupBy, mapBlock } from "./blocks";
import { toInput } from "./cells";
import { supports } from "./runExcel";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const ALL_EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const BOTTOM_EDGES = ["EdgeBottom", "InsideHorizontal"] as const;

const BLACK = "#000000";

/** Gives formulas and references the sheet names that were really used. */
export type Rename = (text: string) => string;

/** Queues values, formulas, formats and links of a plan's cells. */
export function drawCells(target: Excel.Worksheet, plan: SheetPlan, rename: Rename): void {
  const byCell = new Map(plan.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const filled = plan.cells.filter(({ value, formula }) => value !== null || formula !== undefined);
  // Before the looks, which decide.
  if (supports("1.7")) drawLinks(target, filled, rename);
  for (const [look, cells] of groupBy(cellsWithMerges(plan), lookOf)) {
    if (look === "{}") continue;
    const style = JSON.parse(look) as CellStyle;
    for (const block of blocksOf(cells))
      drawStyle(target.getRange(formatRange(block)), style, block);
  }
  for (const block of blocksOf(filled)) {
    target.getRange(formatRange(block)).formulas = mapBlock(block, ({ row, column }) =>
      inputOf(byCell.get(cellKey(row, column)), rename)
    );
  }
}

function lookOf({ style }: PlanCell): string {
  return JSON.stringify(style ?? {});
}

function inputOf(cell: PlanCell | undefined, rename: Rename): string | number | boolean | null {
  if (!cell) return null;
  const formula = cell.formula === undefined ? null : rename(cell.formula);
  return toInput({ value: cell.value, formula });
}

function drawLinks(target: Excel.Worksheet, cells: readonly PlanCell[], rename: Rename): void {
  for (const cell of cells) {
    if (cell.link === undefined) continue;
    const range = target.getRange(formatAddress(cell));
    range.hyperlink = {
      documentReference: rename(cell.link),
      textToDisplay: cellText(cell.value),
    };
    // Excel gives a linked cell the colour and the line of a link, a file does not.
    range.format.font.underline = "None";
    range.format.font.color = BLACK;
  }
}

function drawStyle(range: Excel.Range, style: CellStyle, block: RangeAddress): void {
  const { format } = range;
  if (style.numberFormat !== undefined) {
    const { numberFormat } = style;
    range.numberFormat = mapBlock(block, () => numberFormat);
  }
  drawFont(format.font, style.font);
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined && supports("1.9")) format.indentLevel = style.indent;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.unlocked) format.protection.locked = false;
  if (style.border) drawBorder(format, style.border, block);
}

function drawFont(font: Excel.RangeFont, given: CellStyle["font"]): void {
  const style = { ...PLAN_FONT, ...given };
  font.name = style.name;
  font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) font.color = `#${style.color}`;
}

/** Inner lines are asked for only where there are any: Excel refuses them on a single cell. */
function drawBorder(
  format: Excel.RangeFormat,
  border: NonNullable<CellStyle["border"]>,
  block: RangeAddress
): void {
  for (const edge of border === "all" ? ALL_EDGES : BOTTOM_EDGES) {
    if (edge === "InsideHorizontal" && block.top === block.bottom) continue;
    if (edge === "InsideVertical" && block.left === block.right) continue;
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = BLACK;
  }
}
