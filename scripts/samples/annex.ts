import type { CellStyle, PlanCell, RangeAddress, WorkbookPlan } from "../../src/core/sheet";
import { annexHeader, annexRows, annexTitle, annexUnit } from "./data/annex";

const FONT = { name: "Times New Roman", size: 12 };
const CELL: CellStyle = { font: FONT, border: "all", wrap: true, vertical: "middle" };
const HEAD: CellStyle = { ...CELL, font: { ...FONT, bold: true }, horizontal: "center" };
const TITLE: CellStyle = {
  font: { ...FONT, size: 13, bold: true },
  horizontal: "center",
  wrap: true,
};
const WIDTHS = [5, 32, 16, 20, 30, 11, 11, 11, 12, 10, 22];
const LAST = WIDTHS.length - 1;

function readLines(table: string): readonly (readonly string[])[] {
  const lines = table.split("\n").filter((line) => line !== "");
  return lines.map((line) =>
    line === "HEADER"
      ? [line]
      : // Only one blank belongs to the bar: the rest is what the officer left.
        line.split("|").map((text) => text.replace(/^ | $/g, "").replaceAll("⏎", "\n"))
  );
}

interface Drawn {
  readonly cells: PlanCell[];
  readonly merges: RangeAddress[];
}

function drawRow(drawn: Drawn, row: number, texts: readonly string[], style: CellStyle): void {
  for (let column = 0; column <= LAST; column += 1) {
    const text = texts[column] ?? "";
    drawn.cells.push({ row, column, value: text === "" ? null : text, style });
  }
}

function drawHeader(drawn: Drawn, top: number): number {
  const [upper = [], lower = []] = readLines(annexHeader);
  drawRow(drawn, top, upper, HEAD);
  drawRow(drawn, top + 1, lower, HEAD);
  for (let column = 0; column <= LAST; column += 1) {
    if (column >= 6 && column <= 8) continue;
    drawn.merges.push({ top, left: column, bottom: top + 1, right: column });
  }
  drawn.merges.push({ top, left: 6, bottom: top, right: 8 });
  return top + 2;
}

function drawBody(drawn: Drawn, first: number): number {
  let row = first;
  for (const texts of readLines(annexRows)) {
    if (texts[0] === "HEADER") {
      row = drawHeader(drawn, row);
      continue;
    }
    const isGroup = /^[IVX]+$/.test(texts[0] ?? "");
    drawRow(drawn, row, texts, isGroup ? { ...CELL, font: { ...FONT, bold: true } } : CELL);
    if (isGroup) drawn.merges.push({ top: row, left: 1, bottom: row, right: LAST });
    row += 1;
  }
  return row;
}

/** The annex as a workbook with one sheet, the purpose of tasks 1 and 2 in one merged cell. */
export function planAnnex(): WorkbookPlan {
  const drawn: Drawn = { cells: [], merges: [] };
  annexTitle.forEach((value, row) => {
    drawn.cells.push({ row, column: 0, value, style: TITLE });
    drawn.merges.push({ top: row, left: 0, bottom: row, right: LAST });
  });
  const unitRow = annexTitle.length;
  drawn.cells.push({
    row: unitRow,
    column: LAST,
    value: annexUnit,
    style: { font: { ...FONT, italic: true }, horizontal: "right" },
  });
  const body = drawHeader(drawn, unitRow + 1);
  drawn.merges.push({ top: body + 1, left: 4, bottom: body + 2, right: 4 });
  drawBody(drawn, body);
  const sheet = {
    name: "Phụ lục",
    visibility: "visible" as const,
    ...drawn,
    columnWidths: WIDTHS,
    rowHeights: new Map<number, number>(),
    validations: [],
  };
  return { sheets: [sheet], activeSheet: 0, properties: {} };
}
