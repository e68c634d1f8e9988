import { stateAfterMigration, type Migration } from "../../app/migrateWorkbook";
import { type SheetPlan, type SheetSnapshot, type WorkbookPlan } from "../../core/sheet";
import { stateProperties, stateSheetPlan } from "../../core/state";
import type { OpenedFile } from "../../app/intake";
import { planOfSnapshot } from "../planOfSnapshot";

/** A moved workbook and what it cost to draw it. */
export interface MigratedWorkbook {
  readonly plan: WorkbookPlan;
  /** Formulas on other sheets that looked at sheets and are values now. */
  readonly frozen: number;
}

/** Cells of moved forms stand elsewhere now, so a formula that looks at another sheet would lie. */
function freeze(sheet: SheetSnapshot): { readonly sheet: SheetSnapshot; readonly frozen: number } {
  const kept = [...sheet.formulas].filter(([, formula]) => !formula.includes("!"));
  return {
    sheet: { ...sheet, formulas: new Map(kept) },
    frozen: sheet.formulas.size - kept.length,
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const suffix = ` (${String(count)})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * The workbook with its new forms in the places and under the names of the old ones. Sheets that
 * are no forms come along with values, formulas and number formats.
 */
export function planMigrated(
  { workbook, state }: OpenedFile,
  migration: Migration
): MigratedWorkbook {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map<SheetPlan, string>();
  const used = new Set<string>();
  for (const { sheet, plan } of migration.sheets) {
    const name = used.has(sheet) ? freeName(sheet, taken) : sheet;
    names.set(plan, name);
    used.add(sheet);
    taken.add(name.toLowerCase());
  }
  let frozen = 0;
  const sheets = workbook.sheets.flatMap((sheet): SheetPlan[] => {
    const own = migration.sheets.filter((moved) => moved.sheet === sheet.name);
    if (own.length > 0) return own.map(({ plan }) => ({ ...plan, name: names.get(plan) ?? "" }));
    const kept = freeze(sheet);
    frozen += kept.frozen;
    return [...planOfSnapshot({ ...workbook, sheets: [kept.sheet] }).sheets];
  });
  const after = stateAfterMigration(migration, state, [...names.values()]);
  const properties = { ...workbook.properties, ...stateProperties(after) };
  return {
    plan: { sheets: [...sheets, stateSheetPlan(after)], activeSheet: 0, properties },
    frozen,
  };
}
