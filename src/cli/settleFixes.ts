import { checkWorkbook } from "../app/checkWorkbook";
import { safeEdits } from "../app/fixIssues";
import type { OpenedFile } from "../app/intake";
import type { Issue } from "../core/rules";
import {
  applyEdits,
  formatAddress,
  recalculate,
  sameValue,
  type CellEdit,
  type WorkbookSnapshot,
} from "../core/sheet";

/** A mended sum may lay bare the next one; forms settle in three or four passes. */
export const MOST_PASSES = 10;

/** What became of a workbook after its safe fixes. */
export interface Settled {
  /** Cells that fixes write, one edit a cell. */
  readonly fixes: readonly CellEdit[];
  /** All cells to write: those of fixes, and formulas with new results. */
  readonly edits: readonly CellEdit[];
  /** What a check finds afterwards. */
  readonly issues: readonly Issue[];
  /** False when there was still something to mend after the last pass. */
  readonly settled: boolean;
}

function cellOf(edit: CellEdit): string {
  return `${edit.sheet}!${formatAddress(edit)}`;
}

/** One edit a cell, from what stood there first to what stands there last. */
function mergeEdits(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const edit of edits) {
    const first = byCell.get(cellOf(edit));
    byCell.set(cellOf(edit), first ? { ...first, ...edit, before: first.before } : edit);
  }
  // Passes may write a text and write it back.
  return [...byCell.values()].filter(
    ({ before, after }) => before.formula !== after.formula || !sameValue(before.value, after.value)
  );
}

/** Without sums that come right by themselves once the cells they add up are mended. */
function withoutFollowers(
  workbook: WorkbookSnapshot,
  edits: readonly CellEdit[]
): readonly CellEdit[] {
  return edits.filter((edit) => {
    if (edit.before.formula === null) return true;
    const others = edits.filter((other) => other !== edit);
    return !recalculate(workbook, others).some((result) => cellOf(result) === cellOf(edit));
  });
}

/** Applies safe fixes of the wanted rules (null: all) until none is left. Pure. */
export function settleFixes(
  file: OpenedFile,
  asOf: string,
  wanted: ReadonlySet<string> | null
): Settled {
  const options = { profile: "submission", asOf } as const;
  let { workbook } = file;
  let { issues } = checkWorkbook(workbook, file.state, options);
  const fixed = new Set<string>();
  const written: CellEdit[] = [];
  let next: readonly CellEdit[] = [];
  for (let pass = 0; pass <= MOST_PASSES; pass += 1) {
    next = safeEdits(issues.filter(({ rule }) => wanted?.has(rule) ?? true));
    if (next.length === 0 || pass === MOST_PASSES) break;
    const now = withoutFollowers(workbook, next);
    const all = [...now, ...recalculate(workbook, now)];
    workbook = applyEdits(workbook, all);
    written.push(...all);
    for (const edit of now) fixed.add(cellOf(edit));
    issues = checkWorkbook(workbook, file.state, options).issues;
  }
  const edits = mergeEdits(written);
  const fixes = edits.filter((edit) => fixed.has(cellOf(edit)));
  return { fixes, edits, issues, settled: next.length === 0 };
}
