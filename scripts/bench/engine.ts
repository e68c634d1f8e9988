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
import { medianOf } from "./measure";
import { SHEETJS_OPTIONS } from "./sheetJsOptions";

const ROUNDS = 15;
/**
 * Rounds that do not count but for the first, which is told beside: the engine is measured warm, as
 * in a pane that is open. Compiling goes on for some twelve rounds.
 */
const WARM_UP = 16;
const PEER = "SheetJS reading the same bytes";

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

/** The peer and the two measured steps, in the order of their turns. */
function listSteps(
  { workbook, state, bytes }: OpenedWork,
  asOf: string
): Readonly<Record<string, () => unknown>> {
  const options = { profile: "submission", asOf } as const;
  const checker = createChecker();
  const snapshots = [workbook, editOnce(workbook)] as const;
  let turn = 0;
  checker.check(workbook, state, options);
  return {
    [PEER]: () => readBySheetJs(bytes, SHEETJS_OPTIONS),
    "check 5,000 rows": () => checkWorkbook(unseen(workbook), state, options),
    "one edit": () => {
      turn = 1 - turn;
      return checker.check(snapshots[turn === 0 ? 0 : 1], state, options);
    },
  };
}

/** What a step took in each counted round, in milliseconds: of all processors, and on the clock. */
interface Taken {
  /** On the clock, in the first round of all. */
  first: number;
  readonly processor: number[];
  readonly clock: number[];
}

function takeRounds(steps: readonly (readonly [string, () => unknown])[]) {
  const times = new Map(
    steps.map(([name]): [string, Taken] => [name, { first: 0, processor: [], clock: [] }])
  );
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [name, run] of steps) {
      const [start, begun] = [process.cpuUsage(), performance.now()];
      run();
      const { user, system } = process.cpuUsage(start);
      const clock = performance.now() - begun;
      const taken = times.get(name);
      if (taken && round === 0) taken.first = clock;
      if (round < WARM_UP || !taken) continue;
      taken.processor.push((user + system) / 1000);
      taken.clock.push(clock);
    }
  }
  return times;
}

/**
 * Reads and checks one large workbook, then again after one edit: medians of processor time beside
 * their budgets, with the least and the time on the clock, and as shares of what SheetJS takes to
 * read the same bytes in the same rounds.
 */
export function measureEngine(work: OpenedWork, asOf: string): readonly string[] {
  const times = takeRounds(Object.entries(listSteps(work, asOf)));
  const median = (name: string) => medianOf(times.get(name)?.processor ?? []);
  return Object.entries(BUDGETS).map(([name, budget]) => {
    const { first = 0, processor = [], clock = [] } = times.get(name) ?? {};
    const ratio = (median(name) / median(PEER)).toFixed(3);
    const own = `${name}: ${median(name).toFixed(1)} ms (budget ${String(budget)} ms)`;
    const least = `least ${Math.min(...processor).toFixed(1)}, clock ${medianOf(clock).toFixed(1)}`;
    return `${own}, ${least}, first ${first.toFixed(0)}, ${ratio} × ${PEER} (${median(PEER).toFixed(0)} ms)`;
  });
}
