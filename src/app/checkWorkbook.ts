import { defaultPack, packById, type PackDefinition, type Profile } from "../core/packs";
import { rules, runRules, type Issue } from "../core/rules";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import { readTable, type Table } from "../core/table";

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

/** The pack to check with: the asked one, the workbook's own, or the default. */
export function packFor(state: WorkbookState | null, asked?: PackDefinition): PackDefinition {
  return asked ?? (state && packById(state.pack)) ?? defaultPack;
}

/** Reads every form in the workbook and runs the pack's rules. Pure. */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  state: WorkbookState | null,
  options: CheckOptions
): CheckResult {
  const pack = packFor(state, options.pack);
  const year = options.year ?? state?.year ?? pack.planYear;
  const tables = readTables(workbook, state, pack, year);
  const context = { workbook, tables, pack, year, asOf: options.asOf };
  return { pack, year, tables, issues: runRules(context, options.profile, rules) };
}

function readTables(
  workbook: WorkbookSnapshot,
  state: WorkbookState | null,
  pack: PackDefinition,
  year: number
): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => {
    const form = state?.forms.find((placed) => placed.sheet === sheet.name)?.form ?? null;
    // The unit that was chosen on insertion holds for the forms inserted then, not for other sheets.
    const unit = form === null ? null : (state?.unit ?? null);
    return readTable(sheet, { forms: pack.forms, form, unit, year }) ?? [];
  });
}
