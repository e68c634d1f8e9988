import { contains } from "./address";
import type { CellEdit } from "./edit";
import { evaluate, inputsOf } from "./evaluate";
import { applyEdits } from "./applyEdits";
import { cellOfKey, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** Totals of totals of totals: deeper chains do not occur in forms and would be a cycle. */
const MOST_ROUNDS = 8;

/**
 * Edits that bring the stored results of formulas up to date after `edits` were applied, for
 * files that no program recalculates before they are read again. Only formulas that `evaluate`
 * understands and that read an edited cell are touched.
 */
export function recalculate(
  before: WorkbookSnapshot,
  edits: readonly CellEdit[]
): readonly CellEdit[] {
  let workbook = applyEdits(before, edits);
  let changed = edits;
  const results: CellEdit[] = [];
  for (let round = 0; round < MOST_ROUNDS && changed.length > 0; round += 1) {
    changed = workbook.sheets.flatMap((sheet) =>
      staleResults(
        sheet,
        changed.filter((edit) => edit.sheet === sheet.name)
      )
    );
    workbook = applyEdits(workbook, changed);
    results.push(...changed);
  }
  return results;
}

function staleResults(sheet: SheetSnapshot, changed: readonly CellEdit[]): readonly CellEdit[] {
  if (changed.length === 0) return [];
  return [...sheet.formulas].flatMap(([key, formula]) => {
    const ranges = inputsOf(formula);
    if (!ranges?.some((range) => changed.some((edit) => contains(range, edit)))) return [];
    const at = cellOfKey(key);
    const old = valueAt(sheet, at.row, at.column);
    const value = evaluate(formula, (row, column) => valueAt(sheet, row, column));
    if (value === null || value === old) return [];
    return [
      { sheet: sheet.name, ...at, before: { value: old, formula }, after: { value, formula } },
    ];
  });
}
