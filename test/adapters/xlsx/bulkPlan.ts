import type {
  CellStyle,
  CellValue,
  PlanCell,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/core/sheet";
import { sheetPlan, workbookPlan } from "../../support/workbookPlans";

export const BULK_ROWS = 2_000;

/** Rows above the bulk: a title, a blank row, the headings. */
export const FIRST_ROW = 3;

const HEADINGS = ["STT", "Cơ quan", "Nhiệm vụ", "Kinh phí", "Kết quả", "Ghi chú", "Nguồn"];

const TEXT: CellStyle = { border: "all", wrap: true };
const AMOUNT: CellStyle = { border: "all", numberFormat: "#,##0" };
const BOLD: CellStyle = { ...TEXT, font: { bold: true } };

/** What a cell can hold, in turn; the formulas have results of every kind. */
const NOTES: readonly CellValue[] = [
  null,
  "=1+1",
  "-5",
  "@x",
  "#N/A",
  "  hai đầu  ",
  "hai\ndòng",
  "a\u0001\r<&>\"'_x000D_ 😀 ệ",
  true,
  false,
  -0.5,
  1e21,
  1e-7,
  9_007_199_254_740_991,
  { error: "#REF!" },
];

const RESULTS: readonly CellValue[] = [5_000_000, "Đủ", "a<b", true, { error: "#DIV/0!" }, -1.5];

function cellsOf(index: number): readonly PlanCell[] {
  const row = FIRST_ROW + index;
  const runs = [
    { text: "Đã ", font: {} },
    { text: "ký", font: { bold: true, color: "C00000" } },
  ];
  return [
    { row, column: 0, value: index + 1, style: TEXT },
    { row, column: 1, value: `Sở thứ ${String(index % 7)}`, style: BOLD },
    { row, column: 2, value: `Nhiệm vụ ${String(index)}`, link: `'Bảng'!A${String(index + 1)}` },
    { row, column: 3, value: index * 1_000_000, style: AMOUNT },
    {
      row,
      column: 4,
      value: RESULTS[index % RESULTS.length] ?? null,
      formula: `IF(D${String(row + 1)}>0,"a<b",IFNA(1,2))`,
      style: AMOUNT,
    },
    { row, column: 5, value: NOTES[index % NOTES.length] ?? null, style: TEXT },
    ...(index % 50 === 0 ? [{ row, column: 6, value: "Đã ký", runs }] : []),
  ];
}

const headings = HEADINGS.map((value, column): PlanCell => ({
  row: 2,
  column,
  value,
  style: BOLD,
}));

const sheet: SheetPlan = sheetPlan({
  name: "Bảng",
  cells: [
    { row: 0, column: 0, value: "TỔNG HỢP" },
    ...headings,
    { row: FIRST_ROW + BULK_ROWS, column: 3, value: 7, formula: "3+4" },
  ],
  bulk: { first: FIRST_ROW, count: BULK_ROWS, cellsOf },
  columnWidths: [6, 30, 40, 18, 18, 20, 12],
  rowHeights: new Map([[FIRST_ROW + 1, 30]]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 6 }],
  hiddenRows: new Set([FIRST_ROW + 2]),
  outline: new Map([[FIRST_ROW + 3, 2]]),
  freeze: { rows: 3, columns: 2 },
  table: {
    name: "DuLieu",
    range: { top: 2, left: 0, bottom: FIRST_ROW + BULK_ROWS - 1, right: 6 },
    columns: HEADINGS,
  },
});

/** Two thousand rows made while they are written, with every kind of cell, as an Excel table. */
export const BULK_PLAN: WorkbookPlan = workbookPlan(sheet);

/** The same plan with all its cells in memory. */
export function withoutBulk(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(collectBulk) };
}

function collectBulk({ bulk, ...rest }: SheetPlan): SheetPlan {
  const made = Array.from({ length: bulk?.count ?? 0 }, (_, at) => bulk?.cellsOf(at) ?? []);
  return { ...rest, cells: [...rest.cells, ...made.flat()] };
}
