import { defaultPack, packById, type PackDefinition, type Profile } from "../core/packs";
import { rules, runRules, type Issue } from "../core/rules";
import type { WorkbookSnapshot } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import { readTables, type Table } from "../core/table";

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
  const asked = options.year ?? state?.year ?? null;
  const read = tablesOf(workbook, state, pack, asked ?? pack.planYear);
  const { tables, copies } = separateCopies(read, state);
  // Without a year asked for or remembered, that of the first form is the workbook's.
  const year = asked ?? tables[0]?.year ?? pack.planYear;
  const context = { workbook, tables, copies, pack, year, asOf: options.asOf };
  return { pack, year, tables, issues: runRules(context, options.profile, rules) };
}

/** The forms on visible sheets; hidden ones count for nothing (rule S110 tells of them). */
function tablesOf(
  workbook: WorkbookSnapshot,
  state: WorkbookState | null,
  pack: PackDefinition,
  year: number
): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.visibility !== "visible") return [];
    const form = placedForm(state, sheet.name);
    // The unit that was chosen on insertion holds for the forms inserted then, not for other sheets.
    const unit = form === null ? null : (state?.unit ?? null);
    return readTables(sheet, { forms: pack.forms, form, unit, year });
  });
}

function placedForm(state: WorkbookState | null, sheet: string): string | null {
  return state?.forms.find((placed) => placed.sheet === sheet)?.form ?? null;
}

/** One table counts for each form: the one the workbook remembers, else the first. */
function separateCopies(
  read: readonly Table[],
  state: WorkbookState | null
): { readonly tables: readonly Table[]; readonly copies: readonly Table[] } {
  const counts = (table: Table) => {
    const same = read.filter((other) => other.form.id === table.form.id);
    const placed = same.filter((other) => placedForm(state, other.sheet.name) !== null);
    return table === (placed[0] ?? same[0]);
  };
  return { tables: read.filter(counts), copies: read.filter((table) => !counts(table)) };
}
