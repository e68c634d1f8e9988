import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/core/sheet";

/** A sheet with nothing on it but what is given. */
export function sheetPlan(more: Partial<SheetPlan> & { readonly name: string }): SheetPlan {
  return {
    visibility: "visible",
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    validations: [],
    ...more,
  };
}

/** A workbook of these sheets without properties. */
export function workbookPlan(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, activeSheet: 0, properties: {} };
}

/** A workbook with one sheet of plain values. */
export function planOfRows(rows: readonly (readonly PlanCell["value"][])[]): WorkbookPlan {
  const cells = rows.flatMap((values, row) =>
    values.map((value, column): PlanCell => ({ row, column, value }))
  );
  return workbookPlan(sheetPlan({ name: "Biểu 01", cells }));
}
