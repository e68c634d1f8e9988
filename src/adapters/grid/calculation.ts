import type { GridHandle } from "./start";

/** Milliseconds after which a write is called done, whatever the calculation is up to. */
const PATIENCE = 5000;

/** Writes, and waits until formulas that depend on it show their new results. */
export async function writeAndCalculate<T>(grid: GridHandle, write: () => T): Promise<T> {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  // Registered before the write: right after it the library still calls the old state computed.
  const applied = grid.api.getFormula().onCalculationResultApplied();
  const timer = setTimeout(finish, PATIENCE);
  const result = write();
  await Promise.race([applied, finished]);
  clearTimeout(timer);
  return result;
}
