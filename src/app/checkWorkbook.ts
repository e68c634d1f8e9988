import type { Issue } from "../core/rules";
import type { PackDefinition, Profile } from "../core/packs";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import type { Table } from "../core/table";

/** How to check; what is absent is taken from the workbook's state, then from the pack. */
export interface CheckOptions {
  readonly pack?: PackDefinition;
  readonly profile: Profile;
  /** ISO date. */
  readonly asOf: string;
  readonly year?: number;
}

/** What was found in one workbook; `issues` are ordered by sheet, row, column, code. */
export interface CheckResult {
  readonly pack: PackDefinition;
  readonly year: number;
  readonly tables: readonly Table[];
  readonly issues: readonly Issue[];
}

/** Reads every form in the workbook and runs the pack's rules. Pure. */
export function checkWorkbook(
  _workbook: WorkbookSnapshot,
  _state: WorkbookState | null,
  _options: CheckOptions
): CheckResult {
  throw new Error("not built yet");
}
