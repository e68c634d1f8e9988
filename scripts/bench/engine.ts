import { checkWorkbook } from "../../src/app/checkWorkbook";
import { applyEdits, valueAt, type CellEdit, type WorkbookSnapshot } from "../../src/core/sheet";
import type { WorkbookState } from "../../src/core/state";
import { medianOf } from "./measure";

const ROUNDS = 7;

/** Budgets of design.md §6, in milliseconds for 5,000 rows. */
const BUDGETS = { check: 60, recheck: 5 } as const;

/** A workbook as the codec opens it, with what it remembers. */
export interface OpenedWork {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState | null;
}

/** The same workbook with rows that no check has seen: what is remembered of rows must not help. */
function unseen(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
  }));
  return { ...workbook, sheets };
}

/** Another figure in the last cell with a number, as one edit of a person. */
function editOnce(workbook: WorkbookSnapshot, round: number): WorkbookSnapshot {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a workbook without a sheet");
  for (let row = Math.floor(sheet.rowCount / 2); row >= 0; row -= 1) {
    for (let column = sheet.columnCount - 1; column >= 0; column -= 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "number") continue;
      const before = { value, formula: null };
      const after = { value: value + round, formula: null };
      const edit: CellEdit = { sheet: sheet.name, row, column, before, after };
      return applyEdits(workbook, [edit]);
    }
  }
  throw new Error("a workbook without a number");
}

/** Reads and checks one large workbook, then again after one edit; lines with times and budgets. */
export function measureEngine({ workbook, state }: OpenedWork, asOf: string): readonly string[] {
  const times = { check: [] as number[], recheck: [] as number[] };
  const timed = (one: WorkbookSnapshot) => {
    const start = performance.now();
    checkWorkbook(one, state, { profile: "submission", asOf });
    return performance.now() - start;
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const fresh = unseen(workbook);
    const check = timed(fresh);
    const recheck = timed(editOnce(fresh, round + 1));
    // The first round warms up.
    if (round === 0) continue;
    times.check.push(check);
    times.recheck.push(recheck);
  }
  const line = (name: keyof typeof BUDGETS, text: string) =>
    `${text}: ${medianOf(times[name]).toFixed(1)} ms (budget ${String(BUDGETS[name])} ms)`;
  return [line("check", "engine, read and check"), line("recheck", "engine, after one edit")];
}
