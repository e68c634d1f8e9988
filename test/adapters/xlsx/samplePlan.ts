import type { CellStyle, PlanCell, WorkbookPlan } from "../../../src/core/sheet";
import { sheetPlan } from "../../support/workbookPlans";

const TITLE: CellStyle = { font: { bold: true, size: 14 }, horizontal: "center" };
const HEADER: CellStyle = {
  font: { bold: true },
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  fill: "DDEBF7",
  border: "all",
};
const TEXT: CellStyle = { border: "all", wrap: true, indent: 1, vertical: "top" };
const AMOUNT: CellStyle = { border: "all", numberFormat: "#,##0", unlocked: true };
const TOTAL: CellStyle = { ...AMOUNT, font: { bold: true, italic: true, color: "C00000" } };

const TASKS: readonly PlanCell[] = [1, 2, 3].flatMap((index) => [
  { row: 3 + index, column: 0, value: index, style: TEXT },
  { row: 3 + index, column: 1, value: `Nâng cấp hệ thống thứ ${index}`, style: TEXT },
  { row: 3 + index, column: 2, value: "NSTW", style: TEXT },
  { row: 3 + index, column: 3, value: index * 1_000_000_000, style: AMOUNT },
  { row: 3 + index, column: 4, value: index / 4, style: { numberFormat: "0.0%" } },
]);

/** One of everything a plan can say, with a sheet name that needs quoting. */
export const SAMPLE_PLAN: WorkbookPlan = {
  activeSheet: 1,
  properties: { "SoDuToan.Pack": "quang-ngai-2019", "SoDuToan.Ghi chú": "Đề án “số” & <thử>" },
  sheets: [
    sheetPlan({
      name: "_sdt_ds",
      visibility: "hidden",
      cells: ["NSTW", "NSĐP", "Nguồn khác"].map((value, row) => ({ row, column: 0, value })),
    }),
    sheetPlan({
      name: "Biểu 01 d'Or & Co",
      cells: [
        { row: 0, column: 0, value: "DANH MỤC NHIỆM VỤ", style: TITLE },
        { row: 1, column: 0, value: "Tải về", link: "'_sdt_ds'!A2" },
        { row: 2, column: 0, value: "STT", style: HEADER },
        { row: 2, column: 1, value: "Nội dung", style: HEADER },
        { row: 2, column: 2, value: "Nguồn\nvốn", style: HEADER },
        { row: 2, column: 3, value: "Kinh phí", style: HEADER },
        { row: 3, column: 3, value: "đồng", style: HEADER },
        { row: 3, column: 4, value: "Tỷ lệ", style: HEADER },
        ...TASKS,
        { row: 7, column: 1, value: "=1+1", style: TEXT },
        { row: 7, column: 2, value: "#N/A", style: TEXT },
        { row: 7, column: 3, value: 6_000_000_000, formula: "SUM(D5:D7)", style: TOTAL },
        { row: 7, column: 4, value: "Tổng: 3", formula: '"Tổng: "&COUNT(D5:D7)' },
        { row: 8, column: 0, value: { error: "#REF!" } },
        { row: 8, column: 1, value: { error: "#DIV/0!" }, formula: "D5/0" },
        { row: 8, column: 2, value: true },
        { row: 8, column: 3, value: 46_347, style: { numberFormat: "dd/mm/yyyy" } },
        { row: 8, column: 4, value: 0.1 + 0.2 },
        { row: 9, column: 0, value: "  hai đầu  " },
        { row: 9, column: 1, value: "mã _x000D_ giữ nguyên" },
        { row: 9, column: 2, value: "-5" },
        { row: 9, column: 3, value: "@x" },
        { row: 9, column: 4, value: "+84" },
      ],
      columnWidths: [6, 40, undefined, 18.5],
      rowHeights: new Map([[2, 33.75]]),
      merges: [
        { top: 0, left: 0, bottom: 0, right: 4 },
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 3, bottom: 2, right: 4 },
      ],
      freeze: { rows: 4, columns: 2 },
      validations: [
        {
          kind: "list",
          range: { top: 4, left: 2, bottom: 6, right: 2 },
          source: "'_sdt_ds'!$A$1:$A$3",
          strict: false,
        },
        {
          kind: "number",
          range: { top: 4, left: 3, bottom: 6, right: 3 },
          minimum: 0,
          strict: true,
        },
      ],
      print: {
        orientation: "landscape",
        area: { top: 0, left: 0, bottom: 9, right: 4 },
        repeatRows: [2, 3],
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
      },
      hiddenRows: new Set([5]),
      hiddenColumns: new Set([4]),
      outline: new Map([
        [4, 1],
        [5, 2],
      ]),
      autoFilter: { top: 3, left: 0, bottom: 6, right: 4 },
    }),
    sheetPlan({
      name: "_sdt",
      visibility: "veryHidden",
      cells: [{ row: 0, column: 0, value: "so-du-toan/state@1" }],
    }),
  ],
};
