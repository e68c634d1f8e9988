import { cellKey, evaluate, inputsOf, type CellValue } from "../../src/core/sheet";
import type { ModelCell, ModelSheet, Scalar } from "./model";

/** Error values look like texts in the model. */
const ERROR = /^#[A-Z/0]+[!?A]$/;

/** The only condition in our forms: a share of nothing is blank. */
const UNLESS_ZERO = /^IF\((.+)=0,"",(.+)\)$/i;

type ValueOf = (row: number, column: number) => CellValue;

/** The result; null for formulas of another kind than ours, which are left as they are. */
function compute(formula: string, valueOf: ValueOf): Scalar | null {
  const [, divisor, rest] = UNLESS_ZERO.exec(formula) ?? [];
  if (divisor !== undefined && rest !== undefined) {
    return evaluate(divisor, valueOf) === 0 ? "" : compute(rest, valueOf);
  }
  if (inputsOf(formula) === null) return null;
  return evaluate(formula, valueOf) ?? "#VALUE!";
}

/**
 * Gives the formulas of a sheet their results, each once and after those it reads. Formulas with
 * other functions or of other sheets keep what they show: this is no engine for any workbook.
 */
export function calculate(sheet: ModelSheet): void {
  const done = new Set<number>();
  const settle = (key: number, cell: ModelCell): Scalar => {
    // Marked first, so that a circle ends: it shows what it showed.
    done.add(key);
    if (cell.formula === null) return cell.value;
    const value = compute(cell.formula.slice(1), valueOf) ?? cell.value;
    if (value !== cell.value) sheet.cells.set(key, { ...cell, value });
    return value;
  };
  const valueOf: ValueOf = (row, column) => {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (!cell) return null;
    const value = done.has(key) ? cell.value : settle(key, cell);
    return typeof value === "string" && ERROR.test(value) ? { error: value } : value;
  };
  for (const [key, cell] of sheet.cells) {
    if (cell.formula !== null && !done.has(key)) settle(key, cell);
  }
  sheet.isStale = false;
}
