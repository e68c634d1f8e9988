import { beginFollowing, followWorkbook, type WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import { checkWorkbook, type CheckOptions, type CheckResult } from "./checkWorkbook";

/** Checks one workbook again and again while it is worked on. */
export interface Checker {
  /** As `checkWorkbook`, with the same result; what has not changed since the last check is not read again. */
  readonly check: (
    workbook: WorkbookSnapshot,
    state: WorkbookState | null,
    options: CheckOptions
  ) => CheckResult;
}

/** Makes a checker that remembers the rows of the last snapshot, and nothing once it is dropped. */
export function createChecker(): Checker {
  let last: WorkbookSnapshot | null = null;
  return {
    check: (workbook, state, options) => {
      last = last ? followWorkbook(last, workbook) : beginFollowing(workbook);
      return checkWorkbook(last, state, options);
    },
  };
}
