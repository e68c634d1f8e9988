import { evaluate, type CellValue, type PlanCell, type SheetPlan } from "../../src/core/sheet";

/** The plan with every sum computed anew, as Excel would leave it after someone typed in it. */
export function recalculatePlan(plan: SheetPlan): SheetPlan {
  const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;
  const cells = new Map(plan.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const valueAt = (row: number, column: number): CellValue => {
    const cell = cells.get(keyOf(row, column));
    return cell ? valueOf(cell) : null;
  };
  const valueOf = ({ value, formula }: PlanCell): CellValue =>
    formula === undefined ? value : evaluate(formula, valueAt);
  return { ...plan, cells: plan.cells.map((cell) => ({ ...cell, value: valueOf(cell) })) };
}
