import {
  cellOfKey,
  evaluate,
  inputsOf,
  type CellError,
  type CellValue,
  type SheetSnapshot,
} from "../../core/sheet";

/** Sweeps over the formulas; totals of totals settle in two or three. */
const MOST_SWEEPS = 12;

/** Cells that all formulas of a sheet together may read: a hostile file must not keep us busy. */
const MOST_READ = 5_000_000;

/** Excel's own value for a result that is not there yet; every program can read it in a file. */
const NOT_CALCULATED: CellError = { error: "#GETTING_DATA" };

interface Pending {
  readonly key: number;
  readonly formula: string;
  /** Cells it reads; Infinity for formulas that `evaluate` does not know. */
  readonly size: number;
}

function sizeOf(formula: string): number {
  const ranges = inputsOf(formula);
  if (!ranges) return Infinity;
  return ranges.reduce(
    (sum, range) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1),
    1
  );
}

/**
 * The sheet with results for formulas that came without one (openpyxl and other programs that
 * only write). Blank they would lose their money in silence. What core `evaluate` does not
 * compute becomes the error value "#GETTING_DATA", which rule H211 reports. `uncached` holds
 * their cell keys, row by row.
 */
export function calculateUncached(
  sheet: SheetSnapshot,
  uncached: readonly number[]
): SheetSnapshot {
  if (uncached.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const put = (key: number, value: CellValue): void => {
    const { row, column } = cellOfKey(key);
    const line = values[row];
    if (line) line[column] = value;
  };
  const all = uncached.map((key): Pending => {
    const formula = sheet.formulas.get(key) ?? "";
    return { key, formula, size: sizeOf(formula) };
  });
  // A formula waits for the formulas it reads: their cells hold an error value until then.
  for (const { key } of all) put(key, NOT_CALCULATED);
  let waiting = all.filter(({ size }) => size <= MOST_READ);
  let budget = MOST_READ;
  for (let sweep = 0; sweep < MOST_SWEEPS && waiting.length > 0; sweep += 1) {
    const before = waiting.length;
    // Down for running numbers, up for totals above what they add.
    const ordered = sweep % 2 === 0 ? waiting : [...waiting].reverse();
    const rest = ordered.filter(({ key, formula, size }) => {
      budget -= size;
      if (budget < 0) return true;
      const result = evaluate(formula, (row, column) => values[row]?.[column] ?? null);
      if (result !== null) put(key, result);
      return result === null;
    });
    waiting = sweep % 2 === 0 ? rest : rest.reverse();
    if (sweep > 0 && waiting.length === before) break;
  }
  return { ...sheet, values };
}
