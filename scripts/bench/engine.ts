import { read as readBySheetJs } from "@e965/xlsx";
import { createChecker } from "../../src/app/checker";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import {
  applyEdits,
  formulaAt,
  recalculate,
  valueAt,
  type CellEdit,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import type { WorkbookState } from "../../src/core/state";
import { measure, type Contender } from "./measure";
import { SHEETJS_OPTIONS } from "./sheetJs";

const ROUNDS = 9;

/** Budgets of design.md §6, in milliseconds for 5,000 rows. */
const BUDGETS: Readonly<Record<string, number>> = { "check 5,000 rows": 60, "one edit": 5 };

/** A workbook as the codec opens it, with what it remembers and the bytes it came from. */
export interface OpenedWork {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState | null;
  readonly bytes: Uint8Array;
}

/** The same workbook with rows that no check has seen: what is remembered of rows must not help. */
function unseen(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
  }));
  return { ...workbook, sheets };
}

/** Another figure in the middle of the table and in the sums over it, as one edit of a person. */
function editOnce(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a workbook without a sheet");
  for (let row = Math.floor(sheet.rowCount / 2); row >= 0; row -= 1) {
    for (let column = sheet.columnCount - 1; column >= 0; column -= 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "number" || formulaAt(sheet, row, column) !== null) continue;
      const before = { value, formula: null };
      const after = { value: value + 1, formula: null };
      const edit: CellEdit = { sheet: sheet.name, row, column, before, after };
      return applyEdits(workbook, [edit, ...recalculate(workbook, [edit])]);
    }
  }
  throw new Error("a workbook without a number");
}

function listContenders({ workbook, state, bytes }: OpenedWork, asOf: string): Contender[] {
  const options = { profile: "submission", asOf } as const;
  const rows = workbook.sheets[0]?.rowCount ?? 0;
  const checker = createChecker();
  const turns = [workbook, editOnce(workbook)];
  let turn = 0;
  const checkNext = () => {
    turn += 1;
    const next = turns[turn % turns.length];
    return next && checker.check(next, state, options);
  };
  checkNext();
  const steps: Readonly<Record<string, () => unknown>> = {
    SheetJS: () => readBySheetJs(bytes, SHEETJS_OPTIONS),
    "check 5,000 rows": () => checkWorkbook(unseen(workbook), state, options),
    "one edit": checkNext,
  };
  return Object.entries(steps).map(([name, run]) => ({ name, rows, run }));
}

/**
 * Reads and checks one large workbook, then again after one edit: lines with milliseconds, budgets,
 * and the share of the time that SheetJS takes to read the same bytes in the same rounds.
 */
export async function measureEngine(work: OpenedWork, asOf: string): Promise<readonly string[]> {
  const [peer, ...own] = await measure(listContenders(work, asOf), ROUNDS);
  return own.map(({ name, milliseconds }) => {
    const ratio = milliseconds / (peer?.milliseconds ?? Number.NaN);
    const budget = `budget ${String(BUDGETS[name])} ms`;
    const peerText = `${ratio.toFixed(3)} × SheetJS reading the same bytes`;
    return `${name}: ${milliseconds.toFixed(1)} ms (${budget}), ${peerText}`;
  });
}
